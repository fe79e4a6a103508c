import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { dataFolder } from './scripts/data-folder.ts';
import { prerenderPages } from './scripts/prerender/plugin.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const DATA = fileURLToPath(new URL('data/', import.meta.url));

export default defineConfig({
  // Relative, so that the build works in whatever folder of a site it is put.
  base: './',
  plugins: [react(), dataFolder(DATA), prerenderPages(ROOT)],
  define: { __CHECKED_EDITION__: 'null' },
  // The chart engine is one large piece, which comes after the page.
  build: { target: 'es2022', chunkSizeWarningLimit: 600 },
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
});
