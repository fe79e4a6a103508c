import { afterEach, describe, expect, it } from 'vitest';
import {
  type Act,
  actOf,
  isTaken,
  keyNames,
  mayRepeat,
  typeDigit,
} from '../../../src/briefing/wall/keys.ts';

describe('a key', () => {
  it.each<[Act | null, ...string[]]>([
    ['next', 'ArrowRight', 'ArrowDown', ' ', 'PageDown', 'n', 'N'],
    ['previous', 'ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'P'],
    ['first', 'Home'],
    ['last', 'End'],
    ['black', 'b', 'B', '.'],
    ['white', 'w', 'W', ','],
    ['full', 'f', 'F', 'F5'],
    ['language', 'l', 'L'],
    ['overview', 'g', 'G', 'o'],
    ['help', '?', 'h'],
    ['speaker', 's', 'S'],
    [
      null,
      'x',
      'Tab',
      'Escape',
      'Enter',
      'Shift',
      'constructor',
      '__proto__',
      '',
      '中',
      'F11',
      '1',
    ],
  ])('does %s', (act, ...keys) => {
    expect(keys.map(actOf)).toEqual(keys.map(() => act));
  });

  it('is named as people read it on the keyboard', () => {
    expect(keyNames('next')).toEqual(['→', '↓', 'Space', 'Page Down', 'N']);
    expect(keyNames('black')).toEqual(['B', '.']);
    expect(keyNames('full')).toEqual(['F', 'F5']);
    expect(keyNames('help')).toEqual(['?', 'H']);
  });

  it('turns pages as long as it is held, and does all else once', () => {
    expect((['next', 'previous'] as const).map(mayRepeat)).toEqual([true, true]);
    const once = ['black', 'white', 'full', 'language', 'overview', 'help', 'speaker', 'first'];
    expect(once.filter((act) => mayRepeat(act as Act))).toEqual([]);
  });
});

describe('digits', () => {
  it.each([
    ['', '7', '7'],
    ['1', '2', '12'],
    ['123', '4', '234'],
    ['1', 'x', null],
    ['1', 'Enter', null],
    ['', '１', null],
  ])('%j and %s give %s', (typed, key, gives) => {
    expect(typeDigit(typed, key)).toBe(gives);
  });
});

describe('a key has a use of its own', () => {
  const furnish = (html: string): Element => {
    document.body.innerHTML = html;
    return document.body.querySelector('[id]') ?? document.body;
  };
  afterEach(() => {
    document.body.innerHTML = '';
  });

  it.each([
    ['<input id="x">', ['p', ' ', 'ArrowRight', 'Enter']],
    ['<textarea id="x"></textarea>', ['b', 'Backspace', 'Home']],
    ['<select id="x"></select>', ['ArrowDown', 'w']],
    ['<p contenteditable="true"><b id="x"></b></p>', ['l']],
    ['<button><b id="x"></b></button>', [' ', 'Enter']],
    ['<a href="#" id="x"></a>', ['Enter']],
    ['<summary id="x"></summary>', [' ']],
    ['<ol data-grid><li id="x"></li></ol>', ['ArrowRight', 'Home', 'Enter', 't']],
  ])('in %s', (html, keys) => {
    const target = furnish(html);
    expect(keys.filter((key) => !isTaken(key, target))).toEqual([]);
  });

  it.each([
    ['<button id="x"></button>', ['b', 'PageDown', 'ArrowRight', 'n']],
    ['<a id="x"></a>', ['Enter']],
    ['<ol data-grid><li id="x"></li></ol>', ['b', 'PageDown', 'l']],
    ['<p contenteditable="false" id="x"></p>', ['l', ' ']],
    ['<div role="listbox" id="x"></div>', ['ArrowRight', 'Home']],
  ])('not in %s', (html, keys) => {
    const target = furnish(html);
    expect(keys.filter((key) => isTaken(key, target))).toEqual([]);
  });

  it('not in what is no element', () => {
    expect([isTaken(' ', null), isTaken(' ', window)]).toEqual([false, false]);
  });
});
