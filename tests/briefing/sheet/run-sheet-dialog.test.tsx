import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSheet, keptSheet } from '../../../src/briefing/sheet/kept-sheet.ts';
import type { Lang } from '../../../src/domain/lang.ts';
import { changeEntry, type RunSheet } from '../../../src/slides/run-sheet.ts';
import {
  sayOtherEdition,
  sayRunSheetFault,
  serializeRunSheet,
} from '../../../src/slides/run-sheet-file.ts';
import { LONGEST_LINK, linkOfRunSheet } from '../../../src/slides/run-sheet-link.ts';
import { currentView, go } from '../../../src/state/address.ts';
import { expectSlide, forgetSheets, openPage, say, wall } from '../room.tsx';
import { edition, planWith } from '../runs.ts';

const t = say('zh');
const NAMES = planWith().all.map(({ slide }) => slide.name);
const [FIRST = '', SECOND = '', THIRD = ''] = NAMES;
const LAST = NAMES.at(-1) ?? '';
const WEIRD = '<script>alert(1)</script> $t(page.title) {{name}} 👩‍💼 שלום';

const openSheet = async (address = '?lang=zh') => {
  const user = openPage(address);
  const { lang } = currentView();
  await user.click(
    screen.getByRole('button', { name: lang === 'zh' ? /提纲|汇报单/ : 'Run-sheet' }),
  );
  const box = await screen.findByRole('dialog', { name: say(lang)('sheet.title') });
  return { user, box };
};
const rows = (box: HTMLElement) =>
  within(box)
    .getByRole('list', { name: t('sheet.order') })
    .querySelectorAll<HTMLElement>(':scope > li');
const order = (box: HTMLElement) =>
  [...rows(box)].map((row) => row.querySelector('strong')?.textContent);
const button = (box: HTMLElement, name: string) => within(box).getByRole('button', { name });
const restorers = (box: HTMLElement) =>
  within(box).queryAllByRole('button', { name: /^恢复 \d{4}-\d\d-\d\d \d\d:\d\d 换下的提纲$/ });
const aside = (box: HTMLElement) => {
  const list = within(box).queryByRole('region', { name: t('sheet.asideName') });
  return list ? restorers(list) : [];
};
const restore = (box: HTMLElement, at = 0) => restorers(box)[at] as HTMLElement;
const kept = () => keptSheet(edition.id);
const entry = (id: string) => kept().entries.find(({ slide }) => slide === id);
const unfold = (box: HTMLElement) => {
  for (const details of box.querySelectorAll('details')) details.open = true;
};
const writeNote = (box: HTMLElement, name: string, value: string) => {
  unfold(box);
  fireEvent.change(within(box).getByLabelText(t('sheet.note', { name })), { target: { value } });
};
const upload = (box: HTMLElement, text: BlobPart, lang: Lang = 'zh') => {
  const input = within(box).getByLabelText(say(lang)('sheet.open'), { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File([text], 'a.json')] } });
};
const told = (box: HTMLElement, words: string | RegExp) =>
  waitFor(() => {
    const names = [say('zh')('sheet.keeping'), say('en')('sheet.keeping')].join('|');
    expect(within(box).getByRole('status', { name: new RegExp(names) })).toHaveTextContent(words);
  });

const planned = (): RunSheet =>
  changeEntry(changeEntry(planWith().sheet, 'opening', { hidden: true }), 'headline', {
    minutes: 2.5,
    note: WEIRD,
    questions: [{ ask: '为什么？', answer: WEIRD }],
  });

beforeEach(forgetSheets);
afterEach(() => {
  vi.restoreAllMocks();
  window.history.replaceState(null, '', '?');
});

describe('the run-sheet', () => {
  it('opens over the page, closes, and gives the keyboard back', async () => {
    const { user, box } = await openSheet();
    expect(order(box)).toEqual(NAMES);
    expect(box).toHaveTextContent(t('sheet.totalNone', { count: NAMES.length }));
    await user.keyboard('p');
    expect(currentView().slide).toBeNull();
    await user.click(button(box, `${t('sheet.close')} Esc`));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toHaveAttribute('aria-haspopup', 'dialog');
  });

  it('orders by buttons, which keep the keyboard and do nothing at the ends', async () => {
    const { user, box } = await openSheet();
    await user.click(button(box, t('sheet.down', { name: FIRST })));
    expect(order(box).slice(0, 3)).toEqual([SECOND, FIRST, THIRD]);
    await told(box, t('sheet.moved', { name: FIRST, place: 2 }));
    const up = button(box, t('sheet.up', { name: FIRST }));
    await user.click(up);
    await user.click(up);
    expect(order(box)).toEqual(NAMES);
    expect(up).toHaveFocus();
    expect(up).toHaveAttribute('aria-disabled', 'true');
    await told(box, t('sheet.moved', { name: FIRST, place: 1 }));
    await user.click(button(box, t('sheet.down', { name: LAST })));
    expect(order(box)).toEqual(NAMES);
  });

  it('tells the place among what is shown, and of a hidden slide what it follows', async () => {
    const hidden = changeEntry(planWith().sheet, 'headline', { hidden: true });
    keepSheet(edition.id, hidden);
    const { user, box } = await openSheet();
    const numbers = () =>
      [...rows(box)].slice(0, 3).map((row) => row.querySelector('.sheet-number')?.textContent);
    expect(numbers()).toEqual(['1', '–', '2']);
    await user.click(button(box, t('sheet.up', { name: THIRD })));
    await told(box, t('sheet.moved', { name: THIRD, place: 2 }));
    await user.click(button(box, t('sheet.up', { name: SECOND })));
    await told(box, t('sheet.movedHidden', { name: SECOND, after: FIRST }));
    await user.click(button(box, t('sheet.up', { name: SECOND })));
    await told(box, t('sheet.movedHiddenFirst', { name: SECOND }));
    drag(box, 0, 2);
    await told(box, t('sheet.movedHidden', { name: SECOND, after: THIRD }));
    drag(box, 0, 1);
    await told(box, t('sheet.moved', { name: FIRST, place: 2 }));
  });

  const drag = (box: HTMLElement, from: number, to: number) => {
    const held = new Map<string, string>();
    const dataTransfer = {
      setData: (type: string, data: string) => void held.set(type, data),
      getData: (type: string) => held.get(type) ?? '',
      setDragImage: () => undefined,
    };
    const all = rows(box);
    const number = all[from]?.querySelector('.sheet-number') as HTMLElement;
    expect(number).toHaveAttribute('draggable', 'true');
    fireEvent.dragStart(number, { dataTransfer });
    fireEvent.dragOver(all[to] as HTMLElement, { dataTransfer });
    fireEvent.drop(all[to] as HTMLElement, { dataTransfer });
  };

  it.each([
    [0, 2, [SECOND, THIRD, FIRST]],
    [2, 0, [THIRD, FIRST, SECOND]],
    [1, 1, [FIRST, SECOND, THIRD]],
  ])('orders by drag: number %i takes the place of %i', async (from, to, first) => {
    const { box } = await openSheet();
    drag(box, from, to);
    expect(order(box).slice(0, 3)).toEqual(first);
    expect(order(box)).toHaveLength(NAMES.length);
  });

  it('orders by drag to the very end, and heeds nothing else that is dropped', async () => {
    const { box } = await openSheet();
    drag(box, 0, NAMES.length - 1);
    expect(order(box).at(-1)).toBe(FIRST);
    const before = order(box);
    const dataTransfer = { getData: () => '__proto__' };
    fireEvent.drop(rows(box)[0] as HTMLElement, { dataTransfer });
    expect(order(box)).toEqual(before);
  });

  it('tells the minutes of the whole only where every slide shown has some', async () => {
    keepSheet(edition.id, {
      ...planWith().sheet,
      entries: planWith().sheet.entries.map((one) => ({ ...one, minutes: 2 })),
    });
    const { box } = await openSheet();
    const minutes = NAMES.length * 2;
    expect(box).toHaveTextContent(t('sheet.total', { count: NAMES.length, minutes }));
  });

  it('says which of several pages a row is once', async () => {
    const { box } = await openSheet();
    const paged = [...rows(box)].filter((row) => /（1 \/ 2）/.test(row.textContent ?? ''));
    expect(paged.length).toBeGreaterThan(0);
    for (const row of paged)
      expect(row.querySelector('.sheet-name')?.textContent?.match(/1 \/ 2/g)).toHaveLength(1);
  });

  it('hides, counts and adds up minutes', async () => {
    const { user, box } = await openSheet();
    await user.type(within(box).getByLabelText(t('sheet.minutes', { name: FIRST })), '0.1');
    await user.type(within(box).getByLabelText(t('sheet.minutes', { name: SECOND })), '0.2');
    await user.type(within(box).getByLabelText(t('sheet.minutes', { name: THIRD })), '4');
    const total = (count: number, minutes: number, untimed: number) =>
      t('sheet.totalSome', { count, minutes, untimed });
    expect(box).toHaveTextContent(total(NAMES.length, 4.3, NAMES.length - 3));
    await user.click(within(box).getByLabelText(t('sheet.hide', { name: THIRD })));
    expect(box).toHaveTextContent(total(NAMES.length - 1, 0.3, NAMES.length - 3));
    fireEvent.change(within(box).getByLabelText(t('sheet.minutes', { name: FIRST })), {
      target: { value: '601' },
    });
    expect(entry('opening')?.minutes).toBe(0.1);
    await user.clear(within(box).getByLabelText(t('sheet.minutes', { name: FIRST })));
    expect(entry('opening')?.minutes).toBeNull();
  });

  it('keeps notes and questions of one’s own as they are written', async () => {
    const { user, box } = await openSheet();
    unfold(box);
    const note = within(box).getByLabelText(t('sheet.note', { name: FIRST }));
    fireEvent.change(note, { target: { value: WEIRD } });
    expect(note).toHaveValue(WEIRD);
    const row = rows(box)[0] as HTMLElement;
    await user.click(button(row, t('sheet.addQuestion')));
    await user.type(within(row).getByLabelText(t('sheet.ask')), '为何？');
    await user.type(within(row).getByLabelText(t('sheet.answer')), '因为。');
    expect(entry('opening')).toMatchObject({
      note: WEIRD,
      questions: [{ ask: '为何？', answer: '因为。' }],
    });
    expect(document.querySelector('script')).toBeNull();
    await user.click(button(row, t('sheet.removeQuestion', { number: 1 })));
    expect(entry('opening')?.questions).toEqual([]);
  });

  it('takes no more than a file can hold again', async () => {
    const { user, box } = await openSheet();
    unfold(box);
    const row = rows(box)[0] as HTMLElement;
    await user.click(button(row, t('sheet.addQuestion')));
    for (const field of ['sheet.ask', 'sheet.answer'] as const)
      expect(within(row).getByLabelText(t(field))).toHaveAttribute('maxlength', '8000');
    const questions = Array.from({ length: 50 }, () => ({ ask: 'a', answer: 'b' }));
    act(() => keepSheet(edition.id, changeEntry(kept(), 'opening', { questions })));
    expect(within(row).queryByRole('button', { name: t('sheet.addQuestion') })).toBeNull();
  });

  it('has the likely questions at hand, with the words that answer them', async () => {
    const { box } = await openSheet();
    unfold(box);
    const { slide } = planWith().all[1] ?? {};
    expect(slide?.likelyQuestions.length).toBeGreaterThan(0);
    for (const { ask, answer, quote = '' } of slide?.likelyQuestions ?? []) {
      const row = rows(box)[1] as HTMLElement;
      expect(row).toHaveTextContent(ask);
      expect(row).toHaveTextContent(answer);
      expect(row).toHaveTextContent(quote);
    }
  });

  it('adds the slide of a measure and takes it off again', async () => {
    const { user, box } = await openSheet();
    const choice = within(box).getByLabelText(t('sheet.add'));
    await user.selectOptions(choice, 'measure.m05-linked-by-one-code');
    await user.click(button(box, t('sheet.addButton')));
    const [name = ''] = order(box).slice(-2);
    expect(order(box)).toEqual([...NAMES.slice(0, -1), name, LAST]);
    await user.click(button(box, t('sheet.remove', { name })));
    expect(order(box)).toEqual(NAMES);
  });

  it('is reset, and that is taken back', async () => {
    keepSheet(edition.id, planned());
    const { user, box } = await openSheet();
    await user.click(button(box, t('sheet.reset')));
    await told(box, t('sheet.resetDone'));
    expect(kept().entries).toEqual([]);
    await user.click(button(box, t('sheet.undo')));
    expect(kept()).toEqual(planned());
    expect(within(box).queryByRole('button', { name: t('sheet.undo') })).toBeNull();
  });

  it('keeps what was written after a reset, one step away from Undo', async () => {
    keepSheet(edition.id, planned());
    const { user, box } = await openSheet();
    await user.click(button(box, t('sheet.reset')));
    writeNote(box, FIRST, 'after');
    await user.click(button(box, t('sheet.undo')));
    expect(kept()).toEqual(planned());
    await told(box, t('sheet.undone'));
    writeNote(box, SECOND, 'between');
    await user.click(button(box, t('sheet.redo')));
    expect(entry('opening')?.note).toBe('after');
    expect(within(box).queryByRole('button', { name: t('sheet.redo') })).toBeNull();
    await user.click(button(box, t('sheet.undo')));
    expect(entry('headline')?.note).toBe('between');
  });

  it('gives back a slide that was taken off, with its notes, and a question', async () => {
    const id = 'measure.m05-linked-by-one-code';
    const questions = [{ ask: '为何？', answer: '因为。' }];
    const mine = changeEntry(planWith().sheet, id, { note: WEIRD, questions });
    keepSheet(edition.id, mine);
    const { user, box } = await openSheet();
    unfold(box);
    const name = order(box).at(-1) ?? '';
    await user.click(button(box, t('sheet.removeQuestion', { number: 1 })));
    await told(box, t('sheet.questionRemoved', { number: 1 }));
    await user.click(button(box, t('sheet.remove', { name })));
    await told(box, t('sheet.removed', { name }));
    expect(entry(id)).toBeUndefined();
    await user.click(button(box, t('sheet.undo')));
    expect(entry(id)).toMatchObject({ note: WEIRD, questions: [] });
    await user.click(button(box, t('sheet.undo')));
    expect(kept()).toEqual(mine);
  });

  it('takes up what another window wrote while it was closed', async () => {
    const { user, box } = await openSheet();
    writeNote(box, FIRST, 'here');
    await user.click(button(box, `${t('sheet.close')} Esc`));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const elsewhere = changeEntry(kept(), 'headline', { note: 'elsewhere' });
    window.localStorage.setItem(
      `measures-board.run-sheet.${edition.id}`,
      serializeRunSheet(elsewhere),
    );
    await user.click(screen.getByRole('button', { name: /提纲|汇报单/ }));
    writeNote(await screen.findByRole('dialog', { name: t('sheet.title') }), THIRD, 'here again');
    expect(entry('headline')?.note).toBe('elsewhere');
    expect(entry('opening')?.note).toBe('here');
  });

  it('works where storage is blocked', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const { user, box } = await openSheet();
    await user.click(within(box).getByLabelText(t('sheet.hide', { name: SECOND })));
    expect(entry('headline')?.hidden).toBe(true);
    await user.click(button(box, t('sheet.present')));
    await expectSlide('opening');
  });

  it('starts the briefing from its beginning, with the clock at nought', async () => {
    window.sessionStorage.setItem('measures-board.briefing.began', '1000');
    keepSheet(edition.id, planned());
    const { user, box } = await openSheet();
    const opener = screen.getByRole('button', { name: /提纲|汇报单/, hidden: true });
    await user.click(button(box, t('sheet.present')));
    const shown = await wall();
    await expectSlide('headline');
    expect(Number(window.sessionStorage.getItem('measures-board.briefing.began'))).not.toBe(1000);
    await waitFor(() => expect(shown.contains(document.activeElement)).toBe(true));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(opener).toHaveFocus();
  });
});

describe('a file of it', () => {
  it('is saved and opened again, and that is taken back', async () => {
    const files: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}` }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    keepSheet(edition.id, planned());
    const { user, box } = await openSheet();
    await user.click(button(box, t('sheet.save')));
    await told(box, t('sheet.saved', { name: `run-sheet-${edition.id}.json` }));
    const [file] = files;
    const text = (await file?.text()) ?? '';
    act(() => forgetSheets());
    upload(box, text);
    await told(box, t('sheet.opened', { count: planned().entries.length }));
    expect(kept()).toEqual(planned());
    await user.click(button(box, t('sheet.undo')));
    expect(kept().entries).toEqual([]);
  });

  const head = { format: 'measures-board/run-sheet', version: 1, edition: edition.id };
  it.each<[string, BlobPart, Parameters<typeof sayRunSheetFault>[0]]>([
    ['is no JSON', '<html>', { kind: 'notJson' }],
    ['is empty', '', { kind: 'notJson' }],
    ['is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0]), { kind: 'notJson' }],
    ['is something else', '[]', { kind: 'notSheet' }],
    ['is newer', JSON.stringify({ ...head, version: 9 }), { kind: 'newer', version: 9 }],
    [
      'is wrong',
      JSON.stringify({ ...head, slides: [{ slide: 7 }] }),
      { kind: 'wrong', path: 'slides.0.slide' },
    ],
    ['is far too large', ' '.repeat(800_000), { kind: 'tooLarge', size: 800_000 }],
  ])('that %s is not taken, and both languages say why', async (_, text, fault) => {
    keepSheet(edition.id, planned());
    for (const lang of ['zh', 'en'] as const) {
      const { box } = await openSheet(`?lang=${lang}`);
      upload(box, text, lang);
      await told(box, sayRunSheetFault(fault, lang));
      expect(kept()).toEqual(planned());
      cleanup();
    }
  });

  it('of another edition is taken as far as it fits, and that is said', async () => {
    const { box } = await openSheet();
    const sheet = changeEntry({ ...planned(), edition: 'quanzhou-2024' }, 'panel.weather', {});
    upload(box, serializeRunSheet(sheet));
    const other = sayOtherEdition(sheet, edition.id, 'zh');
    await told(box, t('sheet.openedOther', { count: sheet.entries.length, other }));
    expect(within(box).getByText(/quanzhou-2024/).textContent).not.toMatch(/。 /);
    expect(kept().edition).toBe(edition.id);
    expect(box).toHaveTextContent(t('sheet.unknown', { list: 'panel.weather' }));
    expect(entry('headline')?.note).toBe(WEIRD);
  });
});

const NONE = undefined as unknown as Clipboard;

describe('a link of it', () => {
  const copied = async () => navigator.clipboard.readText();

  it('is copied, without what is presented, and opens the same sheet', async () => {
    keepSheet(edition.id, planned());
    const { user, box } = await openSheet('?lang=zh&q=37.46');
    await user.click(button(box, t('sheet.link')));
    await told(box, t('sheet.linkCopied'));
    const link = new URL(await copied());
    expect(link.search).toBe('?lang=zh&q=37.46');
    expect(link.hash).toBe(`#${linkOfRunSheet(planned())}`);
  });

  it('that is opened puts one’s own aside, until it is wanted back', async () => {
    const mine = changeEntry(planWith().sheet, 'sources', { note: 'mine' });
    keepSheet(edition.id, mine);
    const user = openPage(`?lang=zh#${linkOfRunSheet(planned())}`);
    const box = await screen.findByRole('dialog', { name: t('sheet.title') });
    await told(box, t('sheet.opened', { count: planned().entries.length }));
    expect(kept()).toEqual(planned());
    expect(window.location.hash).toBe('');
    expect(aside(box)).toHaveLength(1);
    await user.click(restore(box));
    expect(kept()).toEqual(mine);
    expect(aside(box)).toEqual([]);
  });

  const mine = changeEntry(planWith().sheet, 'sources', { note: 'mine' });
  const second = changeEntry(planWith().sheet, 'headline', { note: 'second' });
  const openLink = async (lang: Lang = 'zh') => {
    keepSheet(edition.id, mine);
    const user = openPage(`?lang=${lang}#${linkOfRunSheet(planned())}`);
    const box = await screen.findByRole('dialog', { name: say(lang)('sheet.title') });
    await waitFor(() => expect(kept()).toEqual(planned()));
    return { user, box };
  };
  const follow = (sheet: RunSheet) =>
    act(async () => {
      window.location.hash = linkOfRunSheet(sheet) ?? '';
      await waitFor(() => expect(window.location.hash).toBe(''));
    });

  it('that replaces another leaves the notes on that one, and one’s own, to Undo', async () => {
    const { user, box } = await openLink();
    writeNote(box, FIRST, 'on the first link');
    await follow(second);
    expect(kept()).toEqual(second);
    expect(aside(box)).toHaveLength(2);
    await user.click(button(box, t('sheet.undo')));
    expect(entry('opening')?.note).toBe('on the first link');
    await user.click(button(box, t('sheet.undo')));
    expect(kept()).toEqual(mine);
    expect(aside(box)).toEqual([]);
  });

  it('that replaces another leaves the notes on that one, and one’s own, to the next opening', async () => {
    const { user, box } = await openLink();
    writeNote(box, FIRST, 'on the first link');
    await follow(second);
    await user.click(button(box, `${t('sheet.close')} Esc`));
    await user.click(await screen.findByRole('button', { name: /提纲|汇报单/ }));
    const again = await screen.findByRole('dialog', { name: t('sheet.title') });
    expect(aside(again)).toHaveLength(2);
    await user.click(restore(again));
    expect(entry('opening')?.note).toBe('on the first link');
    await user.click(button(again, t('sheet.undo')));
    await user.click(restore(again, 1));
    expect(kept()).toEqual(mine);
  });

  it('gives way to one’s own, and that is taken back with the offer', async () => {
    const { user, box } = await openLink();
    await user.click(restore(box));
    await told(box, /可撤销/);
    expect(aside(box)).toEqual([]);
    await user.click(button(box, t('sheet.undo')));
    expect(kept()).toEqual(planned());
    await user.click(restore(box));
    expect(kept()).toEqual(mine);
  });

  it('is worked on without the offer, and the next opening has it again', async () => {
    const { user, box } = await openLink();
    writeNote(box, FIRST, 'edited');
    expect(aside(box)).toEqual([]);
    await user.click(button(box, `${t('sheet.close')} Esc`));
    await user.click(await screen.findByRole('button', { name: /提纲|汇报单/ }));
    const again = await screen.findByRole('dialog', { name: t('sheet.title') });
    await user.click(restore(again));
    expect(kept()).toEqual(mine);
  });

  it('is kept without what was put aside, which Undo still has', async () => {
    const { user, box } = await openLink();
    await user.click(button(box, t('sheet.letGo')));
    await told(box, t('sheet.letGoDone'));
    expect(kept()).toEqual(planned());
    expect(aside(box)).toEqual([]);
    await user.click(button(box, t('sheet.undo')));
    await user.click(restore(box));
    expect(kept()).toEqual(mine);
  });

  it('is told of in the language that the page has by then', async () => {
    await openLink('zh');
    act(() => go({ lang: 'en' }));
    const box = await screen.findByRole('dialog', { name: say('en')('sheet.title') });
    await follow(planned());
    await told(box, say('en')('sheet.opened', { count: planned().entries.length }));
  });

  it('that comes while the page is there is opened too', async () => {
    openPage();
    act(() => {
      window.location.hash = linkOfRunSheet(planned()) ?? '';
    });
    const box = await screen.findByRole('dialog', { name: t('sheet.title') });
    await waitFor(() => expect(kept()).toEqual(planned()));
    await told(box, t('sheet.opened', { count: planned().entries.length }));
  });

  it('that was cut off says so and changes nothing', async () => {
    keepSheet(edition.id, planned());
    openPage(`?lang=zh#${linkOfRunSheet(planned())?.slice(0, -30)}`);
    const box = await screen.findByRole('dialog', { name: t('sheet.title') });
    await told(box, sayRunSheetFault({ kind: 'broken' }, 'zh'));
    expect(kept()).toEqual(planned());
    expect(aside(box)).toEqual([]);
  });

  it('that would be cut off is not made', async () => {
    const note = Array.from({ length: 4000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + at * 5),
    ).join('');
    keepSheet(edition.id, changeEntry(planned(), 'opening', { note }));
    const { user, box } = await openSheet();
    await user.click(button(box, t('sheet.link')));
    await told(box, t('sheet.linkTooLong', { limit: LONGEST_LINK }));
  });

  it.each([
    ['lets nothing copy', () => vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(0)],
    ['has no clipboard', () => vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(NONE)],
  ])('is there to be copied by hand where the browser %s', async (_, hinder) => {
    keepSheet(edition.id, planned());
    const { user, box } = await openSheet();
    hinder();
    await user.click(button(box, t('sheet.link')));
    await told(box, t('sheet.linkByHand'));
    const field = within(box).getByRole<HTMLTextAreaElement>('textbox', {
      name: t('sheet.linkField'),
    });
    expect(new URL(field.value).hash).toBe(`#${linkOfRunSheet(planned())}`);
    expect(field).toHaveAttribute('readonly');
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    writeNote(box, FIRST, 'after');
    expect(field).not.toBeInTheDocument();
  });

  it('says when this device does not keep what is written, and no longer when it does', async () => {
    const { box } = await openSheet();
    expect(within(box).queryByRole('alert')).toBeNull();
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    writeNote(box, FIRST, '开场白');
    expect(await within(box).findByRole('alert')).toHaveTextContent(t('sheet.unkept'));
    full.mockRestore();
    writeNote(box, FIRST, '开场白。');
    await waitFor(() => expect(within(box).queryByRole('alert')).toBeNull());
  });

  it('keeps the focus when the button that had it goes', async () => {
    const { user, box } = await openSheet();
    await user.click(button(box, t('sheet.reset')));
    await user.click(button(box, t('sheet.undo')));
    expect(within(box).queryByRole('button', { name: t('sheet.undo') })).toBeNull();
    expect(box).toContainElement(document.activeElement as HTMLElement);
    unfold(box);
    await user.click(
      within(box).getAllByRole('button', { name: t('sheet.addQuestion') })[0] as HTMLElement,
    );
    await user.click(
      within(box).getByRole('button', { name: t('sheet.removeQuestion', { number: 1 }) }),
    );
    expect(box).toContainElement(document.activeElement as HTMLElement);
  });
});
