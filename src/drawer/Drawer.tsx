import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import type { Edition, Measure } from '../domain/edition.ts';
import { useSay } from '../i18n/say.ts';
import { go } from '../state/address.ts';
import { useView } from '../state/use-view.ts';
import { DrawerBar } from './DrawerBar.tsx';
import { DrawerFoot } from './DrawerFoot.tsx';
import { DrawerHead } from './DrawerHead.tsx';
import { FigureRows } from './FigureRows.tsx';
import { FullText } from './FullText.tsx';
import { Statements } from './Statements.tsx';
import './drawer.css';

/** Opens the dialog over the page, and brings the text of a called-up figure into sight. */
const useOpenDialog = (measureId: string, figure: string | null) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('h2')?.focus();
    return () => shown?.close();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another measure begins at its top
  useEffect(() => {
    const scroller = dialog.current?.querySelector('.drawer-body');
    scroller?.scrollTo?.({ top: 0 });
    const called = figure && dialog.current?.querySelector(`.full-text [data-lit]`);
    if (called) called.scrollIntoView({ block: 'nearest' });
  }, [measureId, figure]);
  return dialog;
};

const STEP: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

const close = () => go({ measure: null, figure: null });

/** One measure, whole: the official words with their numbers marked, the figures, what is claimed. */
export const Drawer = ({ edition, measure }: { edition: Edition; measure: Measure }) => {
  const { t } = useSay();
  const figure = useView((view) => view.figure);
  const dialog = useOpenDialog(measure.id, figure);
  const at = edition.measures.indexOf(measure);
  const turn = (event: KeyboardEvent) => {
    const next = edition.measures[at + (STEP[event.key] ?? 0)];
    if (!next || next === measure || event.altKey || event.ctrlKey || event.metaKey) return;
    go({ measure: String(next.number), figure: null });
  };
  const clickOutside = (event: MouseEvent) => {
    if (event.target === dialog.current) close();
  };
  return (
    <dialog
      ref={dialog}
      className="drawer"
      aria-label={t('drawer.measure', { number: measure.number })}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={clickOutside}
      onKeyDown={turn}
    >
      <div className="drawer-sheet">
        <DrawerBar
          measure={measure}
          previous={edition.measures[at - 1]}
          next={edition.measures[at + 1]}
          close={close}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable */}
        <div className="drawer-body" tabIndex={0}>
          <DrawerHead edition={edition} measure={measure} />
          <FullText measure={measure} />
          <FigureRows measure={measure} />
          <Statements measure={measure} />
        </div>
        <DrawerFoot edition={edition} measure={measure} />
      </div>
    </dialog>
  );
};
