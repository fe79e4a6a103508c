import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { keepSheet } from '../../../src/briefing/sheet/kept-sheet.ts';
import type { Lang } from '../../../src/domain/lang.ts';
import { changeEntry } from '../../../src/slides/run-sheet.ts';
import { currentView } from '../../../src/state/address.ts';
import { besideOtherWindow, expectSlide, openPage, otherWindow, say } from '../room.tsx';
import { edition, planWith, RUN } from '../runs.ts';

const t = say('zh');
const show = { slide: 'sources', lang: 'zh', blank: 'no', words: null, began: Date.now() };

const speakerAt = async (slide: string, lang: Lang = 'zh') => {
  const user = openPage(`?lang=${lang}&slide=${slide}&for=speaker`);
  const box = await screen.findByRole('dialog', { name: say(lang)('speaker.label') });
  return { user, box };
};
const part = (box: HTMLElement, name: string) => within(box).getByRole('region', { name });

const other = besideOtherWindow('wall');

describe('the window of the speaker', () => {
  it('shows this slide, the next, the note, the quotes and what may be asked', async () => {
    const planned = changeEntry(planWith().sheet, 'headline', {
      note: '<script>先说零线</script> 👩‍💼 שלום',
      minutes: 3,
      questions: [
        { ask: '为什么降？', answer: '原文没有写。' },
        { ask: '', answer: '没有问' },
      ],
    });
    keepSheet(edition.id, planned);
    const { box } = await speakerAt('headline');
    const { slide } = planWith().all[1] ?? {};
    const notes = part(box, t('speaker.notes'));
    expect(notes).toHaveTextContent('<script>先说零线</script> 👩‍💼 שלום');
    expect(notes).toHaveTextContent(t('speaker.planned', { minutes: 3 }));
    expect(notes).toHaveTextContent('为什么降？');
    for (const note of slide?.notes ?? []) expect(notes).toHaveTextContent(note.quote ?? '');
    for (const summary of notes.querySelectorAll('summary'))
      expect(summary.textContent).not.toBe('');
    expect(part(box, t('speaker.next'))).toHaveTextContent(planWith().all[2]?.slide.name ?? '?');
    const jump = within(box).getByRole('navigation', { name: t('speaker.jump') });
    expect(within(jump).getAllByRole('button')).toHaveLength(RUN.length);
  });

  it('counts down the whole where every slide has minutes', async () => {
    const { sheet } = planWith();
    const entries = sheet.entries.map((one) => ({ ...one, minutes: 1 }));
    keepSheet(edition.id, { ...sheet, entries });
    const { box } = await speakerAt('headline');
    const left = within(box).getByText(t('speaker.left')).nextSibling?.textContent ?? '';
    expect(Number(left.split(':')[0])).toBeGreaterThanOrEqual(RUN.length - 1);
    expect(within(box).queryByText(t('speaker.slideLeft'))).toBeNull();
  });

  it('counts down a slide alone where others have no minutes, from when it came', async () => {
    keepSheet(edition.id, changeEntry(planWith().sheet, 'headline', { minutes: 3 }));
    const { user, box } = await speakerAt('headline');
    expect(within(box).queryByText(t('speaker.left'))).toBeNull();
    // When it came to the wall is not known here.
    expect(within(box).queryByText(t('speaker.slideLeft'))).toBeNull();
    await user.keyboard('{PageDown}');
    await expectSlide(RUN[2] ?? '');
    expect(within(box).queryByText(t('speaker.slideLeft'))).toBeNull();
    await user.keyboard('{PageUp}');
    await expectSlide('headline');
    expect(within(box).getByText(t('speaker.slideLeft')).nextSibling).toHaveTextContent(/0[23]:/);
    expect(within(box).queryByText(t('speaker.left'))).toBeNull();
  });

  it('says where it ends', async () => {
    const { box } = await speakerAt('sources');
    expect(part(box, t('speaker.next'))).toHaveTextContent(t('speaker.last'));
    expect(part(box, t('speaker.notes'))).toHaveTextContent(t('speaker.noNotes'));
  });

  it('leads the wall, by keys, buttons and pictures', async () => {
    const { user, box } = await speakerAt('opening');
    const last = (part: object) =>
      waitFor(() => expect(other().heard.at(-1)).toMatchObject({ kind: 'show', show: part }));
    await user.keyboard('{PageDown}');
    await last({ slide: 'headline' });
    await user.click(within(box).getByRole('button', { name: new RegExp(t('bar.next')) }));
    await last({ slide: RUN[2] });
    await user.keyboard('b');
    await last({ blank: 'black' });
    expect(within(box).getByText(t('blank.black'))).toBeVisible();
    await user.keyboard('{Escape}');
    await last({ blank: 'no' });
    const jump = within(box).getByRole('navigation', { name: t('speaker.jump') });
    await user.click(within(jump).getAllByRole('button').at(-1) as HTMLElement);
    await last({ slide: 'sources' });
    await user.keyboard('l');
    await last({ slide: 'sources', lang: 'en' });
    await user.keyboard('2{Enter}');
    await last({ slide: 'headline', lang: 'en' });
  });

  it('follows the wall', async () => {
    const { box } = await speakerAt('opening');
    const words = 'quantity.m04-hall-visits';
    other().says({ kind: 'show', show: { ...show, slide: 'headline', blank: 'white', words } });
    await expectSlide('headline');
    expect(await within(box).findByText(t('blank.white'))).toBeVisible();
    expect(await within(box).findByRole('region', { name: t('words.label') })).toBeVisible();
    other().says({ kind: 'show', show: { ...show, lang: 'en' } });
    await screen.findByRole('dialog', { name: say('en')('speaker.label') });
    expect(currentView()).toMatchObject({ slide: 'sources', presenter: true });
  });

  it('keeps the keyboard to itself, and sets the words larger and smaller', async () => {
    const { user, box } = await speakerAt('headline');
    await waitFor(() => expect(box.contains(document.activeElement)).toBe(true));
    for (let at = 0; at < 40; at++) {
      await user.tab();
      expect(box.contains(document.activeElement)).toBe(true);
    }
    const larger = within(box).getByRole('button', { name: t('speaker.larger') });
    await user.click(larger);
    await user.click(larger);
    expect(larger).toBeDisabled();
    expect(within(box).getByRole('button', { name: t('speaker.smaller') })).toBeEnabled();
  });

  it.each([
    ['its button', (box: HTMLElement) => within(box).getByRole('button', { name: /^结束汇报/ })],
    ['Escape', () => null],
  ])('ends the briefing of both by %s', async (_, buttonIn) => {
    const closed = vi.spyOn(window, 'close').mockReturnValue();
    const { user, box } = await speakerAt('headline');
    const button = buttonIn(box);
    if (button) await user.click(button);
    else await user.keyboard('{Escape}');
    await waitFor(() => expect(other().kinds()).toContain('end'));
    expect(closed).toHaveBeenCalledTimes(1);
    expect(within(box).getByText(t('speaker.ended'))).toBeVisible();
  });

  it('says what its keys do, and closes what is open before it ends anything', async () => {
    const { user, box } = await speakerAt('headline');
    await user.keyboard('b?');
    const keys = within(box).getByRole('region', { name: t('help.title') });
    expect(keys).toHaveTextContent(t('help.keys.end'));
    expect(keys).not.toHaveTextContent(t('help.keys.full'));
    await user.keyboard('{Escape}');
    expect(within(box).queryByRole('region', { name: t('help.title') })).toBeNull();
    expect(within(box).getByText(t('blank.black'))).toBeVisible();
    await user.keyboard('{Escape}');
    expect(within(box).queryByText(t('blank.black'))).toBeNull();
    expect(other().kinds()).not.toContain('end');
    await user.keyboard('?{PageDown}');
    await expectSlide(RUN[2] ?? '');
    expect(within(box).queryByRole('region', { name: t('help.title') })).toBeNull();
  });

  it('goes on by itself when the wall is gone, and joins the next briefing from its beginning', async () => {
    const { user, box } = await speakerAt('opening');
    other().says({ kind: 'show', show: { ...show, slide: 'headline' } });
    await expectSlide('headline');
    other().says({ kind: 'end' });
    expect(await within(box).findByText(t('speaker.ended'))).toBeVisible();
    await user.keyboard('{PageDown}');
    await expectSlide(RUN[2] ?? '');
    other().heard.length = 0;
    other().says({ kind: 'hello' });
    await waitFor(() => expect(other().kinds()).toEqual(['hello']));
    other().says({ kind: 'show', show: { ...show, slide: 'opening' } });
    await expectSlide('opening');
    expect(within(box).queryByText(t('speaker.ended'))).toBeNull();
    other().says({ kind: 'hello' });
    await waitFor(() => expect(other().heard.at(-1)).toMatchObject({ show: { slide: 'opening' } }));
  });

  it('keeps to its own wall while another presents', async () => {
    await speakerAt('opening');
    other().says({ kind: 'show', show: { ...show, slide: 'headline' } });
    await expectSlide('headline');
    const stranger = otherWindow('wall', 'another briefing');
    stranger.says({ kind: 'show', show });
    stranger.says({ kind: 'end' });
    other().says({ kind: 'show', show: { ...show, slide: RUN[2] } });
    await expectSlide(RUN[2] ?? '');
    expect(screen.queryByText(t('speaker.ended'))).toBeNull();
    stranger.close();
  });
});
