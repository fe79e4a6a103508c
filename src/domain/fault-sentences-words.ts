import type { Text } from './lang.ts';

/** The sentences of faults in the wording: of the translation, of our own words, of claims and of what a figure belongs to. */
export const WORD_FAULT_SENTENCES = {
  // The English text
  englishDirection: {
    zh: '英文正文在“{words}”处（数据“{id}”）没有写出 {expected}，或写成了相反的方向。请改正译文。',
    en: 'At “{words}” (quantity “{id}”) the English text does not say {expected}, or says the opposite. Correct the translation.',
  },
  yearOnYearMissing: {
    zh: '原文写“同比”，但英文中“{words}”（数据“{id}”）所在的句子没有 year on year。请补上。',
    en: 'The Chinese says 同比, but the English sentence of “{words}” (quantity “{id}”) has no “year on year”. Add it.',
  },
  yearOnYearAdded: {
    zh: '英文把“{words}”（数据“{id}”）说成 year on year，而原文没有写“同比”。请改正译文。',
    en: 'The English calls “{words}” (quantity “{id}”) year on year, and the Chinese does not. Correct the translation.',
  },
  englishOrder: {
    zh: '英文中“{words}”（数据“{id}”）排在原文里先于它的数据之前。请按原文的先后写，并核对数字有没有对调。',
    en: 'In the English, “{words}” (quantity “{id}”) comes before a figure that precedes it in the Chinese. Keep the order of the Chinese, and check that no numbers are exchanged.',
  },
  englishDigitsMissing: {
    zh: '原文的“{quote}”在英文正文中没有对应的数字 {found}。请写出。',
    en: 'The “{quote}” of the Chinese has no number {found} in the English text. Write it there.',
  },
  englishLength: {
    zh: '每个汉字只应对应 {least} 到 {most} 个英文字母，此处是 {found} 个。请核对译文是否完整、有无多余。',
    en: 'There are {found} English letters for each Chinese character; {least} to {most} are to be expected. Check that the translation is whole and has nothing added.',
  },
  englishUnfinished: {
    zh: '英文正文到“{found}”为止，没有句末标点。请补全译文。',
    en: 'The English text ends with “{found}” and no full stop. Complete the translation.',
  },
  // Our own words
  foreignNumber: {
    zh: '此处的数字“{found}”在本项正文和全部数据中都没有。请改正或删去。',
    en: 'The number “{found}” stands neither in the text of the measure nor among the quantities. Correct or delete it.',
  },
  yearNotInTitle: {
    zh: '标题写的年份是 {found}，其中没有本版的年份 {expected}。请改正年份或标题。',
    en: 'The title names the year {found} and not that of the edition, {expected}. Correct the year or the title.',
  },
  periodYearMismatch: {
    zh: '期间的英文写的年份是 {found}，中文是 {expected}。请改正。',
    en: 'The years of the period are {found} in English and {expected} in Chinese. Correct the English.',
  },
  // Claims
  claimMissing: {
    zh: '正文 {start} 处的“{word}”没有录为首创或认可。请补录。',
    en: 'The “{word}” at {start} of the text is not recorded as a claim. Record it.',
  },
  claimKindMismatch: {
    zh: '类别是 {found}，但引文写的是“{word}”（{expected}）。请改正类别。',
    en: 'The kind is {found}, but the quote has “{word}” ({expected}). Correct the kind.',
  },
  duplicateClaim: {
    zh: '“{quote}”（起点 {start}）已经录过。请只保留一条。',
    en: 'The claim “{quote}” at {start} is recorded already. Keep one entry.',
  },
  // What a figure belongs to
  partNotLinked: {
    zh: '分句以“其中”开头，前面又有同一单位的总数“{id}”，但没有填 partOf。请填写所属的总数。',
    en: 'The clause begins with 其中 and the whole “{id}” of the same unit precedes it, but partOf is not given. Name the whole.',
  },
  periodElsewhere: {
    zh: '期间“{period}”与这个数据不在同一句，也不在段首。请改用本句写明的期间；没有写明就填 null。',
    en: 'The period “{period}” stands neither in the sentence of this quantity nor at the head of its paragraph. Give the period of the sentence, or null.',
  },
  numeralQuoteLong: {
    zh: '引文有 {length} 个字符，上限是 {limit} 个。请只引数字及其所在的词。',
    en: 'The quote has {length} characters; the limit is {limit}. Quote only the numeral and the word it stands in.',
  },
} as const satisfies Record<string, Text>;
