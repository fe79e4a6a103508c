import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../src/briefing/show.ts';

const show = {
  slide: 'headline',
  lang: 'zh',
  blank: 'black',
  words: 'quantity.m04-hall-visits',
  began: 1_700_000_000_000,
};
const app = 'measures-board';
const message = (change: object) => ({ app, kind: 'show', show: { ...show, ...change } });

describe('what a window is told', () => {
  it('is read as it was sent', () => {
    expect(parseMessage(message({}))).toEqual({ kind: 'show', show });
    expect(parseMessage({ app, kind: 'hello' })).toEqual({ kind: 'hello' });
    expect(parseMessage({ app, kind: 'end', more: 1 })).toEqual({ kind: 'end' });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a word', 'measures-board'],
    ['a list', [app, 'hello']],
    ['another program', { app: 'other', kind: 'hello' }],
    ['no program', { kind: 'end' }],
    ['another kind', { app, kind: 'constructor' }],
    ['no show', { app, kind: 'show' }],
    ['a show that is none', { app, kind: 'show', show: 'headline' }],
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
    expect(parseMessage(message(change))).toEqual({ kind: 'show', show: { ...show, ...gives } });
  });
});
