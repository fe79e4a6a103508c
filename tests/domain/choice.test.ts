import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChoiceKey,
  choiceKey,
  isInEdition,
  litBy,
  measureOfChoice,
  parseChoice,
} from '../../src/domain/choice.ts';
import { publishedEdition } from '../fixtures/published.ts';

const edition = publishedEdition();
const lit = (...chosen: ChoiceKey[]) => litBy(edition, chosen);
const bodyOf = (short: string) => edition.bodies.find((body) => body.short.zh === short)?.id ?? '';

describe('parseChoice', () => {
  it.each([
    ['quantity.m04-hall-visits', { kind: 'quantity', id: 'm04-hall-visits' }],
    ['claim.m04.12', { kind: 'claim', id: 'm04.12' }],
    ['body.', null],
    ['.a', null],
    ['constructor.a', null],
    ['quantity', null],
    ['', null],
  ])('reads %s', (key, expected) => {
    expect(parseChoice(key)).toEqual(expected);
  });

  it('comes back as it went', () => {
    const choice = fc.record({
      kind: fc.constantFrom('measure', 'body', 'quantity', 'claim'),
      id: fc.stringMatching(/^[a-z0-9.-]{1,30}$/),
    });
    fc.assert(
      fc.property(choice, (one) => {
        expect(parseChoice(choiceKey(one))).toEqual(one);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('litBy', () => {
  it('lights a quantity and nothing else, and its measure holds it', () => {
    const { keys, holders } = lit('quantity.m04-hall-visits');
    expect([...keys]).toEqual(['quantity.m04-hall-visits']);
    expect([...holders]).toEqual([edition.measures[3]?.id]);
  });

  it('lights with a measure all that it states, and its bodies', () => {
    const measure = edition.measures[1];
    if (!measure) throw new Error('no second measure');
    const { keys, holders } = lit(`measure.${measure.id}`);
    const expected = 1 + measure.quantities.length + measure.claims.length + measure.bodies.length;
    expect(keys.size).toBe(expected);
    expect(holders.size).toBe(0);
  });

  it('lights with a body its measures and their figures, but not their other bodies', () => {
    const { keys } = lit(`body.${bodyOf('市工信局')}`);
    const bodies = [...keys].filter((key) => key.startsWith('body.'));
    const measures = [...keys].filter((key) => key.startsWith('measure.'));
    const figures = [...keys].filter((key) => key.startsWith('quantity.'));
    expect(bodies).toHaveLength(1);
    expect(measures).toEqual([2, 8].map((number) => `measure.${edition.measures[number - 1]?.id}`));
    // As the list says: seven figures in measure 2, three in measure 8.
    expect(figures).toHaveLength(10);
  });

  it('tells what is chosen from what is lit with it', () => {
    const body = `body.${bodyOf('市工信局')}` as const;
    const { keys, linked } = lit(body);
    expect([...keys].filter((key) => !linked.has(key))).toEqual([body]);
    const [figure] = [...linked].filter((key) => key.startsWith('quantity.'));
    const both = lit(body, figure as ChoiceKey);
    expect([...both.keys].filter((key) => !both.linked.has(key))).toEqual([body, figure]);
  });

  it('lights nothing for what the edition lacks', () => {
    expect(lit('body.nobody', 'quantity.none', 'measure.m99', 'claim.m04.9999').keys.size).toBe(0);
  });

  it('finds the measure of what is chosen', () => {
    expect(measureOfChoice(edition, { kind: 'quantity', id: 'm04-hall-visits' })?.number).toBe(4);
    expect(measureOfChoice(edition, { kind: 'body', id: bodyOf('市税务局') })).toBeUndefined();
    expect(isInEdition(edition, { kind: 'body', id: bodyOf('市税务局') })).toBe(true);
    expect(isInEdition(edition, { kind: 'body', id: 'nobody' })).toBe(false);
  });
});
