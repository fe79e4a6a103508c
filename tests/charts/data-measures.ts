import type { BodiesData } from '../../src/charts/bodies.ts';
import type { Mark } from '../../src/charts/context.ts';
import type { EvidenceData, EvidenceMark } from '../../src/charts/evidence.ts';
import type { MoneyData } from '../../src/charts/money.ts';
import type { ReachData, ReachPart, ReachTile } from '../../src/charts/reach.ts';
import { moneyOf, reachOf } from '../../src/domain/comparisons.ts';
import { type Measure, ROLES } from '../../src/domain/edition.ts';
import { claimId } from '../../src/domain/evidence.ts';
import { claimsOf, type Figure } from '../../src/domain/figures.ts';
import type { Lang } from '../../src/domain/lang.ts';
import { unitOf } from '../../src/domain/unit.ts';
import { saidText, sayNumber } from '../../src/domain/wording.ts';
import { EDITION, markOf } from './samples.ts';

/** Titles as short as a chart would like them; the published ones are several times as long. */
export const SHORT_TITLES: Readonly<Record<Lang, readonly string[]>> = {
  zh: [
    '公共信用综合评价机制',
    '惠企政策“免申即享”',
    '知产司法保护“三优”机制',
    '集成式办税云枢纽',
    '自然资源“一码关联”',
    '储能系统海运安全指南',
    '对台职业资格采认立法',
    '专精特新企业创新实力',
    '绿智结合，智慧监管',
    '绿色智慧港口“厦门模板”',
  ],
  en: [
    'Public-credit evaluation',
    'Benefits without application',
    'IP, “three optimisations”',
    'Integrated tax cloud hub',
    'Natural resources, one code',
    'Energy-storage sea guide',
    'Taiwan qualifications',
    'Specialised enterprises',
    'Green and smart regulation',
    'Green, smart port template',
  ],
};

export type Titles = 'short' | 'full';

const titleOf = (measure: Measure, lang: Lang, titles: Titles) =>
  (titles === 'short' && SHORT_TITLES[lang][measure.number - 1]) || measure.title[lang];

const COLUMNS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['结果', '产出', '覆盖', '规模', '入选数', '首创', '获评'],
  en: ['Outcome', 'Output', 'Reach', 'Scope', 'Listed', 'Firsts', 'Honours'],
};

function evidenceMarks(measure: Measure, lang: Lang): EvidenceMark[] {
  const { firsts, honours } = claimsOf(measure);
  const claims = [
    ...firsts.map((claim) => ({ claim, kind: 'first' as const })),
    ...honours.map((claim) => ({ claim, kind: 'honour' as const })),
  ];
  return [
    ...measure.quantities.map((quantity): EvidenceMark => {
      const mark = markOf({ quantity, measure }, lang);
      const value = saidText(mark.said, lang);
      const tip = { value, label: mark.label, note: mark.note, quote: mark.quote };
      const hedged = quantity.hedge !== 'exact';
      return { ...mark, column: quantity.role, kind: 'figure', hedged, asset: false, tip };
    }),
    ...claims.map(
      ({ claim, kind }): EvidenceMark => ({
        id: claimId(measure, claim),
        measure: measure.number,
        column: kind,
        kind,
        hedged: false,
        asset: claim.subject === 'asset',
        tip: { value: '', label: claim.label[lang], note: '', quote: claim.quote },
      }),
    ),
  ];
}

export const evidenceData = (lang: Lang, titles: Titles = 'short'): EvidenceData => ({
  rows: EDITION.measures.map((measure) => ({
    id: measure.id,
    measure: measure.number,
    title: titleOf(measure, lang, titles),
    noFigures:
      measure.quantities.length > 0
        ? undefined
        : { zh: '此条原文没有写数字', en: 'The entry states no figure' }[lang],
  })),
  columns: [...ROLES, 'first', 'honour'].map((id, at) => ({
    id,
    title: COLUMNS[lang][at] ?? id,
    group: at < ROLES.length ? 'figures' : 'words',
  })),
  marks: EDITION.measures.flatMap((measure) => evidenceMarks(measure, lang)),
  words: {
    none: { zh: '未写', en: 'none stated' }[lang],
    noneShort: { zh: '未写', en: 'none' }[lang],
    measure: { zh: '举措（清单顺序）', en: 'Measure, in list order' }[lang],
  },
});

export const bodiesData = (lang: Lang, titles: Titles = 'short'): BodiesData => ({
  measures: EDITION.measures.map((measure) => ({
    id: measure.id,
    measure: measure.number,
    title: titleOf(measure, lang, titles),
  })),
  bodies: EDITION.bodies.map((body) => {
    const measures = EDITION.measures
      .filter(({ bodies }) => bodies.includes(body.id))
      .map(({ number }) => number);
    const count = lang === 'zh' ? `${measures.length} 项` : String(measures.length);
    return { id: body.id, name: body.short[lang], measures, count };
  }),
});

const PURPOSES = {
  zh: {
    paidToFirms: ['已付给企业', '惠企政策兑现'],
    awarded: ['判决赔付', '未写明已付多少'],
    goods: ['民间货物的价值', '不是公共资金'],
    avoided: ['称已避免的投资', '未发生的支出，方法未写明'],
  },
  en: {
    paidToFirms: ['Paid to firms', 'Public money to firms'],
    awarded: ['Awarded by judgment', 'Ordered by a court, not the same as paid'],
    goods: ['Value of private goods', 'Not public money'],
    avoided: ['Investment said to be avoided', 'Money that was not spent'],
  },
} as const;

export const moneyData = (lang: Lang): MoneyData => ({
  rows: moneyOf(EDITION).map(({ purpose, figures }) => ({
    purpose: PURPOSES[lang][purpose][0],
    note: PURPOSES[lang][purpose][1],
    marks: figures.map((figure) => markOf(figure, lang)),
    partLinks: figures.flatMap(({ quantity }) =>
      quantity.partOf
        ? [
            {
              partId: quantity.id,
              wholeId: quantity.partOf,
              words: { zh: '其中', en: 'part of' }[lang],
            },
          ]
        : [],
    ),
  })),
  tick: (value) => sayNumber(value, 'yuan', lang),
  axisNote: { zh: '对数刻度：每格 10 倍', en: 'log scale: each step is ten times' }[lang],
});

const counter = { businessEntity: '家', firm: '家', container: '台', person: '名' } as const;

function nounOf(unit: Figure['quantity']['unit'], lang: Lang): string {
  if (lang === 'en') return unitOf(unit).en.other;
  const word = counter[unit as keyof typeof counter];
  return word ? `${unitOf(unit).zh}（${word}）` : unitOf(unit).zh;
}

const partIn = (mark: Mark, lang: Lang): ReachPart => ({
  mark,
  link: { zh: '其中', en: 'part of' }[lang],
  words: {
    zh: `其中 ${mark.note}：${saidText(mark.said, lang)}`,
    en: `${mark.note}: ${saidText(mark.said, lang)}`,
  }[lang],
});

export const reachData = (lang: Lang): ReachData => ({
  tiles: reachOf(EDITION).flatMap(({ unit, wholes, parts }) =>
    wholes.map((figure): ReachTile => {
      const mark = markOf(figure, lang);
      const inner = parts.filter(({ quantity }) => quantity.partOf === figure.quantity.id);
      return {
        mark,
        noun: nounOf(unit, lang),
        label: mark.label,
        note: mark.note,
        parts: inner.map((part) => partIn(markOf(part, lang), lang)),
      };
    }),
  ),
  tick: (value) => sayNumber(value, 'businessEntity', lang),
});
