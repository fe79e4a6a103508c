import { auditEdition } from '../audit.ts';
import type { Edition, NumeralReason } from '../edition.ts';
import type { Fault } from '../fault.ts';
import { LANGS, type Lang, type Text } from '../lang.ts';
import { entriesOf } from './place.ts';
import { checkReading } from './reading.ts';

const REASONS: Readonly<Record<NumeralReason, Text>> = {
  ordinal: { zh: '序号', en: 'ordinals' },
  year: { zh: '年份', en: 'years' },
  period: { zh: '期间', en: 'periods' },
  name: { zh: '名称的一部分', en: 'parts of names' },
  listSize: { zh: '名单的规模', en: 'sizes of lists' },
  structure: { zh: '文中的条理', en: 'structure of the text' },
  wordPart: { zh: '词的一部分', en: 'parts of words' },
  stage: { zh: '程序的阶段', en: 'stages of a procedure' },
};

const SUMMARY: Text = {
  zh: '{measures} 项举措；{quantities} 个数据，其中 {recomputed} 个由原文重算一致；{others} 个其他数字（{reasons}）；{claims} 条首创与认可；问题：{faults}。',
  en: '{measures} measures; {quantities} quantities, {recomputed} of them recomputed from the words; {others} other numerals ({reasons}); {claims} claims. Faults: {faults}.',
};

const JOIN: Text = { zh: '、', en: ', ' };
const NONE: Text = { zh: '无', en: 'none' };

type Others = Readonly<Partial<Record<NumeralReason, number>>>;

const sayOthers = (others: Others, lang: Lang): string =>
  Object.entries(others)
    .map(([reason, n]) => `${REASONS[reason as NumeralReason][lang]} ${n}`)
    .join(JOIN[lang]) || NONE[lang];

const placeOf = ({ path }: Fault): string => path.replace(/\.[^.]*$/, '');

/** One sentence in both languages: what an edition holds, how much of it was proven, and how many faults it has. */
export function summarise(edition: Edition, faults: readonly Fault[]): Text {
  const quantities = entriesOf(edition, 'quantities').length;
  const misread = new Set(checkReading(edition).map(placeOf));
  const { others, found, quantities: counted } = auditEdition(edition);
  const params: Readonly<Record<string, number>> = {
    measures: edition.measures.length,
    quantities,
    recomputed: quantities - misread.size,
    others: found - counted,
    claims: entriesOf(edition, 'claims').length,
    faults: faults.length,
  };
  const [zh, en] = LANGS.map((lang) =>
    SUMMARY[lang].replace(/\{(\w+)\}/g, (_, name: string) =>
      name === 'reasons' ? sayOthers(others, lang) : String(params[name]),
    ),
  );
  return { zh: zh ?? '', en: en ?? '' };
}
