import { useEffect, useRef, useState } from 'react';
import type { Edition } from '../../domain/edition.ts';
import { LANGS, type Lang } from '../../domain/lang.ts';
import { pptxWords } from '../../i18n/rooms/pptx.ts';
import type { SlideSize } from '../../pptx/frame.ts';
import { fileName } from '../../site/file-name.ts';
import { isoDate } from '../../site/iso-date.ts';
import { saveFile } from '../../site/save-file.ts';
import type { Planned } from '../../slides/run-sheet.ts';

/** What somebody takes away: one language or both, one after the other. */
export type Taken = { readonly langs: Lang | 'both'; readonly size: SlideSize };

/** How far the work is; null while there is none, or none that takes long. */
export type Progress = { readonly done: number; readonly total: number };

/** The slides as they are shown, in a language. */
export type Run = (lang: Lang) => readonly Planned[];

/** Work that is done sooner needs no bar, ms. */
const SOON = 1000;

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const nameOf = ({ id }: Edition, { langs, size }: Taken, date: string): string =>
  fileName([id, 'slides', langs === 'both' ? 'zh-en' : langs, size, date], 'pptx');

type Made = { readonly name: string; readonly count: number } | null;

const make = async (
  edition: Edition,
  run: Run,
  taken: Taken,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (p: Progress) => void },
): Promise<Made> => {
  const { writePptx } = await import('../../pptx/write.ts');
  const date = isoDate(new Date());
  const planned = (taken.langs === 'both' ? LANGS : [taken.langs]).flatMap((lang) => run(lang));
  if (planned.length === 0) return null;
  const report = (done: number, total: number) => onProgress({ done, total });
  const file = await writePptx(edition, planned, {
    size: taken.size,
    date,
    signal,
    onProgress: report,
  });
  const name = nameOf(edition, taken, date);
  saveFile(file, name);
  return { name, count: planned.length };
};

/** Makes a presentation of the slides: what became of it, how far it is, and how to stop it. One at a time. */
export const useTake = (edition: Edition, run: Run) => {
  const { t } = pptxWords.useSay();
  const [said, setSaid] = useState('');
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isBusy, setBusy] = useState(false);
  const work = useRef<AbortController | null>(null);
  useEffect(() => () => work.current?.abort(), []);

  const take = async (taken: Taken): Promise<void> => {
    if (work.current) return;
    const control = new AbortController();
    work.current = control;
    setBusy(true);
    setSaid('');
    const began = Date.now();
    const onProgress = (now: Progress) => {
      if (Date.now() - began > SOON) setProgress(now);
    };
    try {
      const made = await make(edition, run, taken, { signal: control.signal, onProgress });
      setSaid(made ? t('take.saved', made) : t('take.empty'));
    } catch (error) {
      const { aborted } = control.signal;
      setSaid(aborted ? t('take.cancelled') : t('take.failed', { reason: reasonOf(error) }));
    }
    work.current = null;
    setProgress(null);
    setBusy(false);
  };
  return { said, progress, isBusy, take, cancel: () => work.current?.abort() };
};
