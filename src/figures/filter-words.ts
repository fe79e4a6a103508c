import type { Edition } from '../domain/edition.ts';
import type { Condition, FieldValue, Filter, FilterField } from '../domain/filter.ts';
import { HEDGES } from '../domain/hedge.ts';
import type { Lang } from '../domain/lang.ts';
import { type UnitId, unitOf } from '../domain/unit.ts';
import { sayNumber } from '../domain/wording.ts';
import { formatIn } from '../i18n/format.ts';
import { filterRoom } from '../i18n/rooms/filter.ts';
import { sayIn } from '../i18n/say.ts';

/** The order in which a reader meets the fields, on the page and in words. */
export const FIELDS_AS_READ = [
  'bodies',
  'roles',
  'units',
  'hedges',
  'periods',
  'claims',
] as const satisfies readonly FilterField[];

/** One value that is asked for: the body `tax-service`, said as 市税务局. A condition has one, without an id. */
type ValueInWords = { readonly id: string; readonly said: string };

/** One field of a filter in words: 单位 · 市税务局 · "单位：市税务局". Any of its values will do. */
export type FilterLine = {
  readonly field: FilterField | 'condition';
  readonly name: string;
  readonly values: readonly ValueInWords[];
  readonly text: string;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Units whose noun in the registry is a sign or a currency have a name of their own here. */
const NAMED = ['percent', 'day', 'yuan'] as const;

/** What a unit counts, as a name: 百分比, 政策 / Per cent, Policies. */
export const unitName = (unit: UnitId, lang: Lang): string => {
  const named = NAMED.find((one) => one === unit);
  if (named) return filterRoom.sayIn(lang)(`units.${named}`);
  return lang === 'zh' ? unitOf(unit).zh : capital(unitOf(unit).en.other);
};

type Namers = {
  readonly [F in FilterField]: (value: FieldValue<F>, lang: Lang, edition: Edition) => string;
};

const NAMERS: Namers = {
  bodies: (id, lang, { bodies }) => bodies.find((body) => body.id === id)?.short[lang] ?? id,
  roles: (role, lang) => sayIn(lang)(`role.${role}`),
  units: unitName,
  hedges: (hedge, lang) => capital(HEDGES[hedge].name[lang]),
  periods: (kind, lang) => filterRoom.sayIn(lang)(`periods.${kind}`),
  claims: (kind, lang) => filterRoom.sayIn(lang)(`claims.${kind}`),
};

/** The name of a value that a field can be asked for: 市税务局, 确数. */
export const valueName = <F extends FilterField>(
  field: F,
  value: FieldValue<F>,
  lang: Lang,
  edition: Edition,
): string => NAMERS[field](value, lang, edition);

/** A condition in words, whatever it keeps: 百分比至少 30% / Per cent: at least 30%. */
export const conditionWords = (condition: Condition, lang: Lang): string =>
  filterRoom.sayIn(lang)(`asked.${condition.comparator}`, {
    unit: unitName(condition.unit, lang),
    value: sayNumber(condition.value, condition.unit, lang),
  });

const conditionWithKept = (condition: Condition, lang: Lang): string => {
  const t = filterRoom.sayIn(lang);
  const kept = condition.keep.map((answer) => t(`answers.${answer}`));
  return t('askedKeeping', {
    asked: conditionWords(condition, lang),
    kept: kept.length ? formatIn(lang).list(kept) : t('keepsNone'),
  });
};

const lineOf = (
  field: FilterLine['field'],
  values: readonly ValueInWords[],
  lang: Lang,
): FilterLine => {
  const t = filterRoom.sayIn(lang);
  const name = t(`fields.${field}`);
  const any = formatIn(lang).either(values.map(({ said }) => said));
  return { field, name, values, text: t('line', { field: name, values: any }) };
};

const valuesIn = <F extends FilterField>(field: F, filter: Filter, lang: Lang, edition: Edition) =>
  (filter[field] as readonly FieldValue<F>[]).map((id) => ({
    id,
    said: valueName(field, id, lang, edition),
  }));

const knownIn = (filter: Filter, { bodies }: Edition): Filter => ({
  ...filter,
  bodies: filter.bodies.filter((id) => bodies.some((body) => body.id === id)),
});

/**
 * A filter in words, one line for each field that asks anything, in the order of the page. Bodies that the
 * edition lacks are left out, for they are not asked.
 */
export const filterWords = (
  filter: Filter,
  edition: Edition,
  lang: Lang,
): readonly FilterLine[] => {
  const known = knownIn(filter, edition);
  const lines = FIELDS_AS_READ.filter((field) => known[field].length > 0).map((field) =>
    lineOf(field, valuesIn(field, known, lang, edition), lang),
  );
  const { condition } = filter;
  if (!condition) return lines;
  return [
    ...lines,
    lineOf('condition', [{ id: '', said: conditionWithKept(condition, lang) }], lang),
  ];
};
