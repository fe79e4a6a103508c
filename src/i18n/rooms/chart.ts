import { type SameWords, wordsOfRoom } from '../say.ts';

const zh = {
  keys: '方向键逐项移动，空格选中，回车读原文，T 看表格。',
  tip: '回车：读原文 · 空格：选中',
  quantity: '{{label}}：{{value}}。{{note}}。举措 {{number}}。',
  claim: '{{value}}：{{label}}。举措 {{number}}。',
  claimWithNote: '{{value}}：{{label}}（{{note}}）。举措 {{number}}。',
  measure: '举措 {{number}}：{{label}}。',
  measureWithNote: '举措 {{number}}：{{label}}。{{note}}。',
  measureOf: '举措 {{number}}：{{label}}。单位：{{list}}。',
  body_one: '{{label}}：举措 {{list}}。',
  body_other: '{{label}}：举措 {{list}}。',
  linked: '{{said}}与所选关联。',
  withCaution: '{{said}}提醒：{{caution}}',
} as const;

const en: SameWords<typeof zh> = {
  keys: 'Arrow keys move from mark to mark, Space chooses, Enter opens the words, T shows the table.',
  tip: 'Enter: read the words · Space: choose',
  quantity: '{{label}}: {{value}}. {{note}}. Measure {{number}}.',
  claim: '{{value}}: {{label}}. Measure {{number}}.',
  claimWithNote: '{{value}}: {{label}} ({{note}}). Measure {{number}}.',
  measure: 'Measure {{number}}: {{label}}.',
  measureWithNote: 'Measure {{number}}: {{label}}. {{note}}.',
  measureOf: 'Measure {{number}}: {{label}}. Bodies: {{list}}.',
  body_one: '{{label}}: measure {{list}}.',
  body_other: '{{label}}: measures {{list}}.',
  linked: '{{said}} Linked to your selection.',
  withCaution: '{{said}} Caution: {{caution}}',
};

export type ChartWords = typeof zh;
/** What is said of the marks of a chart, and of the keys that lead through them. */
export const chartWords = wordsOfRoom('chart', { zh, en });
