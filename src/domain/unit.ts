/** What a unit measures. Quantities share an axis only within one unit, never across units of a kind. */
export type UnitKind = 'ratio' | 'duration' | 'money' | 'count';

type Unit = {
  readonly kind: UnitKind;
  /** The words that may follow the numeral in the official text, the usual one first. */
  readonly counters: readonly string[];
  /** The noun: what is counted. English has a singular and a plural. */
  readonly zh: string;
  readonly en: { readonly one: string; readonly other: string };
};

const count = (counters: readonly string[], zh: string, one: string, other: string): Unit => ({
  kind: 'count',
  counters,
  zh,
  en: { one, other },
});

/** The registry of units. Values are in base units: 450000 and not 45, yuan and not 亿元. */
const UNITS = {
  percent: { kind: 'ratio', counters: ['%'], zh: '百分比', en: { one: '%', other: '%' } },
  day: { kind: 'duration', counters: ['天'], zh: '天', en: { one: 'day', other: 'days' } },
  yuan: { kind: 'money', counters: ['元', '人民币'], zh: '元', en: { one: 'CNY', other: 'CNY' } },
  businessEntity: count(['家'], '经营主体', 'business entity', 'business entities'),
  firm: count(['家'], '企业', 'firm', 'firms'),
  organisation: count(['家'], '单位', 'organisation', 'organisations'),
  person: count(['名'], '人', 'person', 'people'),
  contact: count(['人次'], '人次', 'contact', 'contacts'),
  voyage: count(['个航次'], '航次', 'voyage', 'voyages'),
  container: count(['台'], '储能集装箱', 'containerised unit', 'containerised units'),
  field: count(['个'], '领域', 'field', 'fields'),
  policy: count(['项', '个'], '政策', 'policy', 'policies'),
  case: count(['件', '起', '个'], '案件', 'case', 'cases'),
  matter: count(['件'], '事项', 'matter', 'matters'),
  qualification: count(['项'], '职业资格', 'qualification', 'qualifications'),
  article: count(['条'], '条文', 'article', 'articles'),
  aspect: count(['方面'], '方面', 'aspect', 'aspects'),
  item: count(['条'], '措施', 'item', 'items'),
  specificPolicy: count(['项'], '具体政策', 'specific policy', 'specific policies'),
  layer: count(['个'], '图层', 'map layer', 'map layers'),
  condition: count(['条'], '准入条件', 'access condition', 'access conditions'),
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof UNITS;
export const UNIT_IDS = Object.keys(UNITS) as readonly UnitId[];

/** The entry of a unit, with the registry's literal types widened. */
export const unitOf = (id: UnitId): Unit => UNITS[id];
