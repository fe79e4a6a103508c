import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goOn, inTurn } from '../../src/components/in-turn.ts';

let idle: (() => void)[] = [];
let done: string[] = [];
const beIdle = () => idle.shift()?.();
const finish = () => {
  while (idle.length) beIdle();
};

beforeEach(() => {
  idle = [];
  done = [];
  document.body.replaceChildren();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
});
afterEach(() => {
  finish();
  expect(idle).toEqual([]);
});

/** A place on the page that begins so many px under the top of the window; what is asked of it is counted. */
const place = (top: number, parent: Element = document.body) => {
  const box = parent.appendChild(document.createElement('div'));
  const asked = vi.fn(() => ({ top, bottom: top + 100 }) as DOMRect);
  box.getBoundingClientRect = asked;
  return { box, asked };
};
const add = (name: string, at?: Element) => inTurn(() => done.push(name), at);

describe('work in its turn', () => {
  it('does what is seen first, then what is near, then what has no place, one a time', () => {
    add('nowhere');
    add('far below', place(5000).box);
    add('above', place(-400).box);
    add('seen', place(10).box);
    const take = add('taken back', place(0).box);
    take();
    beIdle();
    expect(done).toEqual(['seen']);
    finish();
    expect(done).toEqual(['seen', 'above', 'far below', 'nowhere']);
  });

  it('goes on inside what it has just done before it takes what is as near', () => {
    const [first, second] = [place(0).box, place(50).box];
    const chart = place(20, first).box;
    inTurn(() => {
      done.push('first');
      add('its chart', chart);
    }, first);
    add('second', second);
    finish();
    expect(done).toEqual(['first', 'its chart', 'second']);
  });

  it('goes on after what fails', () => {
    inTurn(() => {
      throw new Error('on purpose');
    }, place(0).box);
    add('kept', place(10).box);
    expect(beIdle).toThrow('on purpose');
    finish();
    expect(done).toEqual(['kept']);
  });

  it('leaves a page that is not laid out as it is until it is seen again', () => {
    const page = place(0).box;
    page.dataset.beneath = '';
    const [far, seen] = [place(5000, page), place(0, page)];
    add('far', far.box);
    add('seen', seen.box);
    add('over it', place(9000).box);
    add('nowhere');
    const take = add('taken back', seen.box);
    finish();
    expect(done).toEqual(['over it', 'nowhere']);
    expect(far.asked).not.toHaveBeenCalled();
    take();
    delete page.dataset.beneath;
    goOn();
    finish();
    expect(done).toEqual(['over it', 'nowhere', 'seen', 'far']);
  });

  it('is all done before the page is printed, with what it asks for itself', () => {
    inTurn(() => {
      done.push('one');
      inTurn(() => done.push('what one asks for'));
    });
    add('two');
    window.dispatchEvent(new Event('beforeprint'));
    expect(done).toEqual(['one', 'two', 'what one asks for']);
  });
});
