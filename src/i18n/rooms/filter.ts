import { type SameWords, wordsOfRoom } from '../say.ts';

const zh = {
  title: '筛选',
  counted: { figures: '数字', measures: '举措' },
  counts: {
    figures_one: '{{count}} 个数字',
    figures_other: '{{count}} 个数字',
    measures_one: '{{count}} 项举措',
    measures_other: '{{count}} 项举措',
  },
  fields: {
    bodies: '单位',
    roles: '数字类型',
    units: '计量单位',
    hedges: '约数',
    periods: '期间',
    claims: '首创与获评',
    condition: '数值',
    query: '查找',
  },
  units: { percent: '百分比', day: '天数', yuan: '金额' },
  periods: {
    stated: '写明',
    notStated: '未写明',
    cumulative: '累计',
    yearOnYear: '写明“同比”',
  },
  claims: { first: '首创、率先', honour: '入选、获评、报道', none: '均未写' },
  showAll: '显示全部 {{count}} 个',
  showFewer: '收起',
  comparators: { '>=': '至少 ≥', '<=': '至多 ≤' },
  asked: { '>=': '{{unit}}至少 {{value}}', '<=': '{{unit}}至多 {{value}}' },
  askedKeeping: '{{asked}}（{{kept}}）',
  keepsNone: '均不显示',
  answers: { certainly: '一定符合', possibly: '可能符合', certainlyNot: '一定不符合' },
  condition: {
    title: '数值条件',
    unit: '统计对象',
    comparator: '至少还是至多',
    value: '数值',
    hint: '例如 {{example}}。',
    examples: {
      ratio: '30 或 30%',
      duration: '40 或 40 天',
      money: '5 亿 或 500 million',
      count: '1000 或 10 万',
    },
    answers: '各数字是否符合：{{asked}}',
    others_one: '另有 {{count}} 个数字统计对象不同，无法比较，未列入。',
    others_other: '另有 {{count}} 个数字统计对象不同，无法比较，未列入。',
    inShort:
      '一定符合 {{certainly}} 个，可能符合 {{possibly}} 个，一定不符合 {{certainlyNot}} 个。',
    level: '（水平，不是变化）',
    stillAsked: '目前仍按“{{asked}}”筛选。',
  },
  faults: {
    notANumber: '无法识别。请只填一个数，例如 {{example}}；不填“约”“以上”，也不填大于、小于号。',
    otherUnit: '计量单位不符。请填“{{unit}}”的数，例如 {{example}}，或在上方改选。',
    negative: '数值不分正负，升降另行注明。请去掉负号。',
    tooLarge: '数值过大，上限为 1000 万亿。请改小。',
  },
  // Set without spaces around values: they may begin with digits or in Chinese (千万元).
  reach: { '>=': '达到{{value}}', '<=': '在{{value}}以内' },
  why: {
    possibly: {
      over: '如“{{said}}”：高于{{bare}}，高出多少原文未写，是否{{asked}}，无从确定。',
      atLeast: '如“{{said}}”：{{bare}}或更高，高出多少原文未写，是否{{asked}}，无从确定。',
      nearly: '如“{{said}}”：略低于{{bare}}，低多少原文未写，是否{{asked}}，无从确定。',
      within: '如“{{said}}”：不超过{{bare}}，实为多少原文未写，是否{{asked}}，无从确定。',
    },
    certainlyNot: {
      exact: '如“{{said}}”：是确数，不可能{{asked}}。',
      over: '如“{{said}}”：必大于{{bare}}，不可能{{asked}}。',
      atLeast: '如“{{said}}”：最少也有{{bare}}，不可能{{asked}}。',
      nearly: '如“{{said}}”：必小于{{bare}}，不可能{{asked}}。',
      within: '如“{{said}}”：最多{{bare}}，不可能{{asked}}。',
    },
  },
  summary: {
    label: '筛选条件与结果',
    list: '筛选条件',
    remove: '去掉“{{field}}：{{value}}”',
    clear: '清除筛选',
    result: '{{measures}} / {{allMeasures}} 项举措，{{figures}} / {{allFigures}} 个数字',
    aside: '；浅色、不加粗的数字不合条件',
    show: '查看：{{measures}}，{{figures}}',
    choose_one: '选中这 {{count}} 个数字',
    choose_other: '选中这 {{count}} 个数字',
    unknown: '本清单没有“{{id}}”这一单位，未按此筛选；链接可能来自另一期清单。',
    forget: '去掉',
    forgetLabel: '从筛选条件中去掉“{{id}}”',
  },
  line: '{{field}}：{{values}}',
  nothing: {
    together: '没有举措同时符合以下条件：{{list}}。',
    alone: '没有举措符合以下条件：{{list}}。',
    drop: '去掉“{{field}}”',
    dropLabel: '去掉“{{line}}”：{{left}}',
    left: '余 {{measures}}、{{figures}}',
    none: '仍无结果',
  },
} as const;

const en: SameWords<typeof zh> = {
  title: 'Filter',
  counted: { figures: 'figures', measures: 'measures' },
  counts: {
    figures_one: '{{count}} figure',
    figures_other: '{{count}} figures',
    measures_one: '{{count}} measure',
    measures_other: '{{count}} measures',
  },
  fields: {
    bodies: 'Body',
    roles: 'Kind of figure',
    units: 'Unit',
    hedges: 'Hedge',
    periods: 'Period',
    claims: 'Firsts, honours',
    condition: 'Value',
    query: 'Search',
  },
  units: { percent: 'Per cent', day: 'Days', yuan: 'Money' },
  periods: {
    stated: 'Stated',
    notStated: 'Not stated',
    cumulative: 'Cumulative',
    yearOnYear: 'Stated year on year',
  },
  claims: { first: 'Stated firsts', honour: 'Selections and honours', none: 'Neither' },
  showAll: 'Show all {{count}}',
  showFewer: 'Show fewer',
  comparators: { '>=': 'at least ≥', '<=': 'at most ≤' },
  asked: { '>=': '{{unit}} at least {{value}}', '<=': '{{unit}} at most {{value}}' },
  askedKeeping: '{{asked}} ({{kept}})',
  keepsNone: 'none shown',
  answers: { certainly: 'Certainly', possibly: 'Possibly', certainlyNot: 'Certainly not' },
  condition: {
    title: 'Value condition',
    unit: 'What is counted',
    comparator: 'At least or at most',
    value: 'Value',
    hint: 'For example {{example}}.',
    examples: {
      ratio: '30 or 30%',
      duration: '40 or 40 days',
      money: '500 million or CNY 0.5bn',
      count: '1,000 or 100 thousand',
    },
    answers: 'Which figures meet this: {{asked}}',
    others_one: '{{count}} figure counts something else; it cannot be compared and is left out.',
    others_other:
      '{{count}} figures count something else; they cannot be compared and are left out.',
    inShort: 'Certainly {{certainly}}, possibly {{possibly}}, certainly not {{certainlyNot}}.',
    level: '(a level, not a change)',
    stillAsked: 'Until then the filter stays at “{{asked}}”.',
  },
  faults: {
    notANumber:
      'This could not be read. Type one number, such as {{example}}, without “about”, “over” or a sign of comparison.',
    otherUnit:
      'This is in another unit. Type a number of “{{unit}}”, such as {{example}}, or choose another unit above.',
    negative: 'Values carry no sign: rises and falls are stated separately. Remove the minus sign.',
    tooLarge: 'This is too large: at most 1,000 trillion. Type a smaller number.',
  },
  reach: { '>=': 'at least {{value}}', '<=': 'at most {{value}}' },
  why: {
    possibly: {
      over: '“{{said}}” is above {{bare}}; how far is not stated, so whether it is {{asked}} is open.',
      atLeast:
        '“{{said}}” is {{bare}} or more; how much more is not stated, so whether it is {{asked}} is open.',
      nearly:
        '“{{said}}” is a little below {{bare}}; how far is not stated, so whether it is {{asked}} is open.',
      within:
        '“{{said}}” is no more than {{bare}}; how much exactly is not stated, so whether it is {{asked}} is open.',
    },
    certainlyNot: {
      exact: '“{{said}}” is exact, so it cannot be {{asked}}.',
      over: '“{{said}}” is more than {{bare}}, so it cannot be {{asked}}.',
      atLeast: '“{{said}}” is never less than {{bare}}, so it cannot be {{asked}}.',
      nearly: '“{{said}}” is less than {{bare}}, so it cannot be {{asked}}.',
      within: '“{{said}}” is never more than {{bare}}, so it cannot be {{asked}}.',
    },
  },
  summary: {
    label: 'The filter and what it leaves',
    list: 'Filters',
    remove: 'Remove “{{field}}: {{value}}”',
    clear: 'Clear filters',
    result: '{{measures}} of {{allMeasures}} measures, {{figures}} of {{allFigures}} figures',
    aside: '; figures that are pale and not bold do not meet the filter',
    show: 'Show {{measures}}, {{figures}}',
    choose_one: 'Choose this {{count}} figure',
    choose_other: 'Choose these {{count}} figures',
    unknown:
      'This list has no body “{{id}}”, so it is not asked for; the link may belong to another edition.',
    forget: 'Remove',
    forgetLabel: 'Remove “{{id}}” from the filter',
  },
  line: '{{field}}: {{values}}',
  nothing: {
    together: 'No measure meets all of this together: {{list}}.',
    alone: 'No measure meets this: {{list}}.',
    drop: 'Drop “{{field}}”',
    dropLabel: 'Drop “{{line}}”: {{left}}',
    left: 'leaves {{measures}}, {{figures}}',
    none: 'still none',
  },
};

export type FilterWords = typeof zh;
/** The words of the filter: its fields and values, the value condition, what is asked for and what is left. */
export const filterRoom = wordsOfRoom('filter', { zh, en });
