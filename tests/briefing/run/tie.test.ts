import { describe, expect, it } from 'vitest';
import type { Message, Show } from '../../../src/briefing/run/show.ts';
import {
  type Deed,
  firstTie,
  hear,
  NEVER,
  stampAfter,
  type Tie,
} from '../../../src/briefing/run/tie.ts';

const show: Show = { slide: 'headline', lang: 'zh', blank: 'no', words: null, began: 1 };
const stamp = { at: 50, by: 'm' };
const wall: Tie = { ...firstTie(true, 'a'), stamp };
const presenter: Tie = { ...firstTie(false, 'a'), stamp };
const free: Tie = { ...presenter, isFree: true };
const over: Tie = { ...free, isOver: true };

const hello = (briefing: string, isWall: boolean): Message => ({ kind: 'hello', briefing, isWall });
const end = (briefing: string, isWall: boolean): Message => ({ kind: 'end', briefing, isWall });
const shows = (briefing: string, isWall: boolean, at = 60, by = 'z'): Message => ({
  kind: 'show',
  show,
  stamp: { at, by },
  briefing,
  isWall,
});

describe('a window heeds its own briefing', () => {
  it.each<[string, Tie, Message, Deed, Partial<Tie>]>([
    ['what is later is taken', presenter, shows('a', true), 'take', { stamp: { at: 60, by: 'z' } }],
    ['what is older is not', presenter, shows('a', true, 40), 'nothing', { stamp }],
    ['its own, come back, is not', presenter, shows('a', false, 50, 'm'), 'nothing', { stamp }],
    ['of two of one moment one is the later', wall, shows('a', false, 50, 'n'), 'take', {}],
    ['and the other the earlier', wall, shows('a', false, 50, 'l'), 'nothing', { stamp }],
    ['whoever has come is told', wall, hello('a', false), 'tell', {}],
    ['a wall that was loaded anew too', presenter, hello('a', true), 'tell', {}],
    ['the end is the end', presenter, end('a', true), 'end', { isOver: true, isFree: true }],
    ['for a wall too', wall, end('a', false), 'end', { isFree: false }],
    [
      'after the end a wall is asked',
      over,
      hello('a', true),
      'ask',
      { isOver: false, stamp: NEVER },
    ],
    [
      'but no other window, which would ask back',
      over,
      hello('a', false),
      'tell',
      { isOver: true },
    ],
    [
      'its wall, heard of again, binds it',
      free,
      shows('a', true, 40),
      'nothing',
      { isFree: false },
    ],
  ])('%s', (_, tie, message, deed, change) => {
    const heard = hear(tie, message);
    expect(heard.deed).toBe(deed);
    expect(heard.tie).toMatchObject(change);
    expect(heard.tie.briefing).toBe('a');
  });
});

describe('of another briefing', () => {
  const messages = [hello('b', true), hello('b', false), shows('b', true), shows('b', false)];
  const all = [...messages, end('b', true), end('b', false), end('', false), shows('', false)];

  it('a wall heeds nothing', () => {
    for (const message of all) expect(hear(wall, message)).toEqual({ tie: wall, deed: 'nothing' });
  });

  it('a wall answers only who belongs to none', () => {
    expect(hear(wall, hello('', false))).toEqual({ tie: wall, deed: 'tell' });
  });

  it('a presenter takes nothing, and asks whether its own wall is there when another comes', () => {
    for (const message of all)
      expect(hear(presenter, message)).toEqual({
        tie: presenter,
        deed: message === messages[0] ? 'ask' : 'nothing',
      });
  });

  it.each([
    ['free', free],
    ['over', over],
    ['of none', firstTie(false, '')],
  ])('a presenter that is %s joins the next wall, and nobody else', (_, tie) => {
    const joined = { ...firstTie(false, 'b'), isFree: false };
    expect(hear(tie, hello('b', true))).toEqual({ tie: joined, deed: 'ask' });
    expect(hear(tie, shows('b', true, 7))).toEqual({
      tie: { ...joined, stamp: { at: 7, by: 'z' } },
      deed: 'take',
    });
    for (const message of [hello('b', false), shows('b', false), end('b', true), hello('', false)])
      expect(hear(tie, message)).toEqual({ tie, deed: 'nothing' });
  });
});

it.each([
  [NEVER, 100, 100],
  [stamp, 100, 100],
  [stamp, 50, 51],
  [stamp, 3, 51],
])('the stamp after %j at %i is of %i', (before, now, at) => {
  expect(stampAfter(before, now, 'x')).toEqual({ at, by: 'x' });
});
