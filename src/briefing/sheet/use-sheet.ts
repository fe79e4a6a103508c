import { useEffect, useEffectEvent, useState } from 'react';
import type { Edition } from '../../domain/edition.ts';
import { briefingWords } from '../../i18n/rooms/briefing.ts';
import { isoDate } from '../../site/iso-date.ts';
import { emptyRunSheet, type Plan, type RunSheet } from '../../slides/run-sheet.ts';
import { type ReadSheet, sayOtherEdition, sayRunSheetFault } from '../../slides/run-sheet-file.ts';
import { LONGEST_LINK, runSheetInLink } from '../../slides/run-sheet-link.ts';
import { timeWords } from '../run/clock.ts';
import { type AsideSheet, asideSheets, keepAside, putAside, takeBack } from './aside-sheets.ts';
import { keepSheet, keptSheet } from './kept-sheet.ts';
import { dropFromAddress, openSheetFile, saveSheet, sheetAddress } from './sheet-files.ts';

/** All that a deed can take away. */
type Moment = {
  readonly sheet: RunSheet;
  readonly aside: readonly AsideSheet[];
  readonly isOffered: boolean;
};
type Moments = { readonly back: readonly Moment[]; readonly forth: readonly Moment[] };

/**
 * What was there before each replacement. To go back or forth swaps what is there for what was, so that whatever has
 * been written in between is one step away.
 */
const useMoments = (edition: string) => {
  const [{ back, forth }, set] = useState<Moments>({ back: [], forth: [] });
  const [isOffered, offer] = useState(true);
  const now = (): Moment => ({ sheet: keptSheet(edition), aside: asideSheets(edition), isOffered });
  const restore = (moment: Moment) => {
    keepAside(edition, moment.aside);
    keepSheet(edition, moment.sheet);
    offer(moment.isOffered);
  };
  return {
    isOffered,
    offer,
    canUndo: back.length > 0,
    canRedo: forth.length > 0,
    remember: () => {
      const moment = now();
      set((was) => ({ ...was, back: [...was.back, moment] }));
    },
    undo: () => {
      const [last] = back.slice(-1);
      if (!last) return;
      set({ back: back.slice(0, -1), forth: [...forth, now()] });
      restore(last);
    },
    redo: () => {
      const [last] = forth.slice(-1);
      if (!last) return;
      set({ back: [...back, now()], forth: forth.slice(0, -1) });
      restore(last);
    },
  };
};

/** What is said of the last thing done; a link that the browser did not copy is there to be copied by hand. */
export type Told = { readonly words: string; readonly link: string };

const isCopied = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

const useTold = () => {
  const { t } = briefingWords.useSay();
  const [told, set] = useState<Told>({ words: '', link: '' });
  return {
    told,
    tell: (words: string) => set({ words, link: '' }),
    /** A link tells of the sheet as it was. */
    dropLink: () => set((was) => (was.link ? { words: '', link: '' } : was)),
    copyLink: async (edition: string) => {
      const address = sheetAddress(keptSheet(edition));
      if (!address)
        return set({ words: t('sheet.linkTooLong', { limit: LONGEST_LINK }), link: '' });
      const isDone = await isCopied(address);
      set(
        isDone
          ? { words: t('sheet.linkCopied'), link: '' }
          : { words: t('sheet.linkByHand'), link: address },
      );
    },
  };
};

/** Calls back with the sheet that a link has brought: the one there is, and those that come. */
const useLinked = (taken: (read: ReadSheet) => void): void => {
  const arrive = useEffectEvent(() => {
    const read = runSheetInLink(window.location.hash);
    if (!read) return;
    dropFromAddress();
    taken(read);
  });
  useEffect(() => {
    const heard = () => arrive();
    heard();
    window.addEventListener('hashchange', heard);
    return () => window.removeEventListener('hashchange', heard);
  }, []);
};

/** When a sheet was put aside: 2026-11-28 09:36. */
export const whenAside = ({ at }: AsideSheet): string =>
  `${isoDate(new Date(at))} ${timeWords(at)}`;

/** What can be done with a run-sheet, and what is said of the last thing done. */
export const useSheet = (edition: Edition, plan: Plan) => {
  const { t, lang } = briefingWords.useSay();
  const { told, tell, dropLink, copyLink } = useTold();
  const { isOffered, offer, canUndo, canRedo, remember, undo, redo } = useMoments(edition.id);
  /** Keeps an edit: with it, the reader works on with this sheet. */
  const keep = (sheet: RunSheet) => {
    keepSheet(edition.id, sheet);
    offer(false);
    dropLink();
  };
  /** Keeps a sheet from which something is gone; Undo brings it back. */
  const replace = (sheet: RunSheet, words: string) => {
    remember();
    keep(sheet);
    tell(words);
  };
  const take = (read: ReadSheet) => {
    if (read.fault) return tell(sayRunSheetFault(read.fault, lang));
    const other = sayOtherEdition(read.sheet, edition.id, lang);
    const count = read.sheet.entries.length;
    remember();
    putAside(edition.id, read.sheet);
    keep({ ...read.sheet, edition: edition.id });
    offer(true);
    tell(other ? t('sheet.openedOther', { count, other }) : t('sheet.opened', { count }));
  };
  useLinked(take);
  return {
    told,
    tell,
    keep,
    replace,
    canUndo,
    canRedo,
    /** Those put aside, as long as they are offered. */
    aside: isOffered ? asideSheets(edition.id) : [],
    takeBack: (back: AsideSheet) => {
      remember();
      takeBack(edition.id, back);
      offer(false);
      tell(t('sheet.restored', { when: whenAside(back) }));
    },
    letGo: () => {
      remember();
      keepAside(edition.id, []);
      tell(t('sheet.letGoDone'));
    },
    reset: () => {
      remember();
      putAside(edition.id, emptyRunSheet(edition.id));
      keep(emptyRunSheet(edition.id));
      tell(t('sheet.resetDone'));
    },
    undo: () => {
      undo();
      tell(t('sheet.undone'));
    },
    redo: () => {
      redo();
      tell(t('sheet.redone'));
    },
    save: () => tell(t('sheet.saved', { name: saveSheet(plan.sheet) })),
    open: async (file: File) => take(await openSheetFile(file)),
    copyLink: () => copyLink(edition.id),
  };
};

export type SheetDeeds = ReturnType<typeof useSheet>;
