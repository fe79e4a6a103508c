import type { Edition } from '../domain/edition.ts';
import { bodiesOf } from '../domain/figures.ts';
import { allMeasures, findIn } from '../domain/find.ts';
import type { Found, Hit } from '../domain/found.ts';
import type { Lang } from '../domain/lang.ts';
import { meetQuery, toField } from '../domain/match.ts';
import type { Readings } from '../domain/pinyin.ts';
import { parseQuery } from '../domain/query.ts';
import { holdsQuery } from '../domain/search.ts';
import type { searchWords } from '../i18n/rooms/search.ts';
import type { Command } from './actions.ts';

/** One line of the list: something found, or something to do. */
export type Option =
  | { readonly id: string; readonly hit: Hit; readonly command?: undefined }
  | { readonly id: string; readonly command: Command; readonly hit?: undefined };

const HIT_GROUPS = ['bodies', 'measures', 'figures', 'claims', 'passages'] as const;
type GroupId = (typeof HIT_GROUPS)[number] | 'commands';

/** Lines of one kind; `total` counts also those that are not listed. */
export type Group = {
  readonly id: GroupId;
  readonly options: readonly Option[];
  readonly total: number;
};

/** What is asked, and of what. */
export type Asked = {
  readonly edition: Edition;
  readonly typed: string;
  readonly lang: Lang;
  readonly readings: Readings | undefined;
  /** What the page can do at any time: found by its words. */
  readonly commands: readonly Command[];
  /** What the page can do with the best hit. */
  readonly offers: (best: Hit) => readonly Command[];
  readonly filter: (query: string) => void;
};

type Say = ReturnType<typeof searchWords.sayIn>;

const toGroup = (id: GroupId, options: readonly Option[], total = options.length): Group[] =>
  options.length ? [{ id, options, total }] : [];

const hitOptions = (id: GroupId, hits: readonly Hit[]): Option[] =>
  hits.map((hit, at) => ({ id: `search-${id}-${at}`, hit }));

const commandOptions = (commands: readonly Command[]): Option[] =>
  commands.map((command) => ({ id: `search-command-${command.id}`, command }));

function named({ typed, readings, commands }: Asked): readonly Command[] {
  const query = parseQuery(typed);
  if (!query) return commands;
  return commands.filter(({ label }) => meetQuery(query, [toField('name', label)], readings));
}

/** The way from what was typed to the table, if any measure holds it. */
function toTable({ edition, typed, readings, filter }: Asked, t: Say): Command[] {
  const query = typed.trim();
  const count = edition.measures.filter((measure) =>
    holdsQuery(measure, bodiesOf(edition, measure), query, readings),
  ).length;
  if (!count) return [];
  return [{ id: 'filter', label: t('filter', { query, count }), run: () => filter(query) }];
}

const hitGroups = (found: Found): Group[] =>
  HIT_GROUPS.flatMap((id) =>
    toGroup(
      id,
      hitOptions(id, found[id]),
      id === 'passages' ? found.passageCount : found[id].length,
    ),
  );

/** The list for what is typed; for nothing typed, every measure and what the page can do. */
export function groupsFor(asked: Asked, t: Say): readonly Group[] {
  const { edition, typed, lang, readings, offers } = asked;
  const found = findIn(edition, typed, lang, readings);
  if (!found)
    return [
      ...toGroup('measures', hitOptions('measures', allMeasures(edition, lang))),
      ...toGroup('commands', commandOptions(asked.commands)),
    ];
  const groups = hitGroups(found);
  const best = groups[0]?.options[0]?.hit;
  const commands = [...(best ? offers(best) : []), ...named(asked), ...toTable(asked, t)];
  return [...groups, ...toGroup('commands', commandOptions(commands))];
}
