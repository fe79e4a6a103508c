import { format } from 'echarts/core';
import { expect, test } from 'vitest';

test('it is Xiamen time', () => {
  expect(new Date(2024, 0, 1).toISOString()).toBe('2023-12-31T16:00:00.000Z');
});

test('a dialog opens, closes and says so', () => {
  const dialog = document.createElement('dialog');
  const said: string[] = [];
  dialog.addEventListener('close', () => said.push(dialog.returnValue));
  dialog.showModal();
  expect(dialog.open).toBe(true);
  dialog.close('done');
  expect([dialog.open, said]).toEqual([false, ['done']]);
});

test('elements have a size, and observers are told of it', () => {
  const sizes: number[] = [];
  const box = document.createElement('div');
  new ResizeObserver(([entry]) => sizes.push(entry?.contentRect.width ?? 0)).observe(box);
  expect([sizes, box.clientWidth]).toEqual([[600], 600]);
});

test('Chinese is measured wider than English', () => {
  expect(format.getTextRect('十大举措', '10px sans-serif').width).toBe(40);
  expect(format.getTextRect('tens', '10px sans-serif').width).toBe(22);
});

test('no media query matches', () => {
  expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(false);
});
