import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AtOnce, InTurn } from '../../src/figures/InTurn.tsx';
import { useSay } from '../../src/i18n/say.ts';
import { go } from '../../src/state/address.ts';
import { useView } from '../../src/state/use-view.ts';
import type { View } from '../../src/state/view.ts';

let idle: (() => void)[] = [];
const beIdle = () => act(() => idle.shift()?.());

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
});
afterEach(() => {
  while (idle.length) beIdle();
});

const renderAt = (address: string) => {
  window.history.replaceState(null, '', address);
  return render(rooms);
};
const rendered = vi.fn();
const Word = ({ name }: { name: string }) => {
  const { lang } = useSay();
  const query = useView((view) => view.query);
  rendered(name);
  return (
    <p>
      {`${name}: ${lang} ${query}`}
      <button type="button">{`in ${name}`}</button>
    </p>
  );
};

const rooms = (
  <>
    <AtOnce>
      <Word name="head" />
    </AtOnce>
    <InTurn>
      <Word name="first" />
    </InTurn>
    <InTurn>
      <Word name="second" />
    </InTurn>
  </>
);
const words = () => screen.getAllByText(/: /).map(({ firstChild }) => firstChild?.textContent);
const change = (view: Partial<View>) => act(() => go(view));
const boxOf = (text: string) => screen.getByText(text).closest('[lang]');

describe('a change of language', () => {
  it('is taken up by the head at once and by each room in its turn, which names its language', () => {
    renderAt('/?lang=zh');
    rendered.mockClear();
    change({ lang: 'en' });
    expect(words()).toEqual(['head: en ', 'first: zh ', 'second: zh ']);
    expect(rendered.mock.calls).toEqual([['head']]);
    beIdle();
    expect(words()).toEqual(['head: en ', 'first: en ', 'second: zh ']);
    expect(boxOf('first: en')).toHaveAttribute('lang', 'en');
    expect(boxOf('second: zh')).toHaveAttribute('lang', 'zh-CN');
    beIdle();
    expect(words()).toEqual(['head: en ', 'first: en ', 'second: en ']);
    expect(rendered).toHaveBeenCalledTimes(3);
  });

  it('is whole at once on paper, and nothing comes of one that is taken back', () => {
    renderAt('/?lang=zh');
    change({ lang: 'en' });
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(words()).toEqual(['head: en ', 'first: en ', 'second: en ']);
    change({ lang: 'zh' });
    change({ lang: 'en' });
    rendered.mockClear();
    while (idle.length) beIdle();
    expect(rendered).not.toHaveBeenCalled();
  });
});

describe('what a reader does', () => {
  it('is answered at once where it is done, and elsewhere in turn', () => {
    renderAt('/?lang=zh');
    act(() => screen.getByRole('button', { name: 'in second' }).focus());
    change({ query: '3' });
    expect(words()).toEqual(['head: zh 3', 'first: zh ', 'second: zh 3']);
    beIdle();
    expect(words()).toEqual(['head: zh 3', 'first: zh 3', 'second: zh 3']);
  });

  it('is taken up once where it follows upon itself, as it is in the end', () => {
    renderAt('/?lang=zh');
    change({ query: '3' });
    change({ query: '36' });
    rendered.mockClear();
    while (idle.length) beIdle();
    expect(rendered.mock.calls).toEqual([['first'], ['second']]);
    expect(words()).toEqual(['head: zh 36', 'first: zh 36', 'second: zh 36']);
  });

  it('is taken up by a room that goes, and comes again, as it is then', () => {
    const { rerender } = renderAt('/?lang=zh');
    change({ query: '3' });
    rerender(<p>nothing</p>);
    expect(idle.splice(0)).toHaveLength(1);
    rerender(rooms);
    expect(screen.getByText(/^first: zh 3/)).toBeInTheDocument();
  });
});
