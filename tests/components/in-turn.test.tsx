import { act, render, screen } from '@testing-library/react';
import { type ReactNode, useContext } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AtOnce, InTurn } from '../../src/components/InTurn.tsx';
import { inTurn } from '../../src/components/in-turn.ts';
import { LangContext, type Spoken } from '../../src/i18n/say.ts';

let idle: (() => void)[] = [];
const beIdle = () => act(() => idle.shift()?.());

beforeEach(() => {
  idle = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
});
afterEach(() => {
  while (idle.length) beIdle();
});

/** An element that begins so many px under the top of the window. */
const at = (top: number): HTMLElement => {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => ({ top, bottom: top + 100 }) as DOMRect;
  return element;
};

describe('work in its turn', () => {
  it('does what is seen first, then what is near, then what has no place, one a time', () => {
    const done: string[] = [];
    const add = (name: string, place?: HTMLElement) => inTurn(() => done.push(name), place);
    add('nowhere');
    add('far below', at(5000));
    add('above', at(-400));
    add('seen', at(10));
    const take = add('taken back', at(0));
    take();
    beIdle();
    expect(done).toEqual(['seen']);
    while (idle.length) beIdle();
    expect(done).toEqual(['seen', 'above', 'far below', 'nowhere']);
  });

  it('is all done before the page is printed, with what it asks for itself', () => {
    const done: string[] = [];
    inTurn(() => {
      done.push('one');
      inTurn(() => done.push('what one asks for'));
    });
    inTurn(() => done.push('two'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(done).toEqual(['one', 'two', 'what one asks for']);
  });
});

const rendered = vi.fn();
const Word = ({ name }: { name: string }) => {
  const lang = useContext(LangContext);
  rendered(name);
  return <p>{`${name}: ${lang}`}</p>;
};

const ROOMS = (
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
const In = ({ lang, children }: { lang: Spoken; children: ReactNode }) => (
  <LangContext value={lang}>{children}</LangContext>
);
const words = () => screen.getAllByText(/:/).map(({ textContent }) => textContent);

describe('a change of language', () => {
  it('is taken up by the head at once and by each room in its turn, which names its language', () => {
    const { rerender } = render(<In lang="zh">{ROOMS}</In>);
    rendered.mockClear();
    rerender(<In lang="en">{ROOMS}</In>);
    expect(words()).toEqual(['head: en', 'first: zh', 'second: zh']);
    expect(rendered.mock.calls).toEqual([['head']]);
    beIdle();
    expect(words()).toEqual(['head: en', 'first: en', 'second: zh']);
    expect(screen.getByText('first: en').parentElement).toHaveAttribute('lang', 'en');
    expect(screen.getByText('second: zh').parentElement).toHaveAttribute('lang', 'zh-CN');
    beIdle();
    expect(words()).toEqual(['head: en', 'first: en', 'second: en']);
    expect(rendered).toHaveBeenCalledTimes(3);
  });

  it('is whole at once on paper, and nothing comes of one that is taken back', () => {
    const { rerender } = render(<In lang="zh">{ROOMS}</In>);
    rerender(<In lang="en">{ROOMS}</In>);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(words()).toEqual(['head: en', 'first: en', 'second: en']);
    rerender(<In lang="zh">{ROOMS}</In>);
    rerender(<In lang="en">{ROOMS}</In>);
    rendered.mockClear();
    while (idle.length) beIdle();
    expect(rendered).not.toHaveBeenCalled();
  });
});
