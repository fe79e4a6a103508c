import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeEntry, emptyRunSheet } from '../../src/slides/run-sheet.ts';
import { serializeRunSheet } from '../../src/slides/run-sheet-file.ts';

type Kept = typeof import('../../src/briefing/kept-sheet.ts');

const ID = 'xiamen-2024-municipal';
const KEY = `measures-board.run-sheet.${ID}`;
const sheet = changeEntry(emptyRunSheet(ID), 'opening', { note: '开场' });

/** The module as a page has it that has just been loaded. */
const load = async (): Promise<Kept> => {
  vi.resetModules();
  return import('../../src/briefing/kept-sheet.ts');
};

const failing = (name: 'getItem' | 'setItem', error: string) =>
  vi.spyOn(Storage.prototype, name).mockImplementation(() => {
    throw new DOMException('no', error);
  });

beforeEach(() => window.localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('the run-sheet on this device', () => {
  it('is there again after a reload', async () => {
    (await load()).keepSheet(ID, sheet);
    expect((await load()).keptSheet(ID)).toEqual(sheet);
    expect((await load()).keptSheet('another')).toEqual(emptyRunSheet('another'));
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['something else', '{"type":"x"}'],
    ['a newer version', JSON.stringify({ ...JSON.parse(serializeRunSheet(sheet)), version: 2 })],
    ['a wrong one', serializeRunSheet(sheet).replace('"开场"', '5')],
  ])('is empty where %s is kept', async (_, held) => {
    window.localStorage.setItem(KEY, held);
    expect((await load()).keptSheet(ID)).toEqual(emptyRunSheet(ID));
  });

  it('is not lost for being long', async () => {
    const notes = Array.from({ length: 40 }, (_, at) => `slide.${at}`).reduce(
      (all, id) => changeEntry(all, id, { note: '字'.repeat(8000) }),
      sheet,
    );
    (await load()).keepSheet(ID, notes);
    expect((await load()).keptSheet(ID)).toEqual(notes);
  });

  it.each([
    ['is full', 'setItem', 'QuotaExceededError'],
    ['is blocked', 'getItem', 'SecurityError'],
  ] as const)('lasts as long as the page where storage %s', async (_, name, error) => {
    failing(name, error);
    failing('setItem', error);
    const { keepSheet, keptSheet, onSheet, putAside, asideSheet } = await load();
    const heard = vi.fn();
    onSheet(heard);
    keepSheet(ID, sheet);
    expect(keptSheet(ID)).toBe(sheet);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(() => putAside(ID)).not.toThrow();
    expect(asideSheet(ID)).toBeNull();
  });

  it('follows what another window keeps', async () => {
    const { keptSheet, onSheet } = await load();
    expect(keptSheet(ID).entries).toEqual([]);
    const heard = vi.fn();
    const stop = onSheet(heard);
    window.localStorage.setItem(KEY, serializeRunSheet(sheet));
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(keptSheet(ID)).toEqual(sheet);
    window.localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(keptSheet(ID)).toEqual(emptyRunSheet(ID));
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('stands aside for one from a link, once, and comes back', async () => {
    const { keepSheet, keptSheet, putAside, asideSheet, takeBack } = await load();
    expect(asideSheet(ID)).toBeNull();
    keepSheet(ID, sheet);
    putAside(ID);
    keepSheet(ID, emptyRunSheet(ID));
    putAside(ID);
    expect(asideSheet(ID)).toEqual(sheet);
    takeBack(ID);
    expect([keptSheet(ID), asideSheet(ID)]).toEqual([sheet, null]);
    takeBack(ID);
    expect(keptSheet(ID)).toEqual(sheet);
  });
});
