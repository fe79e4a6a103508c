import { useId, useState } from 'react';
import type { OwnSpec } from '../comparisons/own.ts';
import type { Edition } from '../domain/edition.ts';
import type { Figure } from '../domain/figures.ts';
import { compareWords } from '../i18n/rooms/compare.ts';
import { useView } from '../state/use-view.ts';
import { clearCompared, openComparison } from './picks.ts';
import { TrayChip } from './TrayChip.tsx';
import { useOwn } from './use-own.ts';
import { Verdict } from './Verdict.tsx';
import { Voice } from './Voice.tsx';
import './tray.css';

type GroupProps = { label: string; figures: readonly Figure[] };

const Group = ({ label, figures }: GroupProps) => (
  <li className="tray-group">
    <ul aria-label={label}>
      {figures.map(({ quantity }) => (
        <TrayChip key={quantity.id} quantity={quantity} />
      ))}
    </ul>
  </li>
);

/** The picked figures; a dashed line parts what shares no axis. */
const Groups = ({ own }: { own: OwnSpec }) => {
  const { t } = compareWords.useSay();
  const apart = own.apart.map(({ figure }) => figure);
  return (
    <ul className="tray-groups" data-picks="">
      {own.axes.map(({ id, title, figures }) => (
        <Group key={id} label={t('picked.together', { axis: title })} figures={figures} />
      ))}
      {apart.length ? <Group label={t('apart.title')} figures={apart} /> : null}
    </ul>
  );
};

type MoreProps = { count: number; isOpen: boolean; controls: string; onPress: () => void };

/** On a phone all that the tray says in its one line; a press shows what is in it. The bar under it opens the comparison. */
const More = ({ count, isOpen, controls, onPress }: MoreProps) => {
  const { t } = compareWords.useSay();
  return (
    <button
      type="button"
      className="tray-more"
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onPress}
    >
      <strong>{t('picked.title', { count })}</strong>
    </button>
  );
};

const Filled = ({ own }: { own: OwnSpec }) => {
  const { t } = compareWords.useSay();
  const count = useView((view) => view.compared.length);
  const [isOpen, setOpen] = useState(false);
  const inside = useId();
  return (
    <section className="tray" aria-label={t('tray.label')} data-open={isOpen || undefined}>
      <p className="tray-name">
        <strong>{t('tray.label')}</strong> <span className="tray-count">{count}</span>
      </p>
      <More count={count} isOpen={isOpen} controls={inside} onPress={() => setOpen(!isOpen)} />
      <div className="tray-inside" id={inside}>
        <Groups own={own} />
        <Verdict verdict={own.inShort} />
      </div>
      <div className="tray-actions">
        <button type="button" className="button primary tray-open" onClick={openComparison}>
          {t('tray.open')}
        </button>
        <button type="button" className="button tray-clear" onClick={clearCompared}>
          {t('tray.clear')}
        </button>
      </div>
    </section>
  );
};

/** What the reader has picked to compare, at the foot of the page; on a phone a line that counts it and opens. */
export const Tray = ({ edition }: { edition: Edition }) => {
  const own = useOwn(edition);
  const isEmpty = useView((view) => view.compared.length === 0);
  const isOpen = useView((view) => view.comparing);
  return (
    <>
      <Voice edition={edition} comesWithFirst isSilent={isOpen} className="tray-voice" />
      {isEmpty ? null : <Filled own={own} />}
    </>
  );
};
