import type { PrerenderedPage } from '../../src/prerender.tsx';
import { digest, escaped } from '../prerender/page.ts';

type Parts = {
  /** The page in every language, that for readers without scripts first. */
  readonly pages: readonly { readonly key: string; readonly page: PrerenderedPage }[];
  readonly styles: string;
  /** Runs before anything is painted. */
  readonly boot: string;
  /** Runs once all languages have been read. */
  readonly swap: string;
  /** The whole program, as `inlineCode` writes it. */
  readonly program: string;
  /** The files of the site that the program reads, as `inlineTexts` writes them. */
  readonly files: string;
  /** Address of the icon, with the icon in it. */
  readonly icon: string;
};

/** Nothing from anywhere: of scripts and styles only what stands in the file, sign by sign. */
const policyOf = ({ boot, swap, program, styles }: Parts): string =>
  [
    "default-src 'none'",
    `script-src ${[boot, swap, program].map(digest).join(' ')}`,
    `style-src ${digest(styles)}`,
    // The icon, and charts that become PNG by way of a picture that the page makes itself.
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The language that does not stand in place yet waits in a template, where nothing is drawn and no id is taken. */
const bodyOf = ({ pages: [first, ...others] }: Parts): string => {
  if (!first) throw new Error('No page to compose');
  const waiting = others.map(
    ({ key, page }) => `<template data-lang="${key}">${page.markup}</template>`,
  );
  return `<div id="root" data-lang="${first.key}">${first.page.markup}</div>${waiting.join('')}`;
};

/** A page in a language that is not wanted is not seen while the other is still on its way. */
const hidden = ({ pages }: Parts): string =>
  pages
    .map(({ key }) => `html:not([data-page=${key}]) > body > #root[data-lang=${key}]{display:none}`)
    .join('');

/** The whole board as one HTML file that asks for nothing. */
export const composeOneFile = (given: Parts): string => {
  const parts = { ...given, styles: given.styles + hidden(given) };
  const [first] = parts.pages;
  if (!first) throw new Error('No page to compose');
  const { lang, title, description } = first.page;
  return [
    `<!doctype html><html lang="${lang}" data-page="${first.key}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(parts)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="${escaped(parts.icon)}" type="image/svg+xml">`,
    `<style>${parts.styles}</style><script>${parts.boot}</script></head>`,
    `<body>${bodyOf(parts)}<script>${parts.swap}</script>`,
    `<script type="application/json" id="site-files">${parts.files}</script>`,
    `<script type="text/plain" id="program">${parts.program}</script></body></html>\n`,
  ].join('');
};
