import { build, type Rolldown } from 'vite';

/** The mode in which vite.config.ts makes the offline copy, and nothing else. */
export const ONE_FILE = 'one-file';

/** The offline copy as the site offers it: where, how large (in MB, as it lies on a disk), and the file itself. */
export type OneFile = { readonly path: string; readonly size: string; readonly html: string };

/** Builds the offline copy in memory. */
export async function makeOneFile(root: string): Promise<OneFile> {
  const made = await build({ root, mode: ONE_FILE, logLevel: 'warn', build: { write: false } });
  const { output } = made as Rolldown.RolldownOutput;
  const [file, ...others] = output as readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[];
  if (file?.type !== 'asset' || others.length) throw new Error('The offline copy is not one file');
  const html = String(file.source);
  const size = (Buffer.byteLength(html) / 1e6).toFixed(1);
  return { path: `offline/${file.fileName}`, size, html };
}
