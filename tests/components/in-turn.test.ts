import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurn } from '../../src/components/in-turn.ts';

let done: string[];

/** A place on the page whose top is so many px from the top of the window; what is asked of it is counted. */
const place = (top: number, parent: Element = document.body) => {
  const box = parent.appendChild(document.createElement('div'));
  const asked = vi.fn(() => new DOMRect(0, top, 100, 100));
  box.getBoundingClientRect = asked;
  return { box, asked };
};
const ask = (name: string, at?: Element) => inTurn(() => done.push(name), at);

beforeEach(() => {
  done = [];
  document.body.replaceChildren();
});

describe('work in turn', () => {
  it('takes what is seen first, then what is near, then what has no place', async () => {
    ask('nowhere');
    ask('far', place(9000).box);
    ask('near', place(3000).box);
    ask('seen', place(100).box);
    ask('above', place(-400).box);
    await vi.waitFor(() => expect(done).toHaveLength(5));
    expect(done).toEqual(['seen', 'above', 'near', 'far', 'nowhere']);
  });

  it('goes on inside what it has just done before it takes what is as near', async () => {
    const [first, second] = [place(0).box, place(50).box];
    const chart = place(20, first).box;
    inTurn(() => {
      done.push('first');
      ask('its chart', chart);
    }, first);
    ask('second', second);
    await vi.waitFor(() => expect(done).toHaveLength(3));
    expect(done).toEqual(['first', 'its chart', 'second']);
  });

  it('forgets what is taken back, and goes on after what fails', async () => {
    const failed = vi.fn();
    process.once('uncaughtException', failed);
    ask('taken back', place(0).box)();
    inTurn(() => {
      throw new Error('on purpose');
    }, place(0).box);
    ask('kept', place(10).box);
    await vi.waitFor(() => expect(done).toEqual(['kept']));
    await vi.waitFor(() => expect(failed).toHaveBeenCalled());
  });

  it('asks nothing of a page that is not laid out', async () => {
    const beneath = place(0).box;
    beneath.dataset.beneath = '';
    const { box, asked } = place(0, beneath);
    ask('beneath', box);
    ask('over it', place(5000).box);
    await vi.waitFor(() => expect(done).toEqual(['over it', 'beneath']));
    expect(asked).not.toHaveBeenCalled();
  });
});
