import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { ChunkingContext } from 'rolldown';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { dataFolder } from './scripts/data-folder.ts';
import { prerenderPages } from './scripts/prerender/plugin.ts';
import { ONE_FILE } from './scripts/single/make.ts';
import { oneFile } from './scripts/single/plugin.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const DATA = fileURLToPath(new URL('data/', import.meta.url));

/**
 * Whether a module is part of the program: brought by its entry, and not on demand only. What rooms on demand
 * share with the program stays in it, so that the first act of a reader waits for nothing else.
 */
const isProgram = (id: string, context: ChunkingContext): boolean => {
  const seen = new Set<string>();
  const isReached = (one: string): boolean => {
    if (one.endsWith('/src/main.tsx')) return true;
    if (seen.has(one)) return false;
    seen.add(one);
    return (context.getModuleInfo(one)?.importers ?? []).some(isReached);
  };
  return isReached(id);
};

/** React is a piece of its own, so that no single task brings the whole program. */
const REACT = /\/node_modules\/(react|react-dom|scheduler)\//;

/** The site: a page for each language, and the program in pieces that come when they are needed. */
const SITE: UserConfig = {
  // Relative, so that the build works in whatever folder of a site it is put.
  base: './',
  plugins: [react(), dataFolder(DATA), prerenderPages(ROOT)],
  // The chart engine is one large piece, which comes after the page.
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: REACT, priority: 1 },
            { name: (id, context) => (isProgram(id, context) ? 'index' : null) },
          ],
        },
      },
    },
  },
};

/** The offline copy: everything in one file. `npm run build` makes it too, for the site to offer. */
const ONE: UserConfig = {
  base: './',
  plugins: [react(), oneFile(ROOT)],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist-single',
    chunkSizeWarningLimit: 2000,
    cssCodeSplit: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

export default defineConfig(({ mode }) => ({
  ...(mode === ONE_FILE ? ONE : SITE),
  define: { __CHECKED_EDITION__: 'null', __IS_ONE_FILE__: 'false', __OFFLINE_FILE__: 'null' },
  test: {
    environment: 'jsdom',
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.{ts,tsx,mjs}'],
    exclude: ['tests/browser/**'],
    env: { TZ: 'Asia/Shanghai' },
    testTimeout: 60_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
}));
