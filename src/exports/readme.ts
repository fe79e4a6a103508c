import type { Edition } from '../domain/edition.ts';
import { LANGS, type Lang } from '../domain/lang.ts';
import { copySaid } from '../figures/copy-said.ts';
import { exportsWords } from '../i18n/rooms/exports.ts';
import { citation } from './citation.ts';
import { cautionRows, hedgeRows, sourceRows } from './notes-sheet.ts';

type Packed = { readonly edition: Edition; readonly address: string | null; readonly date: string };

const list = (rows: readonly (readonly [string, string])[]): string =>
  rows.map(([item, says]) => `- **${item}** ${says}`).join('\n');

const files = (lang: Lang): readonly (readonly [string, string])[] => {
  const t = exportsWords.sayIn(lang);
  return [
    ['measures.csv', t('package.measures')],
    ['measure-bodies.csv', t('package.measureBodies')],
    ['bodies.csv', t('package.bodies')],
    ['quantities.csv', t('package.quantities')],
    ['claims.csv', t('package.claims')],
    ['numerals.csv', t('package.numerals')],
    ['edition.json', t('package.edition')],
    ['edition.schema.json', t('package.schema')],
    ['source.txt', t('package.source')],
    ['datapackage.json', t('package.descriptor')],
  ];
};

const partIn = (lang: Lang, packed: Packed): string => {
  const t = exportsWords.sayIn(lang);
  const page = { edition: packed.edition, lang };
  const [cells, ...others] = [t('notes.cellsSays'), t('package.csv'), t('package.offsets')];
  return [
    `# ${t('package.title', { title: packed.edition.title[lang] })}`,
    t('package.what'),
    `## ${t('package.filesTitle')}`,
    list(files(lang)),
    `## ${t('package.hedgesTitle')}`,
    list(hedgeRows(lang)),
    `## ${t('package.cautionsTitle')}`,
    list(cautionRows(page)),
    [cells, ...others].map((line) => `- ${line}`).join('\n'),
    `## ${t('package.sourceTitle')}`,
    list([...sourceRows(page), [t('notes.copy'), copySaid(packed.edition, lang)]]),
    t('package.rights'),
    `## ${t('package.citeTitle')}`,
    citation('plain', { ...packed, lang }),
    citation('gbt', { ...packed, lang }),
  ].join('\n\n');
};

/** The readme of a data package, in both languages. */
export const readme = (packed: Packed): string =>
  `${LANGS.map((lang) => partIn(lang, packed)).join('\n\n---\n\n')}\n`;
