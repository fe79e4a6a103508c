import { dirname, posix } from 'node:path';
import { parseSync } from 'vite';

/** Sources by path from the root of the repository, e.g. `src/domain/hedge.ts`. */
export type Tree = Readonly<Record<string, string>>;

/** What a folder of src may import: of src, and of packages (null: any). */
type Rule = { readonly src: readonly string[]; readonly packages: readonly string[] | null };

/** The layers, lowest first. Every other folder of src is a room, and what stands in src itself may import everything. */
const LAYERS: Readonly<Record<string, Rule>> = {
  domain: { src: [], packages: ['valibot'] },
  site: { src: [], packages: [] },
  state: { src: ['domain', 'site'], packages: ['react'] },
  i18n: { src: [], packages: ['i18next', 'react'] },
  charts: { src: ['domain'], packages: ['echarts'] },
  styles: { src: [], packages: [] },
  components: { src: ['charts', 'i18n', 'styles'], packages: null },
  figures: {
    src: ['domain', 'site', 'state', 'i18n', 'charts', 'styles', 'components'],
    packages: null,
  },
  comparisons: {
    src: ['domain', 'site', 'state', 'i18n', 'charts', 'figures'],
    packages: ['i18next'],
  },
  workbook: { src: [], packages: ['fflate'] },
  slides: {
    src: ['domain', 'site', 'state', 'i18n', 'charts', 'figures', 'comparisons'],
    packages: ['fflate', 'valibot'],
  },
  pptx: {
    src: ['domain', 'i18n', 'charts', 'figures', 'comparisons', 'workbook', 'slides'],
    packages: [],
  },
};
const ROOM: Rule = { src: Object.keys(LAYERS), packages: null };

/** Folders within a room, lowest first, and what of the room each may import; what stands above them in the room itself may import them all. */
const WITHIN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  briefing: {
    run: [],
    slide: [],
    'take-away': ['run', 'slide'],
    sheet: ['run', 'slide', 'take-away'],
    wall: ['run', 'slide'],
    speaker: ['run', 'slide', 'wall'],
  },
};

/** Types of the domain that components may name, though they know nothing else of it. */
const TYPES_FOR_COMPONENTS = ['Hedge', 'Lang'];
const HOOK = /^src\/state\/use-[^/]+\.tsx?$/;
const CHART_SHELL = /^src\/components\/(Chart[^/]*|chart-(engine|core)[^/]*)$/;
const TOOL_CONFIG = /(^|\/)(vite|playwright)\.config\.ts$/;
const MAX_LINES = 250;
/** Nothing but words, a file a language or a room: as long as there is to say. */
const DICTIONARY = /^src\/i18n\/(zh|en|rooms\/[^/]+)\.ts$/;

type Import = {
  readonly file: string;
  readonly target: string;
  /** The names that are imported as types only; null if anything is imported that runs. */
  readonly types: readonly string[] | null;
};

type Parsed = ReturnType<typeof parseSync>;

function importsOf(file: string, source: string, { module }: Parsed): Import[] {
  const statics = module.staticImports.map(({ moduleRequest, entries }) => {
    const isTypeOnly = entries.length > 0 && entries.every((entry) => entry.isType);
    const names = entries.map((entry) => entry.importName.name ?? '*');
    return { file, target: moduleRequest.value, types: isTypeOnly ? names : null };
  });
  const again = module.staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest }) =>
      moduleRequest ? [{ file, target: moduleRequest.value, types: null }] : [],
    );
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) => {
    const target = source.slice(start, end).replace(/^['"`]|['"`]$/g, '');
    return { file, target, types: null };
  });
  return [...statics, ...again, ...dynamic];
}

/** The folder of src that a file stands in; '' for src itself; null outside of src. */
function folderOf(path: string): string | null {
  const [top, folder, ...rest] = path.split('/');
  if (top !== 'src' || folder === undefined) return null;
  return rest.length > 0 ? folder : '';
}

/** The folder within its room that a file stands in; '' for the room itself. */
function withinOf(path: string): string {
  const [, , folder, ...rest] = path.split('/');
  return folder !== undefined && rest.length > 0 ? folder : '';
}

function packageOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

function packageFault({ file, target, types }: Import, folder: string): string | null {
  const name = packageOf(target);
  const packages = (LAYERS[folder] ?? ROOM).packages;
  const isForbidden = folder !== '' && packages !== null && !packages.includes(name);
  if (isForbidden) return `${file}: ${folder} may not import ${name}`;
  if (folder === 'state' && name === 'react' && !HOOK.test(file))
    return `${file}: only a hook of state may import react`;
  if (name === 'echarts-for-react' && !CHART_SHELL.test(file))
    return `${file}: only the chart shell may import echarts-for-react`;
  if (name === 'echarts' && types === null && folder !== 'charts' && !CHART_SHELL.test(file))
    return `${file}: only charts and the chart shell may import echarts`;
  return null;
}

function isTypeForComponents(from: string, to: string, types: readonly string[] | null): boolean {
  const isAllowed = types?.every((name) => TYPES_FOR_COMPONENTS.includes(name));
  return from === 'components' && to === 'domain' && Boolean(isAllowed);
}

function withinFault(file: string, path: string, room: string): string | null {
  const folders = WITHIN[room];
  const [from, to] = [withinOf(file), withinOf(path)];
  if (!folders || from === '' || from === to) return null;
  if (folders[from]?.includes(to)) return null;
  return `${file}: ${from} may not import ${to || `what stands in ${room} itself`}`;
}

function folderFault({ file, target, types }: Import, from: string): string | null {
  const path = posix.join(dirname(file), target.replace(/\?.*$/, ''));
  const to = folderOf(path);
  if (to === null) return `${file}: leaves src for ${target}`;
  if (from === to) return withinFault(file, path, from);
  if (from === '') return null;
  const may = (LAYERS[from] ?? ROOM).src;
  if (may.includes(to) || isTypeForComponents(from, to, types)) return null;
  return `${file}: ${from} may not import ${to || 'the root of src'}`;
}

function importFault(found: Import): string | null {
  const folder = folderOf(found.file);
  if (folder === null) return null;
  return found.target.startsWith('.') ? folderFault(found, folder) : packageFault(found, folder);
}

/** Pairs of folders that import each other, types included. */
function circles(imports: readonly Import[]): string[] {
  const pairs = imports.flatMap(({ file, target }) => {
    if (!target.startsWith('.')) return [];
    const from = folderOf(file);
    const to = folderOf(posix.join(dirname(file), target));
    return from === null || to === null || from === to ? [] : [`${from} ↔ ${to}`];
  });
  const known = new Set(pairs);
  return [...known]
    .filter((pair) => known.has(pair.split(' ↔ ').reverse().join(' ↔ ')))
    .filter((pair) => pair < pair.split(' ↔ ').reverse().join(' ↔ '))
    .map((pair) => `${pair}: import each other`);
}

function shapeFaults(file: string, source: string, { program, module }: Parsed): string[] {
  const exports = module.staticExports.flatMap(({ entries }) => entries);
  const hasDefault = exports.some(({ exportName }) => exportName.kind === 'Default');
  const isBarrel =
    program.body.length > 0 &&
    program.body.every(({ type }) => /^Export(All|Named)Declaration$/.test(type)) &&
    exports.length > 0 &&
    exports.every(({ moduleRequest }) => moduleRequest !== null);
  const hasAny = JSON.stringify(program).includes('"type":"TSAnyKeyword"');
  const lines = source.trimEnd().split('\n').length;
  return [
    ...(hasDefault && !TOOL_CONFIG.test(file) ? [`${file}: has a default export`] : []),
    ...(isBarrel ? [`${file}: only hands on what other files export`] : []),
    ...(hasAny ? [`${file}: uses any`] : []),
    ...(lines > MAX_LINES && !DICTIONARY.test(file) ? [`${file}: is ${lines} lines long`] : []),
  ];
}

/** Holds a tree of sources against the rules of the house; each fault is a line that names its file. */
export function architectureFaults(tree: Tree): string[] {
  const parsed = Object.entries(tree).map(([file, source]) => {
    const result = parseSync(file, source);
    if (result.errors.length > 0) throw new Error(`${file}: ${result.errors[0]?.message}`);
    return { file, source, result };
  });
  const imports = parsed.flatMap(({ file, source, result }) => importsOf(file, source, result));
  return [
    ...imports.map(importFault).filter((fault) => fault !== null),
    ...circles(imports),
    ...parsed.flatMap(({ file, source, result }) => shapeFaults(file, source, result)),
  ];
}
