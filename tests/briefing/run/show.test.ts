import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../src/briefing/run/show.ts';

const show = {
  slide: 'headline',
  lang: 'zh',
  blank: 'black',
  words: 'quantity.m04-hall-visits',
  began: 1_700_000_000_000,
};
const app = 'measures-board';
const sender = { briefing: 'a', isWall: false };
const stamp = { at: 1_700_000_000_001, by: 'x' };
const from = { app, ...sender };
const message = (change: object, stamped: unknown = stamp) => ({
  ...from,
  kind: 'show',
  show: { ...show, ...change },
  stamp: stamped,
});

describe('what a window is told', () => {
  it('is read as it was sent', () => {
    expect(parseMessage(message({}))).toEqual({ kind: 'show', show, stamp, ...sender });
    expect(parseMessage({ ...from, kind: 'hello' })).toEqual({ kind: 'hello', ...sender });
    expect(parseMessage({ ...from, kind: 'end', more: 1 })).toEqual({ kind: 'end', ...sender });
    expect(parseMessage({ ...from, kind: 'end', isWall: 'yes' })).toMatchObject({ isWall: false });
    expect(parseMessage({ ...from, kind: 'end', isWall: true })).toMatchObject({ isWall: true });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'measures-board'],
    ['a list', [app, 'hello']],
    ['another program', { ...from, app: 'other', kind: 'hello' }],
    ['no program', { ...sender, kind: 'end' }],
    ['another kind', { ...from, kind: 'constructor' }],
    ['of no briefing', { app, isWall: true, kind: 'hello' }],
    ['of an endless briefing', { ...from, briefing: 'x'.repeat(65), kind: 'hello' }],
    ['no show', { ...from, kind: 'show', stamp }],
    ['a show that is none', { ...from, kind: 'show', show: 'headline', stamp }],
    ['a show of no time', message({}, null)],
    ['a show of a time that is none', message({}, { at: Number.NaN, by: 'x' })],
    ['a show by nobody', message({}, { at: 1 })],
    ['no slide', message({ slide: undefined })],
    ['a slide of another kind', message({ slide: { toString: 'x' } })],
    ['an endless slide', message({ slide: 'x'.repeat(201) })],
    ['another language', message({ lang: 'fr' })],
    ['no time', message({ began: '1700000000000' })],
    ['an endless time', message({ began: Number.POSITIVE_INFINITY })],
  ])('is not heeded where it is %s', (_, value) => {
    expect(parseMessage(value)).toBeNull();
  });

  it.each([
    [{ blank: 'red' }, { blank: 'no' }],
    [{ blank: undefined }, { blank: 'no' }],
    [{ words: 'nonsense' }, { words: null }],
    [{ words: 7 }, { words: null }],
    [{ words: 'script.<b>' }, { words: null }],
    [{ slide: '__proto__' }, { slide: '__proto__' }],
    [{ more: 'x', __proto__: { slide: 'y' } }, {}],
  ])('is read as far as it makes sense: %j', (change, gives) => {
    expect(parseMessage(message(change))).toMatchObject({
      kind: 'show',
      show: { ...show, ...gives },
    });
  });
});
