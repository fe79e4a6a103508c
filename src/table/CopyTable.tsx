import { useEffect, useRef, useState } from 'react';
import type { Edition } from '../domain/edition.ts';
import { litRows, type Rows } from '../figures/shown-rows.ts';
import { useSay } from '../i18n/say.ts';
import { useView } from '../state/use-view.ts';
import { useShown } from './use-shown.ts';

/** Copies rows of the table in sight. Rejects if the browser does not let it. */
export type CopyRows = (rows: Rows) => Promise<void>;

const OWN_USE = 'input, textarea, select, [contenteditable], dialog, [role="dialog"]';

/** Hears the browser's own copy command where nothing else is to be copied: no words, no field. */
const useCopyCommand = (copy: (inTable: boolean) => boolean) => {
  const latest = useRef(copy);
  latest.current = copy;
  useEffect(() => {
    const heard = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (window.getSelection()?.toString() || target?.closest(OWN_USE)) return;
      if (latest.current(target?.closest('[role="grid"]') != null)) event.preventDefault();
    };
    document.addEventListener('copy', heard);
    return () => document.removeEventListener('copy', heard);
  }, []);
};

type Said = { readonly copied?: number; readonly failed?: 'refused' | 'lost' };
const FAILED = { refused: 'table.copyFailed', lost: 'exports.failed' } as const;

type Props = { edition: Edition; onCopy: CopyRows };

/**
 * Copies the table in sight, or those of its rows that the choices light. The copy command does the same while the
 * grid has focus, or something is chosen, and no words are.
 */
export const CopyTable = ({ edition, onCopy }: Props) => {
  const { t } = useSay();
  const shown = useShown(edition);
  const table = useView((view) => view.table);
  const chosen = useView((view) => view.chosen);
  const [said, setSaid] = useState<Said>({});
  const lit = litRows(edition, shown, chosen);
  const copy = (rows: Rows) =>
    onCopy(rows).then(
      () => setSaid({ copied: rows[table].length }),
      // What copies comes with the first copy: a TypeError says that it did not.
      (error) => setSaid({ failed: error instanceof TypeError ? 'lost' : 'refused' }),
    );
  const isSome = lit[table].length > 0;
  useCopyCommand((inTable) => {
    if (!isSome && !inTable) return false;
    void copy(isSome ? lit : shown);
    return true;
  });
  return (
    <>
      <button type="button" className="button" onClick={() => void copy(isSome ? lit : shown)}>
        {t('table.copy')}
      </button>
      <span role="status" className="copy-status">
        {said.failed ? t(FAILED[said.failed]) : null}
        {said.copied === undefined ? null : t('table.copied', { count: said.copied })}
      </span>
    </>
  );
};
