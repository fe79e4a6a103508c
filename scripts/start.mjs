// @ts-check
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, ROOT } from './install.mjs';
import { openOnDesktop } from './open.mjs';
import { serveOnPort } from './port.mjs';

async function start() {
  ensureInstalled();
  ensureBuilt();
  const server = await serveOnPort(join(ROOT, 'dist'), process.env.PORT);
  console.log(`\n请在浏览器中打开 / Open in a browser:\n\n  ${server.url}\n`);
  console.log('按 Ctrl+C 停止 / Press Ctrl+C to stop');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => server.close().then(() => process.exit(0)));
  if (!process.argv.includes('--no-open')) openOnDesktop(server.url);
}

start().catch((error) => {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
