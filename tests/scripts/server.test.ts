// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parsePort, serveOnPort } from '../../scripts/port.mjs';
import { encodingFor, POLICY, pathOf, serve } from '../../scripts/server.mjs';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const root = join(folder, 'dist');
const SCRIPT = `export const words = '${'十大举措 '.repeat(500)}';`;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>榜</title>');
  writeFileSync(join(root, 'assets', 'a.js'), SCRIPT);
  writeFileSync(join(root, 'data', '源 文.txt'), '原文');
  writeFileSync(join(root, 'picture.png'), 'png');
  writeFileSync(join(root, '.built-from'), 'hash');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  server = await serve({ root });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

type Answer = {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
};

/** Asks for a path exactly as written: `fetch` would tidy it up first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: server.port, path, headers, method };
    const asked = request(options, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const body = Buffer.concat(chunks);
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    asked.on('error', reject).end();
  });
}

test.each([
  ['/', 200, 'text/html; charset=utf-8'],
  ['/?lang=en#x', 200, 'text/html; charset=utf-8'],
  ['/index.html', 200, 'text/html; charset=utf-8'],
  ['/assets/a.js', 200, 'text/javascript; charset=utf-8'],
  ['/data/%E6%BA%90%20%E6%96%87.txt', 200, 'text/plain; charset=utf-8'],
  ['/picture.png', 200, 'image/png'],
  ['/missing.js', 404, 'text/plain; charset=utf-8'],
  ['/assets', 404, 'text/plain; charset=utf-8'],
  ['/assets/', 404, 'text/plain; charset=utf-8'],
  ['/.built-from', 404, 'text/plain; charset=utf-8'],
  ['/../secret.txt', 404, 'text/plain; charset=utf-8'],
  ['/%2e%2e/secret.txt', 404, 'text/plain; charset=utf-8'],
  ['/..%2fsecret.txt', 404, 'text/plain; charset=utf-8'],
  ['/..%5csecret.txt', 404, 'text/plain; charset=utf-8'],
  ['/assets/../../secret.txt', 404, 'text/plain; charset=utf-8'],
  ['//etc/passwd', 404, 'text/plain; charset=utf-8'],
  ['/__proto__', 404, 'text/plain; charset=utf-8'],
  ['/%', 400, 'text/plain; charset=utf-8'],
  ['/%E6%BA', 400, 'text/plain; charset=utf-8'],
  ['/a%00b', 400, 'text/plain; charset=utf-8'],
  ['http://elsewhere/', 400, 'text/plain; charset=utf-8'],
])('%s is answered with %i and %s', async (path, status, type) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers['content-type']]).toEqual([status, type]);
  expect(answer.headers['content-security-policy']).toBe(POLICY);
  expect(answer.headers['x-content-type-options']).toBe('nosniff');
  expect(answer.body.toString()).not.toContain('secret');
});

test('only reading is allowed', async () => {
  const answer = await ask('/', {}, 'POST');
  expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test('HEAD tells the same without the body', async () => {
  const [got, head] = [await ask('/assets/a.js'), await ask('/assets/a.js', {}, 'HEAD')];
  expect(head.body).toHaveLength(0);
  expect(head.headers['content-length']).toBe(got.headers['content-length']);
});

describe('caching', () => {
  test('assets, whose names change with their content, are kept for good; the rest is asked for', async () => {
    const [asset, page] = [await ask('/assets/a.js'), await ask('/')];
    expect(asset.headers['cache-control']).toContain('immutable');
    expect(page.headers['cache-control']).toBe('no-cache');
  });

  test('what the client has is not sent again', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { 'if-none-match': `"other", ${headers.etag}` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect((await ask('/', { 'if-none-match': '"other"' })).status).toBe(200);
  });
});

describe('compression', () => {
  test('text is sent as small as the client takes it', async () => {
    const br = await ask('/assets/a.js', { 'accept-encoding': 'gzip, br' });
    const gzip = await ask('/assets/a.js', { 'accept-encoding': 'gzip' });
    expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual([
      'br',
      'gzip',
    ]);
    expect(brotliDecompressSync(br.body).toString()).toBe(SCRIPT);
    expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT);
    expect(br.headers.vary).toBe('Accept-Encoding');
    expect(br.headers['content-length']).toBe(String(br.body.length));
  });

  test('a host that packs ahead packs better', async () => {
    const other = await serve({ root, quality: 11 });
    const answer = await fetch(`${other.url}assets/a.js`, { headers: { 'accept-encoding': 'br' } });
    const usual = await ask('/assets/a.js', { 'accept-encoding': 'br' });
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(usual.body.length);
    expect(await answer.text()).toBe(SCRIPT);
    await other.close();
  });

  test('pictures are sent as they are', async () => {
    const answer = await ask('/picture.png', { 'accept-encoding': 'br' });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  test.each([
    [undefined, undefined],
    ['', undefined],
    ['identity', undefined],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=nonsense', undefined],
  ])('Accept-Encoding %s means %s', (header, encoding) => {
    expect(encodingFor(header)).toBe(encoding);
  });
});

test('paths are decoded once', () => {
  expect(pathOf('/a%2520b/')).toBe('/a%20b/index.html');
});

describe('ports', () => {
  test.each([
    [undefined, 4173],
    [' ', 4173],
    ['8080', 8080],
    ['0', 0],
    ['65536', null],
    ['-1', null],
    ['80a', null],
    ['1.5', null],
  ])('PORT=%s means %s', (asked, port) => {
    expect(parsePort(asked)).toBe(port);
  });

  test('another port is taken if the wanted one is not free', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const other = await serveOnPort(root, String(server.port));
    expect(other.port).not.toBe(server.port);
    expect(said).toHaveBeenCalledWith(expect.stringContaining(`Port ${server.port}`));
    await other.close();
  });
});
