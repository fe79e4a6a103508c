import { useEffect, useEffectEvent, useState } from 'react';
import type { Edition } from '../domain/edition.ts';
import { briefingWords } from '../i18n/rooms/briefing.ts';
import { emptyRunSheet, type Plan, type RunSheet } from '../slides/run-sheet.ts';
import { type ReadSheet, sayOtherEdition, sayRunSheetFault } from '../slides/run-sheet-file.ts';
import { LONGEST_LINK, runSheetInLink } from '../slides/run-sheet-link.ts';
import { asideSheet, keepSheet, keptSheet, putAside, setAside, takeBack } from './kept-sheet.ts';
import { dropFromAddress, openSheetFile, saveSheet, sheetAddress } from './sheet-files.ts';

/** All that a deed can take away. */
type Moment = {
  readonly sheet: RunSheet;
  readonly aside: RunSheet | null;
  readonly isOffered: boolean;
};
type Moments = { readonly back: readonly Moment[]; readonly forth: readonly Moment[] };

/**
 * What was there before each replacement. To go back or forth swaps what is there for what was, so that whatever has
 * been written in between is one step away.
 */
const useMoments = (edition: string) => {
  const [{ back, forth }, set] = useState<Moments>({ back: [], forth: [] });
  const [isOffered, offer] = useState(() => asideSheet(edition) !== null);
  const now = (): Moment => ({ sheet: keptSheet(edition), aside: asideSheet(edition), isOffered });
  const restore = (moment: Moment) => {
    setAside(edition, moment.aside);
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
  const take = (read: ReadSheet, isLinked: boolean) => {
    if (read.fault) return tell(sayRunSheetFault(read.fault, lang));
    const other = sayOtherEdition(read.sheet, edition.id, lang);
    const count = read.sheet.entries.length;
    remember();
    if (isLinked) putAside(edition.id);
    keep({ ...read.sheet, edition: edition.id });
    offer(isLinked);
    tell(other ? t('sheet.openedOther', { count, other }) : t('sheet.opened', { count }));
  };
  useLinked((read) => take(read, true));
  return {
    told,
    tell,
    keep,
    replace,
    isOffered,
    canUndo,
    canRedo,
    keepMine: () => {
      remember();
      takeBack(edition.id);
      offer(false);
      tell(t('sheet.mineBack'));
    },
    keepThis: () => {
      remember();
      setAside(edition.id, null);
      offer(false);
      tell(t('sheet.thisKept'));
    },
    reset: () => replace(emptyRunSheet(edition.id), t('sheet.resetDone')),
    undo: () => {
      undo();
      tell(t('sheet.undone'));
    },
    redo: () => {
      redo();
      tell(t('sheet.redone'));
    },
    save: () => tell(t('sheet.saved', { name: saveSheet(plan.sheet) })),
    open: async (file: File) => take(await openSheetFile(file), false),
    copyLink: () => copyLink(edition.id),
  };
};

export type SheetDeeds = ReturnType<typeof useSheet>;
