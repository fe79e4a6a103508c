import {
  type KeyboardEvent,
  type RefObject,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react';
import { OVER_A_COMPARISON, useCovering } from '../components/use-covering.ts';
import type { Edition, Measure } from '../domain/edition.ts';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';
import { DrawerBar } from './DrawerBar.tsx';
import { type Cite, DrawerFoot } from './DrawerFoot.tsx';
import { DrawerHead } from './DrawerHead.tsx';
import { FigureRows } from './FigureRows.tsx';
import { FullText } from './FullText.tsx';
import { Statements } from './Statements.tsx';
import './drawer.css';

/**
 * What the reader opened a measure with: the link that has focus; after a click on a chart or a row, the
 * heading or the title of what is under the pointer; else the measure's title in the table.
 */
const openerOf = (measure: Measure): HTMLElement | null => {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement !== document.body) return activeElement;
  return (
    document.querySelector<HTMLElement>('.panel:hover h2, tr:hover .measure-title') ??
    document.querySelector<HTMLElement>(`#${measure.id}-row .measure-title`)
  );
};

/** Another measure begins at its head; a called-up figure is shown in the reader's own language. */
const useReadingPlace = (dialog: RefObject<HTMLDialogElement | null>, measure: Measure) => {
  const { lang } = useSay();
  const chosen = useView((view) => view.chosen);
  const passage = useView((view) => view.passage);
  const isTurned = useRef(false);
  // As soon as it is seen, for a key may follow at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for every measure
  useLayoutEffect(() => {
    const body = dialog.current?.querySelector('.drawer-body');
    // To ask for the place of what has just been made would lay out the page once more.
    if (isTurned.current) body?.scrollTo?.({ top: 0 });
    isTurned.current = true;
    body?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [dialog, measure.id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew for every measure
  useEffect(() => {
    const place = passage && dialog.current?.querySelector('.passage');
    if (place) place.scrollIntoView({ block: 'center' });
    if (place || !chosen.length) return;
    const called = dialog.current?.querySelector(`.text-${lang} [aria-pressed='true']`);
    called?.scrollIntoView({ block: 'nearest' });
  }, [dialog, measure.id, passage, chosen, lang]);
};

const STEP: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

const close = () => go({ measure: null });

type Props = { edition: Edition; measure: Measure; cite?: Cite };

/** One measure, whole: the official words with their numbers marked, the figures, what is claimed. */
export const Drawer = ({ edition, measure, cite }: Props) => {
  const { t } = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  useCovering(dialog, () => openerOf(measure), close, OVER_A_COMPARISON);
  useReadingPlace(dialog, measure);
  // What stands below the words comes a moment after them, so that they are there at once.
  const isWhole = useDeferredValue(true, false);
  const at = edition.measures.indexOf(measure);
  const turn = (event: KeyboardEvent) => {
    const next = edition.measures[at + (STEP[event.key] ?? 0)];
    // With Shift it extends what is selected of the text.
    const isOther = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!next || next === measure || isOther) return;
    go({ measure: String(next.number) });
  };
  return (
    <div className="drawer-layer">
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: Escape and the button close too */}
      <div className="drawer-scrim" onClick={close} />
      <dialog
        ref={dialog}
        open
        aria-modal="true"
        className="drawer"
        aria-label={t('drawer.measure', { number: measure.number })}
        onKeyDown={turn}
      >
        <DrawerBar
          measure={measure}
          previous={edition.measures[at - 1]}
          next={edition.measures[at + 1]}
          close={close}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable */}
        <div className="drawer-body" tabIndex={0}>
          <DrawerHead key={measure.id} edition={edition} measure={measure} />
          <FullText edition={edition} measure={measure} />
          {isWhole ? (
            <>
              <FigureRows edition={edition} measure={measure} />
              <Statements edition={edition} measure={measure} />
            </>
          ) : null}
          <DrawerFoot
            key={`foot of ${measure.id}`}
            edition={edition}
            measure={measure}
            cite={cite}
          />
        </div>
      </dialog>
    </div>
  );
};
