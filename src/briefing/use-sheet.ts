import { useEffect, useState } from 'react';
import type { Edition } from '../domain/edition.ts';
import { briefingWords } from '../i18n/rooms/briefing.ts';
import { emptyRunSheet, type Plan, type RunSheet } from '../slides/run-sheet.ts';
import { type ReadSheet, sayOtherEdition, sayRunSheetFault } from '../slides/run-sheet-file.ts';
import { LONGEST_LINK, runSheetInLink } from '../slides/run-sheet-link.ts';
import { asideSheet, keepSheet, keptSheet, putAside, takeBack } from './kept-sheet.ts';
import { dropFromAddress, openSheetFile, saveSheet, sheetAddress } from './sheet-files.ts';

/** Takes up the sheet that a link has brought; the reader's own is put aside. */
const takeFromLink = (edition: Edition, take: (read: ReadSheet) => boolean): void => {
  const read = runSheetInLink(window.location.hash);
  if (!read) return;
  dropFromAddress();
  if (read.sheet) putAside(edition.id);
  take(read);
};

/** What can be done with a run-sheet, and what is said of the last thing done. */
export const useSheet = (edition: Edition, plan: Plan) => {
  const { t, lang } = briefingWords.useSay();
  const [told, setTold] = useState('');
  const [before, setBefore] = useState<RunSheet | null>(null);
  const [isAside, setAside] = useState(() => asideSheet(edition.id) !== null);
  const keep = (sheet: RunSheet) => keepSheet(edition.id, sheet);
  const take = (read: ReadSheet): boolean => {
    if (read.fault) setTold(sayRunSheetFault(read.fault, lang));
    else {
      keep({ ...read.sheet, edition: edition.id });
      const other = sayOtherEdition(read.sheet, edition.id, lang);
      setTold([t('sheet.opened', { count: read.sheet.entries.length }), other].join(' ').trim());
    }
    return !read.fault;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the sheet opens
  useEffect(() => {
    const arrive = () => {
      takeFromLink(edition, take);
      setAside(asideSheet(edition.id) !== null);
    };
    arrive();
    window.addEventListener('hashchange', arrive);
    return () => window.removeEventListener('hashchange', arrive);
  }, []);
  return {
    told,
    tell: setTold,
    keep,
    isAside,
    canUndo: before !== null,
    keepMine: () => {
      takeBack(edition.id);
      setAside(false);
      setTold('');
    },
    reset: () => {
      setBefore(keptSheet(edition.id));
      keep(emptyRunSheet(edition.id));
      setTold(t('sheet.resetDone'));
    },
    undo: () => {
      if (before) keep(before);
      setBefore(null);
      setTold('');
    },
    save: () => setTold(t('sheet.saved', { name: saveSheet(plan.sheet) })),
    open: async (file: File) => {
      const read = await openSheetFile(file);
      const mine = keptSheet(edition.id);
      if (take(read)) setBefore(mine);
    },
    copyLink: async () => {
      const address = sheetAddress(keptSheet(edition.id));
      if (!address) return setTold(t('sheet.linkTooLong', { limit: LONGEST_LINK }));
      const copied = await navigator.clipboard?.writeText(address).then(
        () => true,
        () => false,
      );
      setTold(t(copied ? 'sheet.linkCopied' : 'sheet.linkFailed'));
    },
  };
};

export type SheetDeeds = ReturnType<typeof useSheet>;
