import { useRef, useState } from 'react';
import { exportsWords } from '../i18n/rooms/exports.ts';
import { saveFile } from '../site/save-file.ts';
import { type Copy, toClipboard } from './clipboard.ts';
import { type FileId, makeFile } from './files.ts';
import type { Shown } from './shown.ts';

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Lets the page say that something is under way before the work begins. */
const afterPaint = (): Promise<void> => new Promise((done) => setTimeout(done));

/** What was done last, as a sentence, and the ways to do something. One thing at a time. */
export const useStatus = (shown: () => Shown) => {
  const { t } = exportsWords.useSay();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const busy = useRef(false);

  const during = async (work: () => Promise<string>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setBusy(true);
    setSaid(await work());
    busy.current = false;
    setBusy(false);
  };

  const save = (id: FileId) =>
    during(async () => {
      setSaid(t('status.working', { file: t(`files.${id}`) }));
      await afterPaint();
      try {
        const { file, name, rows } = await makeFile(id, shown());
        saveFile(file, name);
        return rows === null ? t('status.savedWhole', { name }) : t('status.saved', { name, rows });
      } catch (error) {
        return t('status.failed', { reason: reasonOf(error) });
      }
    });

  const copy = (words: Copy, said: { readonly done: string; readonly failed: string }) =>
    during(() =>
      toClipboard(words).then(
        () => said.done,
        () => said.failed,
      ),
    );

  /** A file that the site has ready is handed over by the browser itself. */
  const handed = (path: string) =>
    setSaid(t('status.savedWhole', { name: path.slice(path.lastIndexOf('/') + 1) }));

  return { said, isBusy, save, copy, handed };
};
