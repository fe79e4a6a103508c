import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { finishBoot } from '../../scripts/prerender/boot.ts';
import { dataUri, inlineCode, inlineTexts } from '../../scripts/single/inline.ts';
import { composeOneFile } from '../../scripts/single/page.ts';

/** Texts that would end a script element, or hide its end. */
const HOSTILE = ['</script>', '</SCRIPT >', '<!--', '<script>', '<!--<script>', '\r\n\0'];

const opened = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('inlineCode', () => {
  it.each(HOSTILE)('keeps %j in its script, and its meaning', (hostile) => {
    const code = inlineCode(`globalThis.said = ${JSON.stringify(hostile)}; // ${hostile.trim()}\n`);
    const script = opened(`<script type="text/plain">${code}</script>`).querySelector('script');
    expect(script?.textContent).toBe(code);
    expect(new Function(`${code.split(' // ')[0]}; return said;`)()).toBe(hostile);
  });
});

describe('inlineTexts', () => {
  it('comes back as it was given, whatever the texts', () => {
    const texts = Object.fromEntries(
      HOSTILE.map((text, at) => [`data/${at}`, `超 25 万${text}"\\`]),
    );
    const holder = opened(`<script type="application/json">${inlineTexts(texts)}</script>`);
    expect(JSON.parse(holder.querySelector('script')?.textContent ?? '')).toEqual(texts);
    expect(holder.body.textContent).toBe('');
  });
});

test('an icon becomes an address that holds all of it', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg">\n  <path d="M0 0" fill="#fff"/>\n</svg>\n';
  const uri = dataUri(svg);
  expect(uri).not.toMatch(/["'<>#\s]/);
  expect(decodeURIComponent(uri.split(',')[1] ?? '')).toContain('fill="#fff"');
});

test('what only the build knows is put into a boot script as data', () => {
  const told = { zh: { title: "a'$&`</b>" } };
  const code = finishBoot('(function(){ globalThis.told = "__PAGES__"; })();', { __PAGES__: told });
  new Function(code)();
  expect(Reflect.get(globalThis, 'told')).toEqual(told);
});

describe('composeOneFile', () => {
  const page = (lang: string, markup: string) => ({
    key: lang,
    page: { lang, title: `<${lang}>`, description: '"', markup },
  });
  const html = composeOneFile({
    pages: [page('zh', '<h1 id="top">举措</h1>'), page('en', '<h1 id="top">Measures</h1>')],
    styles: 'h1{color:red}',
    boot: 'boot()',
    swap: 'swap()',
    program: 'program()',
    files: '{}',
    icon: 'data:image/svg+xml,%3Csvg%3E',
  });
  const document = opened(html);

  it('holds one language in place and the other where it takes no id', () => {
    expect(document.querySelectorAll('#top')).toHaveLength(1);
    expect(document.querySelector('#root')?.textContent).toBe('举措');
    const waiting = document.querySelector('template');
    expect(waiting?.dataset.lang).toBe('en');
    expect(waiting?.content.textContent).toBe('Measures');
  });

  it('allows nothing but what stands in it, sign by sign', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule] as const));
    const digest = (text: string | null | undefined) =>
      `'sha256-${createHash('sha256')
        .update(text ?? '')
        .digest('base64')}'`;
    const scripts = [...document.querySelectorAll('script:not([type*="json"])')];
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('script-src')).toBe(
      `script-src ${scripts.map(({ textContent }) => digest(textContent)).join(' ')}`,
    );
    expect(rules.get('style-src')).toBe(
      `style-src ${digest(document.querySelector('style')?.textContent)}`,
    );
    expect(policy).not.toMatch(/unsafe|https?:|\*|'self'/);
  });

  it('names nothing that would be fetched', () => {
    const addresses = [...document.querySelectorAll('[src], [href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href'),
    );
    expect(addresses).toEqual(['data:image/svg+xml,%3Csvg%3E']);
  });
});
