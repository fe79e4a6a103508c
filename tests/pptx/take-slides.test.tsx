import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { TakeSlides } from '../../src/briefing/take-away/TakeSlides.tsx';
import type { Lang } from '../../src/domain/lang.ts';
import { writePptx } from '../../src/pptx/write.ts';
import { saveFile } from '../../src/site/save-file.ts';
import { publishedEdition } from '../fixtures/published.ts';
import { renderAt } from '../render.tsx';
import { everySlide } from './opened.ts';

vi.mock('../../src/pptx/write.ts', () => ({ writePptx: vi.fn() }));
vi.mock(import('../../src/site/save-file.ts'), async (original) => ({
  ...(await original()),
  saveFile: vi.fn(),
}));

const edition = publishedEdition();
const run = (lang: Lang) => everySlide(edition, lang, []).slice(0, 3);
const write = vi.mocked(writePptx);
const button = () => screen.getByRole('button', { name: 'PowerPoint' });

beforeEach(() => {
  vi.mocked(saveFile).mockClear();
  write.mockReset().mockResolvedValue(new Blob(['x']));
});

it.each([
  ['zh', null, /slides-zh-16-9-\d{4}-\d{2}-\d{2}\.pptx$/, ['zh', 'zh', 'zh']],
  ['en', null, /slides-en-16-9-.*\.pptx$/, ['en', 'en', 'en']],
  ['en', /Both/, /slides-zh-en-16-9-.*\.pptx$/, ['zh', 'zh', 'zh', 'en', 'en', 'en']],
] as const)(
  'takes the slides in the language of the page or as chosen: %s, %s',
  async (lang, choice, name, langs) => {
    const user = userEvent.setup();
    renderAt(`/?lang=${lang}`, <TakeSlides edition={edition} run={run} />);
    if (choice) await user.click(screen.getByRole('radio', { name: choice }));
    await user.click(button());
    expect(
      await screen.findByText(name.source.startsWith('slides') ? /\.pptx/ : name),
    ).toBeVisible();
    const [, planned, options] = write.mock.calls[0] ?? [];
    expect(planned?.map(({ slide }) => slide.lang)).toEqual(langs);
    expect(options?.size).toBe('16:9');
    expect(vi.mocked(saveFile).mock.calls[0]?.[1]).toMatch(name);
  },
);

it('takes the shape that is chosen', async () => {
  const user = userEvent.setup();
  renderAt('/?lang=zh', <TakeSlides edition={edition} run={run} />);
  await user.click(screen.getByRole('radio', { name: '4:3' }));
  await user.click(button());
  await screen.findByText(/4-3.*\.pptx/);
  expect(write.mock.calls[0]?.[2].size).toBe('4:3');
});

it('shows how far it is where that takes long, and stops when asked', async () => {
  const user = userEvent.setup();
  const clock = vi.spyOn(Date, 'now');
  write.mockImplementation(
    (_edition, _run, { signal, onProgress }) =>
      new Promise((_done, fail) => {
        clock.mockReturnValue(Number.MAX_SAFE_INTEGER);
        onProgress?.(2, 5);
        signal?.addEventListener('abort', () => fail(signal.reason));
      }),
  );
  renderAt('/?lang=en', <TakeSlides edition={edition} run={run} />);
  await user.click(button());
  const bar = await screen.findByRole('progressbar', { name: 'Making slide 2 of 5' });
  expect(bar).toHaveAttribute('value', '2');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText(/Cancelled/)).toBeVisible();
  expect(screen.queryByRole('progressbar')).toBeNull();
  expect(saveFile).not.toHaveBeenCalled();
});

it.each([
  ['zh', /未能生成幻灯片（disk full）/],
  ['en', /The slides were not made \(disk full\)/],
])('says in %s what went wrong', async (lang, words) => {
  const user = userEvent.setup();
  write.mockRejectedValue(new Error('disk full'));
  renderAt(`/?lang=${lang}`, <TakeSlides edition={edition} run={run} />);
  await user.click(button());
  expect(await screen.findByText(words)).toBeVisible();
});

it('says that there is nothing to take', async () => {
  const user = userEvent.setup();
  renderAt('/?lang=zh', <TakeSlides edition={edition} run={() => []} />);
  await user.click(button());
  expect(await within(screen.getByRole('region')).findByText(/没有可导出的幻灯片/)).toBeVisible();
  expect(write).not.toHaveBeenCalled();
});
