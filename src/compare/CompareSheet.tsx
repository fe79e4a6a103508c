import { type ReactNode, useEffect, useRef } from 'react';
import type { OwnSpec } from '../comparisons/own.ts';
import type { OwnAxisSpec } from '../comparisons/own-axis.ts';
import { useCovering } from '../components/use-covering.ts';
import type { Edition } from '../domain/edition.ts';
import { formatIn } from '../i18n/format.ts';
import { compareWords } from '../i18n/rooms/compare.ts';
import { useView } from '../state/use-view.ts';
import { Apart } from './Apart.tsx';
import { AxisPanel } from './AxisPanel.tsx';
import { Offers } from './Offers.tsx';
import { Picker } from './Picker.tsx';
import { Picks } from './Picks.tsx';
import { closeComparison } from './picks.ts';
import { SheetBar } from './SheetBar.tsx';
import { useKeptOwn } from './use-kept-own.ts';
import { useOwn } from './use-own.ts';
import { Verdict } from './Verdict.tsx';
import { Voice } from './Voice.tsx';
import './compare.css';

export type SheetProps = {
  edition: Edition;
  /** What takes the comparison away: another room's, in the bar of the sheet. */
  exports?: (own: OwnSpec) => ReactNode;
  /** What takes the chart of one axis away, at its foot. */
  axisFile?: (axis: OwnAxisSpec) => ReactNode;
};

/** The ids of an old link that the list does not have. */
const Unknown = ({ ids }: { ids: readonly string[] }) => {
  const { t, lang } = compareWords.useSay();
  if (!ids.length) return null;
  return (
    <p className="own-unknown" role="note">
      <strong>{t('unknown.lead', { count: ids.length })}</strong>{' '}
      {t('unknown.rest', { list: formatIn(lang).list(ids) })}
    </p>
  );
};

const Never = ({ cautions }: Pick<OwnSpec, 'cautions'>) => {
  const { t } = compareWords.useSay();
  return (
    <section className="own-never">
      <h3>{t('never.title')}</h3>
      <ul>
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
    </section>
  );
};

type MainProps = Pick<SheetProps, 'edition' | 'axisFile'> & { own: OwnSpec };

const Main = ({ edition, own, axisFile }: MainProps) => (
  <div className="own-main">
    <Verdict verdict={own.verdict} />
    <Unknown ids={own.unknown} />
    {own.axes.map((axis) => (
      <AxisPanel key={axis.id} edition={edition} axis={axis} file={axisFile?.(axis)} />
    ))}
    <Apart apart={own.apart} />
    <Never cautions={own.cautions} />
  </div>
);

const Body = ({ edition, own, axisFile }: MainProps) => {
  const hasPicks = useView((view) => view.compared.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable
    <div className="own-body" tabIndex={0}>
      <div className={`own-columns frame ${hasPicks ? '' : 'own-start'}`}>
        {hasPicks ? (
          <Main edition={edition} own={own} axisFile={axisFile} />
        ) : (
          <Offers edition={edition} />
        )}
        <div className="own-side">
          <Picks edition={edition} own={own} />
          {hasPicks ? <Offers edition={edition} /> : null}
          <Picker edition={edition} />
        </div>
      </div>
    </div>
  );
};

const opener = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement ? document.activeElement : null;

/** The reader's own comparison, side by side: what shares an axis, what stands apart and why, and what to pick from. */
export const CompareSheet = ({ edition, exports, axisFile }: SheetProps) => {
  const { t } = compareWords.useSay();
  const own = useOwn(edition);
  const hasPicks = useView((view) => view.compared.length > 0);
  const dialog = useRef<HTMLDialogElement>(null);
  useCovering(dialog, opener, closeComparison);
  useKeptOwn();
  useEffect(() => dialog.current?.focus({ preventScroll: true }), []);
  const title = hasPicks ? own.title : t('offers.title');
  return (
    <div className="own-layer">
      <dialog
        ref={dialog}
        open
        aria-modal="true"
        tabIndex={-1}
        className="own"
        aria-label={t('sheet.label', { name: title })}
      >
        <SheetBar title={title} exports={exports?.(own)} />
        <Voice edition={edition} />
        <Body edition={edition} own={own} axisFile={axisFile} />
      </dialog>
    </div>
  );
};
