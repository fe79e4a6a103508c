import { createHash } from 'node:crypto';
import type { PrerenderedPage } from '../../src/prerender.tsx';

type Parts = {
  /** The language of the page, as the program names it. */
  readonly key: string;
  /** The script that runs before anything is painted. */
  readonly boot: string;
  readonly styles: string;
};

/** A text as a Content-Security-Policy names it. */
export const digest = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Text as it may stand in markup and in its attributes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Only our own files, and of inline code just the two pieces of this page. */
export const policyOf = ({ boot, styles }: Pick<Parts, 'boot' | 'styles'>): string =>
  [
    "default-src 'self'",
    `script-src 'self' ${digest(boot)}`,
    `style-src 'self' ${digest(styles)}`,
    // Charts become PNG by way of a picture that the page makes itself.
    "img-src 'self' blob:",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
  ].join('; ');

/** A whole page as HTML. */
export const composePage = (page: PrerenderedPage, parts: Parts): string =>
  [
    `<!doctype html><html lang="${page.lang}" data-page="${parts.key}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(parts)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(page.title)}</title>`,
    `<meta name="description" content="${escaped(page.description)}">`,
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="./icon.svg" type="image/svg+xml">`,
    `<style>${parts.styles}</style><script>${parts.boot}</script></head>`,
    `<body><div id="root">${page.markup}</div></body></html>\n`,
  ].join('');
