import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { keepSheet } from '../../../src/briefing/sheet/kept-sheet.ts';
import { changeEntry } from '../../../src/slides/run-sheet.ts';
import { currentView } from '../../../src/state/address.ts';
import {
  besideOtherWindow,
  expectSlide,
  openPage,
  otherWindow,
  presentAt,
  say,
  wall,
} from '../room.tsx';
import { edition, planWith, RUN } from '../runs.ts';

const t = say('zh');
const [, , THIRD = ''] = RUN;
const told = (words: string) =>
  waitFor(() =>
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(words),
  );
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const figure = () => screen.findByRole('button', { name: /办税厅入厅流量/ });

const other = besideOtherWindow('presenter');

describe('a briefing', () => {
  it('begins with the button, keeps the keyboard, and ends where it began', async () => {
    const user = openPage('?lang=zh&q=37.46');
    const button = screen.getByRole('button', { name: '汇报' });
    await user.click(button);
    const box = await wall();
    expect(currentView().slide).toBe('opening');
    expect(within(box).getByRole('heading', { level: 1 })).toHaveTextContent(edition.title.zh);
    await waitFor(() => expect(box.contains(document.activeElement)).toBe(true));
    for (let at = 0; at < 12; at++) {
      await user.tab();
      expect(box.contains(document.activeElement)).toBe(true);
    }
    await user.keyboard('{Escape}');
    await gone();
    expect(window.location.search).toBe('?lang=zh&q=37.46');
    expect(button).toHaveFocus();
  });

  it('does not begin while somebody types, nor with a key that means something else', async () => {
    const user = openPage();
    await user.click(screen.getByLabelText('Field'));
    await user.keyboard('p');
    expect(screen.getByLabelText('Field')).toHaveValue('p');
    act(() => screen.getByLabelText('Field').blur());
    await user.keyboard('{Control>}p{/Control}');
    fireEvent.keyDown(document.body, { key: 'p', repeat: true });
    expect(currentView().slide).toBeNull();
    await user.keyboard('P');
    await wall();
  });

  it('takes a window that was blocked for no reason to end: Escape first puts the notice away', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    const user = openPage('?lang=zh&slide=opening');
    await wall();
    await user.keyboard('s');
    await screen.findByText(t('popup'));
    await user.keyboard('{Escape}');
    expect(screen.queryByText(t('popup'))).toBeNull();
    expect(currentView().slide).toBe('opening');
    await user.keyboard('{Escape}');
    await gone();
  });

  it('goes no further back than where it began, however often Escape is pressed', async () => {
    window.history.replaceState(null, '', '?lang=zh&q=before');
    window.history.pushState(null, '', '?lang=zh&q=37.46');
    const { user } = await presentAt('?lang=zh&q=37.46');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await gone();
    await user.keyboard('{Escape}');
    expect(currentView().query).toBe('37.46');
  });

  it('of an open comparison begins with it', async () => {
    const user = openPage('?lang=zh&compare=m04-hall-visits+m03-ip-lawsuits&show=comparison');
    await user.keyboard('p');
    await wall();
    await expectSlide('own');
    await user.keyboard('{ArrowLeft}');
    await expectSlide('headline');
  });

  it('of a link ends on the page', async () => {
    const user = openPage('?lang=en&slide=headline&q=37.46');
    await wall('en');
    await user.keyboard('{Escape}');
    await gone();
    expect(window.location.search).toBe('?lang=en&q=37.46');
  });

  it('is over for the other window too, be it by the Back of the browser', async () => {
    await presentAt();
    await waitFor(() => expect(other().kinds()).toContain('hello'));
    window.history.back();
    await gone();
    await waitFor(() => expect(other().kinds()).toContain('end'));
  });

  it('names a slide that there is not, and shows the first', async () => {
    const user = openPage('?lang=zh&slide=__proto__');
    const box = await wall();
    expect(within(box).getByText(t('nowhere', { slide: '__proto__' }))).toBeInTheDocument();
    expect(within(box).getByRole('heading', { level: 1 })).toHaveTextContent(edition.title.zh);
    await user.keyboard('{ArrowRight}');
    await expectSlide('headline');
    expect(within(box).queryByText(t('nowhere', { slide: '__proto__' }))).toBeNull();
  });

  it('leaves out what is hidden, and still shows it to whoever asks for it by name', async () => {
    keepSheet(edition.id, changeEntry(planWith().sheet, 'headline', { hidden: true }));
    const { user } = await presentAt();
    await user.keyboard('{ArrowRight}');
    await expectSlide(THIRD);
    await user.keyboard('{ArrowLeft}');
    await expectSlide('opening');
    await user.keyboard('{Escape}');
    await gone();
    act(() => {
      window.history.replaceState(null, '', '?lang=zh&slide=headline');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await wall();
    await waitFor(() => expect(screen.getByText('–', { selector: 'footer span' })).toBeVisible());
  });
});

describe('the keys', () => {
  it.each([
    ['{ArrowRight}', 'headline'],
    [' ', 'headline'],
    ['{PageDown}{PageDown}', THIRD],
    ['nnp', 'headline'],
    ['{ArrowDown}{PageUp}', 'opening'],
    ['{ArrowLeft}', 'opening'],
    ['{End}', 'sources'],
    ['{End}{ArrowRight}', 'sources'],
    ['{End}{Home}', 'opening'],
    ['3{Enter}', THIRD],
    ['99{Enter}', 'sources'],
    ['0{Enter}', 'opening'],
    ['3{Escape}', 'opening'],
    ['{Control>}n{/Control}', 'opening'],
  ])('%s leads to %s', async (keys, id) => {
    const { user } = await presentAt();
    await user.keyboard(keys);
    await expectSlide(id);
    const at = RUN.indexOf(id) + 1;
    const { title } = planWith().all[at - 1]?.slide ?? { title: '' };
    await told(t('where', { number: at, total: RUN.length, title }));
  });

  it('tell which digits have been typed', async () => {
    const { user } = await presentAt();
    await user.keyboard('12');
    await told(t('typed', { typed: '12' }));
  });

  it.each([
    ['b', 'black'],
    ['w', 'white'],
    ['.', 'black'],
    [',', 'white'],
  ] as const)(
    '%s blanks the screen and brings it back, once however long it is held',
    async (key, how) => {
      const { user } = await presentAt();
      const [first] = planWith().all;
      const where = t('where', { number: 1, total: RUN.length, title: first?.slide.title ?? '' });
      await user.keyboard(key);
      await told(t(`blank.${how}`));
      fireEvent.keyDown(document.body, { key, repeat: true });
      await told(t(`blank.${how}`));
      await user.keyboard(key);
      await told(where);
      await user.keyboard(`${key}{Escape}`);
      await told(where);
      await user.keyboard(`${key}{ArrowRight}`);
      await expectSlide('headline');
      expect(screen.queryByText(t(`blank.${how}`))).toBeNull();
    },
  );

  it('L switches language and keeps the place and what is open', async () => {
    const { user } = await presentAt('?lang=zh&q=37.46');
    await user.keyboard('{ArrowRight}');
    await user.click(await figure());
    await user.keyboard('l');
    const box = await wall('en');
    expect(currentView()).toMatchObject({ slide: 'headline', lang: 'en', query: '37.46' });
    expect(within(box).getByRole('region', { name: say('en')('words.label') })).toBeVisible();
    await user.keyboard('l');
    await wall('zh');
    await user.keyboard('{Escape}{Escape}');
    await gone();
    expect(window.location.search).toBe('?lang=zh&q=37.46');
  });

  it('G shows all slides, and the arrows walk there', async () => {
    const { user, box } = await presentAt();
    await user.keyboard('g');
    const all = await within(box).findByRole('region', { name: t('overview.title') });
    expect(within(all).getAllByRole('listitem')).toHaveLength(RUN.length);
    expect(within(all).getByRole('button', { current: true })).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    await expectSlide(THIRD);
    expect(within(box).queryByRole('region', { name: t('overview.title') })).toBeNull();
    await waitFor(() => expect(box.contains(document.activeElement)).toBe(true));
  });

  it.each([
    ['g', 'overview.title'],
    ['?', 'help.title'],
  ] as const)(
    '%s opens a layer that Escape closes, and that a turned page closes',
    async (key, title) => {
      const { user, box } = await presentAt();
      await user.keyboard(key);
      expect(await within(box).findByRole('region', { name: t(title) })).toBeVisible();
      await user.keyboard('{Escape}');
      expect(within(box).queryByRole('region', { name: t(title) })).toBeNull();
      await user.keyboard(`${key}{PageDown}`);
      await expectSlide('headline');
      expect(within(box).queryByRole('region', { name: t(title) })).toBeNull();
      await user.keyboard(`${key}${key}`);
      expect(within(box).queryByRole('region', { name: t(title) })).toBeNull();
    },
  );

  it('S says so where the browser blocks the window, until the page is turned', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    const { user } = await presentAt();
    await user.keyboard('s');
    expect(await screen.findByRole('alert')).toHaveTextContent(t('popup'));
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('S opens the window of the speaker at this slide', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(window);
    const { user } = await presentAt('?lang=zh&q=37.46');
    await user.keyboard('{ArrowRight}s');
    expect(opened).toHaveBeenCalledTimes(1);
    const query = new URL(String(opened.mock.calls[0]?.[0]), window.location.href).searchParams;
    expect(Object.fromEntries(query)).toEqual({
      lang: 'zh',
      q: '37.46',
      slide: 'headline',
      for: 'speaker',
    });
  });
});

describe('the official words', () => {
  const quote = edition.measures
    .flatMap(({ quantities }) => quantities)
    .find(({ id }) => id === 'm04-hall-visits')?.quote;
  const words = () => screen.queryByRole('region', { name: t('words.label') });

  it('stand behind each number, verbatim', async () => {
    const user = openPage('?lang=zh&slide=headline');
    await wall();
    const number = await figure();
    await user.click(number);
    expect(quote).toBeTruthy();
    expect(words()).toHaveTextContent(quote as string);
    expect(number).toHaveAttribute('aria-expanded', 'true');
    await user.click(number);
    expect(words()).toBeNull();
  });

  it.each([
    ['the cross', t('words.close')],
    ['Escape', null],
  ])('close by %s, and the keyboard is back at the number', async (_, name) => {
    const user = openPage('?lang=zh&slide=headline');
    await wall();
    await user.click(await figure());
    if (name) await user.click(screen.getByRole('button', { name }));
    else await user.keyboard('{Escape}');
    await waitFor(() => expect(words()).toBeNull());
    expect(await figure()).toHaveFocus();
    expect(currentView().slide).toBe('headline');
  });

  it('are not closed by the Escape that brings the picture back', async () => {
    const user = openPage('?lang=zh&slide=headline');
    await wall();
    await user.click(await figure());
    await user.keyboard('b');
    await told(t('blank.black'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText(t('blank.black'))).toBeNull());
    expect(words()).toBeVisible();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(words()).toBeNull());
    expect(currentView().slide).toBe('headline');
  });

  it('go with their slide, and the keyboard stays in the briefing', async () => {
    const user = openPage('?lang=zh&slide=headline');
    const box = await wall();
    await user.click(await figure());
    await user.keyboard('{PageDown}');
    await expectSlide(THIRD);
    expect(words()).toBeNull();
    await waitFor(() => expect(box.contains(document.activeElement)).toBe(true));
  });
});

describe('two windows', () => {
  const show = {
    slide: 'sources',
    lang: 'zh',
    blank: 'no',
    words: null,
    began: Date.UTC(2024, 0, 1),
  };

  it('the wall tells what it shows, and follows', async () => {
    const { user } = await presentAt();
    await user.keyboard('{ArrowRight}');
    await waitFor(() =>
      expect(other().heard.at(-1)).toMatchObject({ show: { slide: 'headline' } }),
    );
    other().says({ kind: 'show', show: { ...show, blank: 'white' } });
    await expectSlide('sources');
    await told(t('blank.white'));
    await user.keyboard('w{ArrowLeft}');
    await waitFor(() => expect(other().heard.at(-1)).toMatchObject({ show: { blank: 'no' } }));
    expect(other().heard.at(-1)).toMatchObject({ show: { began: show.began } });
  });

  it('answers whoever has come, and heeds no nonsense', async () => {
    await presentAt();
    await waitFor(() => expect(other().kinds()).toEqual(['hello']));
    other().says({ kind: 'show', show: { ...show, lang: 'fr' } });
    other().says({ kind: 'hello' });
    await waitFor(() => expect(other().heard.at(-1)).toMatchObject({ show: { slide: 'opening' } }));
    expect(currentView().slide).toBe('opening');
  });

  it('heeds no window of another briefing, and is another one each time', async () => {
    const { user } = await presentAt();
    await waitFor(() => expect(other().kinds()).toEqual(['hello']));
    const stranger = otherWindow('wall', 'another briefing');
    stranger.says({ kind: 'show', show });
    stranger.says({ kind: 'end' });
    other().says({ kind: 'show', show: { ...show, slide: 'headline' } });
    await expectSlide('headline');
    await user.keyboard('{Escape}');
    await gone();
    await user.keyboard('p');
    await wall();
    await waitFor(() =>
      expect(
        other()
          .kinds()
          .filter((kind) => kind === 'hello'),
      ).toHaveLength(2),
    );
    const [first, second] = other().heard.filter(({ kind }) => kind === 'hello');
    expect(first?.briefing).not.toBe(second?.briefing);
    stranger.close();
  });

  it('ends with the other, whatever is open', async () => {
    const { user } = await presentAt('?lang=zh&q=37.46');
    await user.keyboard('{ArrowRight}');
    await user.click(await figure());
    await user.keyboard('g');
    other().says({ kind: 'end' });
    await gone();
    expect(window.location.search).toBe('?lang=zh&q=37.46');
  });
});
