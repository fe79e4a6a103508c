import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeEntry, emptyRunSheet } from '../../../src/slides/run-sheet.ts';
import { serializeRunSheet } from '../../../src/slides/run-sheet-file.ts';

type Kept = typeof import('../../../src/briefing/sheet/kept-sheet.ts');

const ID = 'xiamen-2024-municipal';
const KEY = `measures-board.run-sheet.${ID}`;
const sheet = changeEntry(emptyRunSheet(ID), 'opening', { note: '开场' });
const other = changeEntry(emptyRunSheet(ID), 'opening', { note: '另一份' });
const newer = (note: string): string =>
  JSON.stringify({ ...JSON.parse(serializeRunSheet(sheet)), version: 2, note });

/** The module as a page has it that has just been loaded. */
const load = async (): Promise<Kept> => {
  vi.resetModules();
  return import('../../../src/briefing/sheet/kept-sheet.ts');
};

/** Of the same page. */
const loadAside = () => import('../../../src/briefing/sheet/aside-sheets.ts');

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
    ['a newer version', newer('')],
    ['a wrong one', serializeRunSheet(sheet).replace('"开场"', '5')],
  ])('is empty where %s is kept', async (_, held) => {
    window.localStorage.setItem(KEY, held);
    expect((await load()).keptSheet(ID)).toEqual(emptyRunSheet(ID));
  });

  it('of a newer version is put aside untouched by an edit, however often', async () => {
    const { keepSheet, keptSheet } = await load();
    for (const note of ['一', '二', '一']) {
      window.localStorage.setItem(KEY, newer(note));
      expect(keptSheet(ID)).toEqual(emptyRunSheet(ID));
      keepSheet(ID, sheet);
      keepSheet(ID, other);
      expect(window.localStorage.getItem(KEY)).toBe(serializeRunSheet(other));
    }
    expect(window.localStorage.getItem(`${KEY}.v2`)).toBe(newer('一'));
    expect(window.localStorage.getItem(`${KEY}.v2.2`)).toBe(newer('二'));
    expect(window.localStorage).toHaveLength(3);
  });

  it('of a newer version stays in its place where it cannot be put aside', async () => {
    window.localStorage.setItem(KEY, newer(''));
    const { keepSheet, keptSheet } = await load();
    const setItem = Storage.prototype.setItem;
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, text) {
      if (key !== KEY) throw new DOMException('no', 'QuotaExceededError');
      setItem.call(this, key, text);
    });
    keepSheet(ID, sheet);
    expect(window.localStorage.getItem(KEY)).toBe(newer(''));
    expect(keptSheet(ID)).toBe(sheet);
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
    const { keepSheet, keptSheet, onSheet } = await load();
    const { putAside, asideSheets, takeBack } = await loadAside();
    const heard = vi.fn();
    onSheet(heard);
    keepSheet(ID, sheet);
    expect(keptSheet(ID)).toBe(sheet);
    expect(heard).toHaveBeenCalledTimes(1);
    putAside(ID, other);
    keepSheet(ID, other);
    window.dispatchEvent(new StorageEvent('storage', { key: KEY }));
    expect([keptSheet(ID), ...asideSheets(ID).map((one) => one.sheet)]).toEqual([other, sheet]);
    for (const one of asideSheets(ID)) takeBack(ID, one);
    expect([keptSheet(ID), ...asideSheets(ID).map((one) => one.sheet)]).toEqual([sheet, other]);
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

  it('is read anew once somebody listens again', async () => {
    const { keepSheet, keptSheet, onSheet } = await load();
    const stop = onSheet(() => undefined);
    keepSheet(ID, sheet);
    expect(keptSheet(ID)).toBe(sheet);
    stop();
    expect(keptSheet(ID)).toBe(sheet);
    window.localStorage.setItem(KEY, serializeRunSheet(other));
    onSheet(() => undefined);
    expect(keptSheet(ID)).toEqual(other);
  });

  it('is read anew where nobody listens, and stays the same where nothing has changed', async () => {
    const { keptSheet } = await load();
    expect(keptSheet(ID)).toBe(keptSheet(ID));
    window.localStorage.setItem(KEY, serializeRunSheet(other));
    expect(keptSheet(ID)).toEqual(other);
  });
});

describe('the sheets put aside', () => {
  const noted = (note: string) => changeEntry(emptyRunSheet(ID), 'opening', { note });
  const notes = (all: readonly { sheet: typeof sheet }[]) =>
    all.map((one) => one.sheet.entries[0]?.note);

  it('are the last five that gave way, each once, and there after a reload', async () => {
    const { keepSheet } = await load();
    const { putAside, asideSheets } = await loadAside();
    expect(asideSheets(ID)).toEqual([]);
    for (const note of ['一', '二', '三', '二', '四', '五', '六']) {
      keepSheet(ID, noted(note));
      putAside(ID, noted('新'));
    }
    expect(notes(asideSheets(ID))).toEqual(['六', '五', '四', '二', '三']);
    expect(asideSheets('another')).toEqual([]);
    await load();
    expect(notes((await loadAside()).asideSheets(ID))).toEqual(['六', '五', '四', '二', '三']);
  });

  it('are none of a sheet that says nothing, nor of the one that comes again', async () => {
    const { keepSheet } = await load();
    const { putAside, asideSheets } = await loadAside();
    putAside(ID, sheet);
    keepSheet(ID, sheet);
    putAside(ID, { ...sheet, edition: 'another' });
    expect(asideSheets(ID)).toEqual([]);
  });

  it('come back in exchange for what is there', async () => {
    const { keepSheet, keptSheet } = await load();
    const { putAside, asideSheets, takeBack } = await loadAside();
    keepSheet(ID, sheet);
    putAside(ID, other);
    keepSheet(ID, other);
    for (const one of asideSheets(ID)) takeBack(ID, one);
    expect(keptSheet(ID)).toEqual(sheet);
    expect(notes(asideSheets(ID))).toEqual(['另一份']);
  });

  it.each(['{', '7', '{}', '[7,{"at":"1"},{"at":1,"sheet":[]}]'])(
    'are none where nonsense is kept: %s',
    async (held) => {
      window.localStorage.setItem(`${KEY}.aside`, held);
      await load();
      expect((await loadAside()).asideSheets(ID)).toEqual([]);
    },
  );
});
