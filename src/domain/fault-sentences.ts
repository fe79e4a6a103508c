import { WORD_FAULT_SENTENCES } from './fault-sentences-words.ts';
import type { Text } from './lang.ts';

/**
 * Every fault that an edition or catalog can have, with its sentence: what is wrong and what to do.
 * `{name}` stands for a detail of the fault; where it is goes in front.
 */
export const FAULT_SENTENCES = {
  // The file
  fileMissing: {
    zh: '读不到文件“{file}”。请检查路径。',
    en: 'The file “{file}” cannot be read. Check the path.',
  },
  notUtf8: {
    zh: '文件不是 UTF-8 编码。请另存为 UTF-8。',
    en: 'The file is not encoded in UTF-8. Save it as UTF-8.',
  },
  tooLarge: {
    zh: '文件有 {size} 个字符，上限是 {limit} 个。请拆成较小的文件。',
    en: 'The file has {size} characters; the limit is {limit}. Split it into smaller files.',
  },
  tooDeep: {
    zh: '嵌套超过 {limit} 层。请检查括号是否配对。',
    en: 'The nesting is deeper than {limit} levels. Check that the brackets match.',
  },
  notJson: {
    zh: '第 {line} 行第 {column} 列起不是有效的 JSON：{found}。请在此处检查逗号、引号和括号。',
    en: 'From line {line}, column {column} this is not valid JSON: {found}. Check the commas, quotes and brackets there.',
  },
  duplicateKey: {
    zh: '第 {line} 行的字段“{field}”重复出现。请只保留一个。',
    en: 'The field “{field}” on line {line} is given a second time. Keep one of the two.',
  },
  controlCharacter: {
    zh: '含有不可见的控制字符 {found}。请删去。',
    en: 'There is an invisible control character, {found}. Delete it.',
  },
  loneSurrogate: {
    zh: '含有损坏的字符 {found}（编码有误）。请重新录入这个字。',
    en: 'There is a broken character, {found} (wrong encoding). Type the character again.',
  },
  // The schema
  missingField: {
    zh: '缺少字段“{field}”。请补上。',
    en: 'The field “{field}” is missing. Add it.',
  },
  missingLanguage: {
    zh: '缺少这种语言的文字：{lang}。请补上。',
    en: 'The wording in this language is missing: {lang}. Add it.',
  },
  unknownField: {
    zh: '没有名为“{field}”的字段。请改正拼写或删去。',
    en: 'There is no field called “{field}”. Correct the spelling or delete it.',
  },
  wrongType: {
    zh: '类型应为 {expected}，实为 {found}。请改正。',
    en: 'This should be of type {expected} and is {found}. Correct it.',
  },
  notInSet: {
    zh: '{found} 不在允许的取值之内：{expected}。请选用其中之一。',
    en: '{found} is not one of the values allowed: {expected}. Choose one of them.',
  },
  badId: {
    zh: '标识 {found} 只能由小写字母、数字和单个连字符组成。请改正。',
    en: 'The id {found} may have only lower-case letters, digits and single hyphens. Correct it.',
  },
  emptyText: {
    zh: '文字为空。请补上。',
    en: 'The text is empty. Fill it in.',
  },
  emptyList: {
    zh: '列表为空，至少要有一项。请补上。',
    en: 'The list is empty; it needs at least one entry. Add one.',
  },
  outOfRange: {
    zh: '数值 {found} 超出范围（{expected}）。请改正。',
    en: 'The number {found} is out of range ({expected}). Correct it.',
  },
  notFinite: {
    zh: '数值大到无法表示。请改正。',
    en: 'The number is too large to be held. Correct it.',
  },
  // Ids and references
  duplicateId: {
    zh: '标识“{id}”已经用过。请换一个。',
    en: 'The id “{id}” has been used before. Give this one another.',
  },
  danglingBody: {
    zh: '单位“{id}”不在单位表中。请补录该单位或改正标识。',
    en: 'The body “{id}” is not among the bodies. Add the body or correct the id.',
  },
  unusedBody: {
    zh: '没有任何举措提到单位“{id}”。请将其关联到举措，或从单位表中删去。',
    en: 'No measure names the body “{id}”. Name it in a measure or take it off the list of bodies.',
  },
  bodyNotWritten: {
    zh: '单位数 {found} 与原文单位栏所写的 {expected} 个不一致。请与原文核对。',
    en: 'There are {found} bodies, but the cell as written names {expected}. Check against the source.',
  },
  numberGap: {
    zh: '举措的序号是 {found}，此处应为 {expected}。序号须从 1 起连续。',
    en: 'The measure is numbered {found}; here it should be {expected}. Numbers run from 1 without gaps.',
  },
  // Offsets
  offsetOutside: {
    zh: '起点 {start} 加上引文长度，超出了正文的 {length} 个字符。请改正起点。',
    en: 'From {start} the quote would run past the end of the text, which has {length} characters. Correct the start.',
  },
  quoteMismatch: {
    zh: '正文在 {start} 处写的是“{found}”，而不是引文“{quote}”。请改正起点或引文。',
    en: 'At {start} the text has “{found}” and not the quote “{quote}”. Correct the start or the quote.',
  },
  // What the words say
  numeralNotInQuote: {
    zh: '引文“{quote}”中没有完整的数字“{numeral}”。请照引文改正。',
    en: 'The quote “{quote}” has no whole numeral “{numeral}”. Correct it after the quote.',
  },
  numeralAmbiguous: {
    zh: '引文“{quote}”中有两处“{numeral}”。请缩短引文，使其只含一处。',
    en: 'The quote “{quote}” has the numeral “{numeral}” twice. Shorten the quote so that it has one.',
  },
  quoteCutsQuantity: {
    zh: '引文“{quote}”没有包含完整的说法“{words}”。请把限定词和量词一并引入。',
    en: 'The quote “{quote}” leaves out part of the words “{words}”. Quote the hedge and counter too.',
  },
  valueMismatch: {
    zh: '数值是 {found}，但原文的数字读作 {read}。请改正数值。',
    en: 'The value is {found}, but the words give {read}. Correct the value.',
  },
  hedgeMismatch: {
    zh: '限定是 {found}，但原文读作 {read}。请改正限定。',
    en: 'The hedge is {found}, but the words give {read}. Correct the hedge.',
  },
  hedgeWordMismatch: {
    zh: '限定词是“{found}”，但原文写的是“{read}”。请改正限定词。',
    en: 'The hedge word is “{found}”, but the words have “{read}”. Correct the hedge word.',
  },
  unknownHedge: {
    zh: '数字“{numeral}”旁边的“{words}”使它成为约数，而限定词的语法里没有这种说法。须先扩充语法，才能展示这个数。',
    en: 'The words “{words}” beside “{numeral}” make it approximate, and the grammar has no hedge for them. The grammar must be extended before this number may be shown.',
  },
  unitMismatch: {
    zh: '数字后面的不是单位 {unit} 的量词（{expected}）。请改正单位，或在单位表中补上量词。',
    en: 'What follows the numeral is no counter of the unit {unit} ({expected}). Correct the unit, or add the counter to the registry.',
  },
  directionMismatch: {
    zh: '方向是 {found}，但原文读作 {read}。请改正方向。',
    en: 'The direction is {found}, but the words give {read}. Correct the direction.',
  },
  comparisonMismatch: {
    zh: '比较基准是 {found}，但原文读作 {read}（只有“同比”才是 yearOnYear）。请改正。',
    en: 'The comparison is {found}, but the words give {read} (only 同比 is yearOnYear). Correct it.',
  },
  cumulativeMismatch: {
    zh: '是否累计是 {found}，但原文读作 {read}（同一分句有“累计”或期间为“自……以来”才是累计）。请改正。',
    en: 'Cumulative is {found}, but the words give {read} (it is so when the clause has 累计 or the period is 自…以来). Correct it.',
  },
  periodNotStated: {
    zh: '正文中没有期间“{period}”。期间只能照录原文；没有写明就填 null。',
    en: 'The text does not state the period “{period}”. Give the period in the words of the text, or null.',
  },
  // Every numeral
  numeralUnaccounted: {
    zh: '正文 {start} 处的数字“{numeral}”既不是数据，也没有列出不算数据的理由。请补录。',
    en: 'The numeral “{numeral}” at {start} of the text is neither a quantity nor listed with a reason. Record it.',
  },
  numeralTwice: {
    zh: '正文 {start} 处的数字“{numeral}”被记录了不止一次。请只保留一条。',
    en: 'The numeral “{numeral}” at {start} of the text is recorded more than once. Keep one entry.',
  },
  noNumeral: {
    zh: '“{quote}”中没有数字。请从数字表中删去，或改正引文。',
    en: 'There is no numeral in “{quote}”. Take it off the list of numerals or correct the quote.',
  },
  // The source
  textNotVerbatim: {
    zh: '与公布的原文不一致：此处是“{found}”，原文是“{expected}”。请照原文改正。',
    en: 'This differs from the published text: here “{found}”, there “{expected}”. Follow the published text.',
  },
  // Parts and money
  danglingPart: {
    zh: '所属的总数“{id}”不在同一举措中。请改正标识。',
    en: 'The whole “{id}” is not a quantity of the same measure. Correct the id.',
  },
  partOfPart: {
    zh: '所属的总数“{id}”自己又是别的数据的一部分。部分只能直接属于总数。',
    en: 'The whole “{id}” is itself a part. A part belongs to a whole directly.',
  },
  partUnitMismatch: {
    zh: '部分的单位是 {found}，总数的单位是 {expected}。两者须相同。',
    en: 'The unit of the part is {found}, that of the whole {expected}. They must be the same.',
  },
  partLargerThanWhole: {
    zh: '部分 {found} 大于总数 {expected}。请核对两个数值。',
    en: 'The part, {found}, is larger than its whole, {expected}. Check both values.',
  },
  moneyWithoutPurpose: {
    zh: '金额没有说明是谁的钱、作何用。请填写 purpose。',
    en: 'The money does not say whose it is and what for. Fill in its purpose.',
  },
  purposeWithoutMoney: {
    zh: '单位 {unit} 不是金额，不应有 purpose。请删去。',
    en: 'The unit {unit} is not money and has no purpose. Delete the purpose.',
  },
  // Languages
  chineseInEnglish: {
    zh: '英文中含有中文：“{found}”。请译出。',
    en: 'There is Chinese in the English: “{found}”. Translate it.',
  },
  englishNumberMissing: {
    zh: '英文正文没有按“{words}”写出数据“{id}”。请连同限定词一并写出。',
    en: 'The English text does not give the quantity “{id}” as “{words}”. Write it so, with its hedge.',
  },
  numberOnlyInEnglish: {
    zh: '英文正文中的数字“{found}”在中文正文里没有。请改正译文。',
    en: 'The English text has the number “{found}”, which the Chinese has not. Correct the translation.',
  },
  headlineMissing: {
    zh: '没有任何数据标为首页数据。请至少标一个（headline: true）。',
    en: 'No quantity is marked as a headline figure. Mark at least one (headline: true).',
  },
  ...WORD_FAULT_SENTENCES,
  // The catalog
  catalogMismatch: {
    zh: '目录所写的与该版数据不一致：目录是 {found}，数据是 {expected}。请改正目录。',
    en: 'The catalog differs from its edition: {found} here, {expected} there. Correct the catalog.',
  },
  editionNotListed: {
    zh: '目录没有列出版本“{id}”。请列入目录或移走其文件夹。',
    en: 'The catalog does not name the edition “{id}”. Name it, or take its folder away.',
  },
  catalogOrder: {
    zh: '{found} 年排在更早的年份之后。目录须从新到旧排列。',
    en: 'The year {found} stands after an earlier one. The catalog goes from new to old.',
  },
} as const satisfies Record<string, Text>;

export type FaultCode = keyof typeof FAULT_SENTENCES;
export const FAULT_CODES = Object.keys(FAULT_SENTENCES) as readonly FaultCode[];
