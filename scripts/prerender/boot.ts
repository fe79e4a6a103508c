import { build, minifySync, type Rolldown } from 'vite';

/** A small script that a page carries, with all that it imports, for no module is brought before the page is painted. */
export async function bundleBoot(root: string, file: string): Promise<string> {
  const [made] = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: file, formats: ['iife'], name: 'boot' },
    },
  })) as Rolldown.RolldownOutput[];
  const chunk = made?.output[0];
  if (!chunk) throw new Error(`Nothing was made of ${file}`);
  return chunk.code;
}

/** The same with what only the build knows, in the fewest signs. Each name stands in quotes: `'__PAGES__'`. */
export function finishBoot(code: string, known: Readonly<Record<string, unknown>>): string {
  const told = Object.entries(known).reduce(
    (text, [name, value]) =>
      text.replace(new RegExp(`(["'\`])${name}\\1`), () => JSON.stringify(value)),
    code,
  );
  return minifySync('boot.js', told).code.trim();
}
