// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Everything the page may load comes from where the page came from; blob: pictures are charts that it paints itself. */
export const POLICY =
  "default-src 'self'; img-src 'self' blob:; base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors 'none'";

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^text\/|json|xml|javascript/;

/**
 * How well Brotli packs, 0 to 11. The best takes a second for the largest file: a host does that ahead,
 * but whoever starts the page here would wait for it.
 */
const QUALITY = 9;

/** @type {Readonly<Record<string, (body: Buffer, quality: number) => Promise<Buffer>>>} */
const ENCODERS = {
  br: (body, quality) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  gzip: (body) => promisify(gzip)(body, { level: 9 }),
};

/**
 * @typedef {{ body: Buffer, type: string, etag: string, policy?: string, encoded: Map<string, Promise<Buffer>> }} Entry
 * @typedef {{ compress: boolean, quality: number }} Ways how files are sent
 */

/**
 * Reads a folder into memory by URL path. What is not in here cannot be asked for, so no path can lead out of it.
 * @param {string} folder @param {string} [prefix] @param {Map<string, Entry>} [entries]
 */
function readFolder(folder, prefix = '/', entries = new Map()) {
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    if (item.name.startsWith('.')) continue;
    const path = join(folder, item.name);
    if (item.isDirectory()) readFolder(path, `${prefix}${item.name}/`, entries);
    else if (item.isFile()) entries.set(`${prefix}${item.name}`, readEntry(path));
  }
  return entries;
}

/**
 * A page that states its own policy, with the digests of its inline parts, is held to that one, and may not be framed.
 * @param {string} type @param {Buffer} body
 */
function policyIn(type, body) {
  if (!type.startsWith('text/html')) return undefined;
  const stated = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
    body.subarray(0, 4096).toString(),
  )?.[1];
  return stated && `${stated}; frame-ancestors 'none'`;
}

/** @param {string} path @returns {Entry} */
function readEntry(path) {
  const body = readFileSync(path);
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, type, etag, policy: policyIn(type, body), encoded: new Map() };
}

/** The path that a request means, or null if it is malformed. @param {string} url */
export function pathOf(url) {
  const raw = url.split(/[?#]/, 1)[0] ?? '';
  if (!raw.startsWith('/')) return null;
  try {
    const path = decodeURIComponent(raw);
    if (path.includes('\0')) return null;
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return null;
  }
}

/** The best encoding that the client takes; identity if none. @param {string | undefined} header */
export function encodingFor(header) {
  const taken = new Map();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...params] = part.split(';').map((piece) => piece.trim());
    const q = params.find((param) => param.startsWith('q='));
    taken.set(name, q === undefined ? 1 : Number(q.slice(2)));
  }
  return Object.keys(ENCODERS).find((name) => (taken.get(name) ?? taken.get('*') ?? 0) > 0);
}

/** @param {string | undefined} header @param {string} etag */
function isKnown(header, etag) {
  return (header ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim() === etag);
}

/** The body in an encoding, worked out once. @param {Entry} entry @param {string} encoding @param {number} quality */
function encode(entry, encoding, quality) {
  const known = entry.encoded.get(encoding);
  if (known) return known;
  const made = ENCODERS[encoding]?.(entry.body, quality) ?? Promise.resolve(entry.body);
  entry.encoded.set(encoding, made);
  return made;
}

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/** @param {Response} response @param {number} status @param {string} words @param {Record<string, string>} [more] */
function refuse(response, status, words, more = {}) {
  const body = Buffer.from(`${words}\n`);
  response.writeHead(status, {
    ...HEADERS,
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': body.length,
    ...more,
  });
  response.end(body);
}

/** @param {Request} request @param {Response} response @param {string} path @param {Entry} entry @param {Ways} ways */
async function answer(request, response, path, entry, ways) {
  const canCompress = ways.compress && COMPRESSIBLE.test(entry.type);
  const headers = {
    ...HEADERS,
    'Content-Security-Policy': entry.policy ?? POLICY,
    'Cache-Control': path.startsWith('/assets/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
    ETag: entry.etag,
    ...(canCompress ? { Vary: 'Accept-Encoding' } : {}),
  };
  if (isKnown(request.headers['if-none-match'], entry.etag))
    return void response.writeHead(304, headers).end();
  const encoding = canCompress ? encodingFor(request.headers['accept-encoding']) : undefined;
  const body = encoding ? await encode(entry, encoding, ways.quality) : entry.body;
  response.writeHead(200, {
    ...headers,
    'Content-Type': entry.type,
    'Content-Length': body.length,
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** @param {Map<string, Entry>} entries @param {Ways} ways */
function handler(entries, ways) {
  return async (/** @type {Request} */ request, /** @type {Response} */ response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Method not allowed', { Allow: 'GET, HEAD' });
    const path = pathOf(request.url ?? '');
    if (path === null) return refuse(response, 400, 'Bad request');
    const entry = entries.get(path);
    if (!entry) return refuse(response, 404, 'Not found');
    await answer(request, response, path, entry, ways).catch(() => response.destroy());
  };
}

/**
 * Serves a folder, as it is now, on this machine only.
 * @param {{ root: string, port?: number } & Partial<Ways>} options `port` 0 takes any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} rejects with EADDRINUSE or EACCES if the port cannot be had
 */
export async function serve({ root, port = 0, ...ways }) {
  const usual = { compress: true, quality: QUALITY };
  const server = createServer(handler(readFolder(root), { ...usual, ...ways }));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}/`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
