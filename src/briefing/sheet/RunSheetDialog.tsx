import { type ChangeEvent, useLayoutEffect, useRef, useState } from 'react';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import type { Edition } from '../../domain/edition.ts';
import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { addSlide, minutesOf, type Plan, untimedIn } from '../../slides/run-sheet.ts';
import { linkNow } from '../../state/address.ts';
import { useLayer } from '../../state/use-layer.ts';
import { shownOf } from '../run/place.ts';
import { printAs } from '../take-away/paper.ts';
import { TakeSlides } from '../take-away/TakeSlides.tsx';
import { planNow } from './plan-now.ts';
import { SheetRow } from './SheetRow.tsx';
import { SheetTold } from './SheetTold.tsx';
import { useIsKept } from './use-plan.ts';
import { type SheetDeeds, useSheet } from './use-sheet.ts';
import './sheet.css';

type Props = { edition: Edition; plan: Plan; close: () => void; present: () => void };

const Add = ({ plan, deeds }: { plan: Plan; deeds: SheetDeeds }) => {
  const { t } = briefingWords.useSay();
  const [picked, setPicked] = useState('');
  if (plan.rest.length === 0) return null;
  const id = plan.rest.some((slide) => slide.id === picked) ? picked : (plan.rest[0]?.id ?? '');
  return (
    <p className="sheet-add">
      <label>
        {t('sheet.add')}{' '}
        <select value={id} onChange={(event) => setPicked(event.target.value)}>
          {plan.rest.map((slide) => (
            <option key={slide.id} value={slide.id}>
              {`${slide.name} · ${slide.title}`}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button" onClick={() => deeds.keep(addSlide(plan, id))}>
        {t('sheet.addButton')}
      </button>
    </p>
  );
};

const OpenFile = ({ open }: { open: (file: File) => void }) => {
  const { t } = briefingWords.useSay();
  const input = useRef<HTMLInputElement>(null);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) open(file);
    target.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className="sr-only"
        tabIndex={-1}
        aria-label={t('sheet.open')}
        onChange={chosen}
      />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {t('sheet.open')}
      </button>
    </>
  );
};

/** The slides for others: as a presentation, on paper. */
const Away = ({ edition }: { edition: Edition }) => {
  const { t } = briefingWords.useSay();
  return (
    <section className="sheet-part" aria-label={t('sheet.away')}>
      <h3>{t('sheet.away')}</h3>
      <TakeSlides edition={edition} run={(lang) => shownOf(planNow(edition, lang))} />
      <div className="sheet-tools">
        <button type="button" className="button" onClick={() => printAs('slides')}>
          {t('sheet.slides')}
        </button>
        <button type="button" className="button" onClick={() => printAs('handout')}>
          {t('sheet.handout')}
        </button>
        <span className="sheet-hint">{t('sheet.paperHint')}</span>
      </div>
    </section>
  );
};

/** The run-sheet itself: kept, passed on, set back. */
const Tools = ({ deeds }: { deeds: SheetDeeds }) => {
  const { t } = briefingWords.useSay();
  return (
    <section className="sheet-part sheet-tools" aria-label={t('sheet.keeping')}>
      <h3>{t('sheet.keeping')}</h3>
      <button type="button" className="button" onClick={deeds.save}>
        {t('sheet.save')}
      </button>
      <OpenFile open={deeds.open} />
      {linkNow() ? (
        <button type="button" className="button" onClick={() => void deeds.copyLink()}>
          {t('sheet.link')}
        </button>
      ) : null}
      <button type="button" className="button" onClick={deeds.reset}>
        {t('sheet.reset')}
      </button>
      {deeds.canUndo ? (
        <button type="button" className="button" onClick={deeds.undo}>
          {t('sheet.undo')}
        </button>
      ) : null}
      {deeds.canRedo ? (
        <button type="button" className="button" onClick={deeds.redo}>
          {t('sheet.redo')}
        </button>
      ) : null}
    </section>
  );
};

/** How many slides, and how long they take as far as that is planned. */
const Total = ({ shown }: { shown: Plan['shown'] }) => {
  const { t } = briefingWords.useSay();
  const untimed = untimedIn(shown);
  const values = { count: shown.length, minutes: minutesOf(shown), untimed };
  if (untimed === shown.length) return <p>{t('sheet.totalNone', values)}</p>;
  return <p>{t(untimed ? 'sheet.totalSome' : 'sheet.total', values)}</p>;
};

const useModal = () => {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the dialog leaves the page, or the briefing that it starts would not find the opener.
  useLayoutEffect(() => {
    const shown = dialog.current;
    const opener = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return dialog;
};

/** The run-sheet: which slides, in what order, with what notes, for how long. */
export const RunSheetDialog = ({ edition, plan, close, present }: Props) => {
  const { t } = briefingWords.useSay();
  const dialog = useModal();
  useLayer(close);
  useKeptFocus(dialog, false);
  const isKept = useIsKept(edition.id);
  const deeds = useSheet(edition, plan);
  const shown = shownOf(plan);
  return (
    <dialog
      ref={dialog}
      className="sheet"
      tabIndex={-1}
      aria-labelledby="sheet-title"
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header>
        <h2 id="sheet-title">{t('sheet.title')}</h2>
        <Total shown={shown} />
        <button type="button" className="button primary" onClick={present}>
          {t('sheet.present')}
        </button>
        <button type="button" className="button" onClick={close}>
          {t('sheet.close')} <kbd>Esc</kbd>
        </button>
      </header>
      <p role={isKept ? undefined : 'alert'} className={isKept ? undefined : 'sheet-unkept'}>
        {t(isKept ? 'sheet.intro' : 'sheet.unkept')}
      </p>
      <Away edition={edition} />
      <Tools deeds={deeds} />
      <SheetTold plan={plan} deeds={deeds} />
      <ol className="sheet-rows" aria-label={t('sheet.order')}>
        {plan.all.map((planned, at) => (
          <SheetRow
            key={planned.slide.id}
            plan={plan}
            planned={planned}
            at={at}
            isAdded={plan.added.includes(planned.slide.id)}
            keep={deeds.keep}
            replace={deeds.replace}
            tell={deeds.tell}
          />
        ))}
      </ol>
      <Add plan={plan} deeds={deeds} />
    </dialog>
  );
};
