import { LANGS } from '../domain/lang.ts';
import { type ExportsWords, exportsWords } from '../i18n/rooms/exports.ts';
import { type Cell, sheetOf } from '../workbook/sheet.ts';
import { csvText } from './csv.ts';

type ColumnName = keyof ExportsWords['columns'];
type Constraints = Readonly<Record<string, unknown>>;

/** One field of a table: its name, its title's key, its type in Table Schema, and its value in a row. */
type Field<Row> = {
  readonly name: string;
  readonly title: ColumnName;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly value: (row: Row) => Cell;
  readonly constraints?: Constraints;
};

/** A field that holds a key of another table, or of its own. */
type Link = { readonly field: string; readonly table: string; readonly to: string };

type Shape<Row> = {
  readonly key: readonly string[];
  readonly links: readonly Link[];
  readonly fields: readonly Field<Row>[];
};

/** A table of a data package: its file as CSV, and its description after Table Schema. */
export type Table = {
  readonly name: string;
  readonly path: string;
  readonly csv: string;
  readonly schema: object;
};

export const field = <Row>(
  name: string,
  title: ColumnName,
  type: Field<Row>['type'],
  value: (row: Row) => Cell,
  constraints?: Constraints,
): Field<Row> => ({ name, title, type, value, constraints });

/** A word in every language: the description of a table is for readers of both. */
export const inAllLangs = (say: (lang: (typeof LANGS)[number]) => string): string =>
  LANGS.map(say).join(' / ');

const schemaOf = <Row>(own: string, { key, links, fields }: Shape<Row>): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: fields.map(({ name, title, type, constraints }) => ({
    name,
    type,
    title: inAllLangs((lang) => exportsWords.sayIn(lang)(`columns.${title}`)),
    ...(constraints ? { constraints } : {}),
  })),
  primaryKey: key,
  ...(links.length
    ? {
        foreignKeys: links.map(({ field: from, table: other, to }) => ({
          fields: [from],
          reference: { ...(other === own ? {} : { resource: other }), fields: [to] },
        })),
      }
    : {}),
  missingValues: [''],
});

/** Rows as a table of a data package. */
export const table = <Row>(name: string, rows: readonly Row[], shape: Shape<Row>): Table => ({
  name,
  path: `${name}.csv`,
  csv: csvText(
    sheetOf(
      name,
      shape.fields.map((one) => [one.name, one.value] as const),
      rows,
    ),
  ),
  schema: schemaOf(name, shape),
});
