import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { setPlatformAPI } from 'echarts/core';
import { afterEach } from 'vitest';

/** The box that every element is said to have: jsdom lays nothing out, and charts need a size. */
const WIDTH = 600;
const HEIGHT = 320;

/** Wide scripts take a full em, all else about 0.55 of it: near enough for layouts to be sensible. */
function textWidth(text: string, font = '12px sans-serif'): number {
  const size = Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? '12');
  const ems = [...text].map((char) =>
    /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3ffff}]/u.test(
      char,
    )
      ? 1
      : 0.55,
  );
  return ems.reduce((sum, em) => sum + em * size, 0);
}

setPlatformAPI({ measureText: (text, font) => ({ width: textWidth(text, font) }) as TextMetrics });

const BOX = {
  width: WIDTH,
  height: HEIGHT,
  top: 0,
  left: 0,
  right: WIDTH,
  bottom: HEIGHT,
  x: 0,
  y: 0,
};

/** Calls back at once, as if the element had just been laid out. */
class ResizeObserverStub implements ResizeObserver {
  readonly #callback: ResizeObserverCallback;
  constructor(callback: ResizeObserverCallback) {
    this.#callback = callback;
  }
  observe(target: Element) {
    const size = [{ inlineSize: WIDTH, blockSize: HEIGHT }];
    const contentRect = { ...BOX, toJSON: () => BOX };
    const entry = {
      target,
      contentRect,
      borderBoxSize: size,
      contentBoxSize: size,
      devicePixelContentBoxSize: size,
    };
    this.#callback([entry], this);
  }
  unobserve() {}
  disconnect() {}
}

/** Nothing ever comes near. */
class IntersectionObserverStub {
  observe() {}
  unobserve() {}
  disconnect() {}
}

function matchNothing(media: string): MediaQueryList {
  const events = new EventTarget();
  return Object.assign(events, {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  });
}

function addMissing(target: object, name: string, value: unknown) {
  if (typeof Reflect.get(target, name) !== 'function')
    Object.defineProperty(target, name, { configurable: true, writable: true, value });
}

function show(this: HTMLDialogElement) {
  this.open = true;
}

function close(this: HTMLDialogElement, returnValue?: string) {
  if (!this.open) return;
  this.open = false;
  if (returnValue !== undefined) this.returnValue = returnValue;
  this.dispatchEvent(new Event('close'));
}

function furnishBrowser() {
  for (const [name, size] of [
    ['clientWidth', WIDTH],
    ['clientHeight', HEIGHT],
  ] as const)
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  addMissing(window, 'ResizeObserver', ResizeObserverStub);
  addMissing(window, 'IntersectionObserver', IntersectionObserverStub);
  addMissing(window, 'matchMedia', matchNothing);
  addMissing(Element.prototype, 'scrollIntoView', () => {});
  addMissing(Element.prototype, 'checkVisibility', () => true);
  addMissing(HTMLDialogElement.prototype, 'show', show);
  addMissing(HTMLDialogElement.prototype, 'showModal', show);
  addMissing(HTMLDialogElement.prototype, 'close', close);
}

// What comes in a piece of its own takes its time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

// Tests of the scripts run in Node, without a document.
if (typeof window !== 'undefined') {
  furnishBrowser();
  afterEach(cleanup);
}
