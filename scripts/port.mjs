// @ts-check
import { serve } from './server.mjs';

/** Always the same where it is free, so that a bookmark goes on working. */
const USUAL_PORT = 4173;

/** The port asked for, the usual one if none was, null if what was asked for is no port. @param {string | undefined} asked */
export function parsePort(asked) {
  if (asked === undefined || asked.trim() === '') return USUAL_PORT;
  const port = Number(asked);
  return Number.isInteger(port) && port >= 0 && port <= 65535 ? port : null;
}

/** @param {unknown} error */
function isPortRefused(error) {
  return (
    error instanceof Error && 'code' in error && ['EADDRINUSE', 'EACCES'].includes(`${error.code}`)
  );
}

/**
 * Serves a folder on the port asked for, or on a free one, and says so.
 * @param {string} root @param {string | undefined} asked
 */
export async function serveOnPort(root, asked) {
  const port = parsePort(asked);
  try {
    if (port !== null) return await serve({ root, port });
  } catch (error) {
    if (!isPortRefused(error)) throw error;
  }
  const wanted = port ?? asked;
  console.log(`\n端口 ${wanted} 不可用,改用其他空闲端口。`);
  console.log(`Port ${wanted} cannot be used; taking a free one instead.`);
  return serve({ root, port: 0 });
}
