import { expect, it } from 'vitest';
import { askedNow } from '../../../src/briefing/sheet/asked.ts';
import type { ChoiceKey } from '../../../src/domain/choice.ts';
import { parseView } from '../../../src/state/view.ts';
import { edition } from '../runs.ts';

const asked = (address: string) => askedNow(edition, parseView(address, 'zh'));
const FOURTH = 'measure.m04-tax-cloud-hub';

it.each<[string, ChoiceKey[]]>([
  ['', []],
  ['?measure=4', [FOURTH]],
  ['?measure=99', []],
  [`?measure=4&chosen=${FOURTH}`, [FOURTH]],
  ['?measure=4&chosen=body.tax-service', ['body.tax-service', FOURTH]],
])('a measure that is open counts as chosen: %s', (address, chosen) => {
  expect(asked(address).chosen).toEqual(chosen);
});

it('takes what is compared, filtered and searched as the page has it', () => {
  const { compared, query, comparisonName } = asked(
    '?compare=m04-hall-visits+m03-ip-lawsuits&named=A&q=37.46',
  );
  expect([compared, query, comparisonName]).toEqual([
    ['m04-hall-visits', 'm03-ip-lawsuits'],
    '37.46',
    'A',
  ]);
});
