import type { Edition } from '../domain/edition.ts';
import type { Lang } from '../domain/lang.ts';
import { officialHash } from '../domain/official-text.ts';
import { VERSION } from '../domain/version.ts';
import { pptxWords } from '../i18n/rooms/pptx.ts';
import { MEDIA, type Part } from './part.ts';
import { langTags } from './text.ts';
import { NS, SLIDE_NS, tag, words } from './xml.ts';

export type About = {
  readonly edition: Edition;
  /** The language of the first slide, which the properties are in. */
  readonly lang: Lang;
  /** A day as 2026-11-23. */
  readonly date: string;
  readonly slides: number;
};

const core = ({ edition, lang, date }: About): string => {
  const t = pptxWords.sayIn(lang);
  const { place, year, title, id } = edition;
  const copy = { id, version: VERSION, hash: officialHash(edition) };
  const text = (name: string, said: string) => tag(name, {}, words(said));
  const at = (name: string) =>
    tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, words(`${date}T00:00:00Z`));
  return tag(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:dcmitype': 'http://purl.org/dc/dcmitype/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    text('dc:title', t('file.title', { title: title[lang] })),
    text('dc:subject', t('file.subject', copy)),
    text('dc:creator', t('theme')),
    text('cp:keywords', t('file.keywords', { place: place[lang], year })),
    text('dc:description', t('file.description', { title: title[lang], hash: copy.hash })),
    text('cp:lastModifiedBy', t('theme')),
    text('cp:revision', '1'),
    at('dcterms:created'),
    at('dcterms:modified'),
    text('dc:language', langTags(lang).lang),
    text('cp:version', `${id} ${VERSION} ${copy.hash}`),
  );
};

const app = ({ slides }: About): string =>
  tag(
    'Properties',
    { xmlns: `${NS.r.replace(/\/relationships$/, '')}/extended-properties` },
    tag('Application', {}, 'Microsoft Office PowerPoint'),
    tag('Slides', {}, String(slides)),
    tag('Notes', {}, String(slides)),
    tag('AppVersion', {}, '16.0000'),
  );

const plain = (path: string, mediaType: string, content: string): Part => ({
  path,
  mediaType,
  content,
  relations: [],
});

/** The parts that every presentation has beside its slides: properties of the file, of the show and of the window. */
export const propertyParts = (about: About): readonly Part[] => [
  plain('docProps/core.xml', MEDIA.core, core(about)),
  plain('docProps/app.xml', MEDIA.app, app(about)),
  plain('ppt/presProps.xml', MEDIA.presProps, tag('p:presentationPr', SLIDE_NS)),
  plain('ppt/viewProps.xml', MEDIA.viewProps, tag('p:viewPr', SLIDE_NS)),
  plain(
    'ppt/tableStyles.xml',
    MEDIA.tableStyles,
    tag('a:tblStyleLst', { 'xmlns:a': NS.a, def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' }),
  ),
];
