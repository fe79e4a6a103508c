import { DECLARATION, NS, tag } from './xml.ts';

/** What a part is to the one that names it, by its short name or, where that is not enough, its whole type. */
const RELATIONS: Readonly<Record<string, string>> = {
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  app: `${NS.r}/extended-properties`,
};

export type Relation = {
  readonly id: string;
  readonly type: string;
  /** The path of the part that is named. */
  readonly to: string;
};

/** One file of the package. */
export type Part = {
  /** From the root, without a slash before it. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
  readonly relations: readonly Relation[];
};

const OFFICE = 'application/vnd.openxmlformats-officedocument';
export const MEDIA = {
  presentation: `${OFFICE}.presentationml.presentation.main+xml`,
  slide: `${OFFICE}.presentationml.slide+xml`,
  layout: `${OFFICE}.presentationml.slideLayout+xml`,
  master: `${OFFICE}.presentationml.slideMaster+xml`,
  notes: `${OFFICE}.presentationml.notesSlide+xml`,
  notesMaster: `${OFFICE}.presentationml.notesMaster+xml`,
  presProps: `${OFFICE}.presentationml.presProps+xml`,
  viewProps: `${OFFICE}.presentationml.viewProps+xml`,
  tableStyles: `${OFFICE}.presentationml.tableStyles+xml`,
  theme: `${OFFICE}.theme+xml`,
  chart: `${OFFICE}.drawingml.chart+xml`,
  workbook: `${OFFICE}.spreadsheetml.sheet`,
  app: `${OFFICE}.extended-properties+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  relations: 'application/vnd.openxmlformats-package.relationships+xml',
} as const;

const folderOf = (path: string): readonly string[] => path.split('/').slice(0, -1);

/** The way from the folder of one part to another part. */
const wayTo = (from: string, to: string): string => {
  const here = folderOf(from);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
};

export const relationsXml = (from: string, relations: readonly Relation[]): string =>
  DECLARATION +
  tag(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    ...relations.map(({ id, type, to }) =>
      tag('Relationship', {
        Id: id,
        Type: RELATIONS[type] ?? `${NS.r}/${type}`,
        Target: wayTo(from, to),
      }),
    ),
  );

const relationsPath = (path: string): string => {
  const folders = folderOf(path);
  return [...folders, '_rels', `${path.split('/').at(-1) ?? ''}.rels`].join('/');
};

const contentTypes = (parts: readonly Part[]): string =>
  DECLARATION +
  tag(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    tag('Default', { Extension: 'rels', ContentType: MEDIA.relations }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    tag('Default', { Extension: 'xlsx', ContentType: MEDIA.workbook }),
    ...parts
      .filter(({ mediaType }) => mediaType !== MEDIA.workbook)
      .map(({ path, mediaType }) =>
        tag('Override', { PartName: `/${path}`, ContentType: mediaType }),
      ),
  );

/** The files of a package, its table of contents first; `root` are the parts that the package itself names. */
export const packageFiles = (
  parts: readonly Part[],
  root: readonly Relation[],
): readonly (readonly [string, string | Uint8Array])[] => [
  ['[Content_Types].xml', contentTypes(parts)],
  ['_rels/.rels', relationsXml('', root)],
  ...parts.flatMap(({ path, content, relations }): [string, string | Uint8Array][] => [
    [path, typeof content === 'string' ? DECLARATION + content : content],
    ...(relations.length
      ? [[relationsPath(path), relationsXml(path, relations)] as [string, string]]
      : []),
  ]),
];
