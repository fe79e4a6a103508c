import { linkOfRunSheet } from '../../src/slides/run-sheet-link.ts';
import { expect, test, wake } from './base.ts';
import {
  expectSlide,
  FILE,
  LANGS,
  openPage,
  openSheet,
  openSpeaker,
  present,
  say,
  shown,
  speakerView,
  wall,
} from './briefing-page.ts';

test('a whole briefing by keyboard, in two windows, and back to the same view', async ({
  page,
}) => {
  await openPage(page, '&q=37.46');
  const before = new URL(page.url()).search;
  await page.keyboard.press('p');
  await expect(wall(page)).toBeVisible();
  const speaker = await openSpeaker(page);
  const panel = speakerView(speaker);

  await page.keyboard.press('PageDown');
  await expectSlide(speaker, 'headline');
  await speaker.keyboard.press('PageDown');
  await expectSlide(page, shown(speaker));
  await page.keyboard.press('b');
  await expect(panel.getByText(say.zh('blank.black'))).toBeVisible();
  await speaker.keyboard.press('b');
  await expect(page.locator('.stage')).toBeVisible();

  await page.keyboard.press('l');
  await expect(wall(page, 'en')).toBeVisible();
  await expect(speakerView(speaker, 'en')).toBeVisible();
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(speaker)).toBe(shown(page));
  const fifth = shown(page);
  const title = await page.locator('.stage h1').textContent();
  await page.reload();
  await expect(wall(page, 'en')).toBeVisible();
  await expect(page.locator('.stage h1')).toHaveText(title ?? '');
  expect(shown(page)).toBe(fifth);
  await speaker.keyboard.press('End');
  await expectSlide(page, 'sources');

  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe(before);
  await expect(page.getByRole('searchbox')).toHaveValue('37.46');
  await expect(speaker.getByText(say.en('speaker.ended'))).toBeVisible();

  await page.keyboard.press('p');
  await expect(wall(page)).toBeVisible();
  await expectSlide(speaker, 'opening');
  expect(shown(page)).toBe('opening');
  await speaker.close();
  await page.keyboard.press('PageDown');
  await expectSlide(page, 'headline');
});

test('the speaker ends the briefing whatever is open on the wall, and either may be lost', async ({
  page,
  context,
}) => {
  await present(page, '&measure=4');
  const speaker = await openSpeaker(page);
  const panel = speakerView(speaker);
  await page.keyboard.press('g');
  await expect(page.getByRole('region', { name: say.zh('overview.title') })).toBeVisible();
  const shapes = await page
    .locator('.overview .scaled')
    .evaluateAll((thumbs) =>
      thumbs.map((thumb) => thumb.getBoundingClientRect().width / thumb.clientHeight),
    );
  expect(shapes.length).toBeGreaterThan(10);
  for (const shape of shapes) expect(shape).toBeCloseTo(16 / 9, 1);
  await panel.getByRole('button', { name: say.zh('speaker.end') }).click();
  await expect(wall(page)).toHaveCount(0);
  await expect(page.locator('.drawer')).toBeVisible();
  await expect.poll(() => speaker.isClosed()).toBe(true);

  await page.keyboard.press('p');
  await expect(wall(page)).toBeVisible();
  const second = await openSpeaker(page);
  // A third window: whoever turns the page, all follow.
  const third = await context.newPage();
  await third.goto(second.url());
  await expect(speakerView(third)).toBeVisible();
  await third.keyboard.press('PageDown');
  await expectSlide(page, 'headline');
  await expectSlide(second, 'headline');
  await page.goBack();
  await expect(wall(page)).toHaveCount(0);
  for (const one of [second, third])
    await expect(one.getByText(say.zh('speaker.ended'))).toBeVisible();
  await page.close();
  await second.keyboard.press('PageDown');
  await expectSlide(third, shown(second));
});

for (const lang of LANGS)
  for (const [width, height] of [
    [1366, 768],
    [1440, 900],
    [1920, 1080],
  ] as const)
    test(`the notes have room beside the slides: ${lang}, ${width} × ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`${FILE[lang]}?lang=${lang}&slide=panel.changes&for=speaker`);
      await expect(speakerView(page, lang)).toBeVisible();
      const seen = await page.locator('.speaker-words').evaluate((words) => ({
        lines: words.clientHeight / Number.parseFloat(getComputedStyle(words).lineHeight),
        size: Number.parseFloat(getComputedStyle(words).fontSize),
      }));
      expect(seen.size).toBe(21);
      expect(seen.lines).toBeGreaterThanOrEqual(8);
      const spill = await speakerView(page, lang).evaluate((box) => [
        box.scrollWidth - box.clientWidth,
        box.scrollHeight - box.clientHeight,
      ]);
      expect(spill).toEqual([0, 0]);
      for (const name of ['speaker.current', 'speaker.next'] as const)
        await expect(page.getByRole('region', { name: say[lang](name) })).toBeInViewport({
          ratio: 1,
        });
    });

test('on a phone the presenter’s window is one column, with nothing over anything else', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./?lang=zh&slide=headline&for=speaker');
  await expect(speakerView(page)).toBeVisible();
  const boxes = await page
    .locator(
      '.speaker-head, .speaker-current, .speaker-tools, .speaker-notes, .speaker-next, .speaker-jump',
    )
    .evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .map(({ top, bottom, left, right }) => ({ top, bottom, left, right }))
        .sort((one, other) => one.top - other.top),
    );
  expect(boxes).toHaveLength(6);
  expect(boxes[0]?.top).toBe(0);
  boxes.forEach(({ top, left, right }, at) => {
    expect(top).toBeGreaterThanOrEqual((boxes[at - 1]?.bottom ?? 0) - 1);
    expect([left >= 0, right <= 390]).toEqual([true, true]);
  });
});

test('Escape in the presenter’s window closes what is open there, and then ends the briefing', async ({
  page,
}) => {
  await present(page);
  const speaker = await openSpeaker(page);
  await speaker.keyboard.press('?');
  const keys = speaker.getByRole('region', { name: say.zh('help.title') });
  await expect(keys).toContainText(say.zh('help.keys.end'));
  await speaker.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await expect(wall(page)).toBeVisible();
  // The window may be gone before the key is up.
  await speaker.keyboard.press('Escape').catch(() => undefined);
  await expect(wall(page)).toHaveCount(0);
  await expect.poll(() => speaker.isClosed()).toBe(true);
});

test('who presents at the same time turns nobody else’s pages; who has lost the wall joins the next', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await present(page);
  await present(other);
  const [mine, theirs] = [await openSpeaker(page), await openSpeaker(other)];
  await mine.keyboard.press('End');
  await expectSlide(page, 'sources');
  await other.keyboard.press('PageDown');
  await expectSlide(theirs, 'headline');
  await theirs.reload();
  await other.reload();
  await expect(wall(other)).toBeVisible();
  await theirs.keyboard.press('PageDown');
  await expect.poll(() => shown(other)).toBe(shown(theirs));
  expect(shown(theirs)).not.toBe('headline');
  expect([shown(page), shown(mine)]).toEqual(['sources', 'sources']);

  await page.close();
  const next = await context.newPage();
  await present(next);
  await expectSlide(mine, 'opening');
  await mine.keyboard.press('PageDown');
  await expectSlide(next, 'headline');
  expect([shown(other), shown(theirs)]).not.toContain('headline');
});

for (const lang of LANGS)
  test(`what is on screen is presented: ${lang}`, async ({ page }) => {
    const names = async () => {
      await page.keyboard.press('g');
      const list = page.locator('.overview .jump-list button > strong');
      await expect(list.first()).toBeVisible();
      const all = await list.allTextContents();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(wall(page, lang)).toHaveCount(0);
      return all;
    };
    await present(page, '', lang);
    const plain = await names();
    for (const [query, more] of [
      ['&q=37.46', 1],
      ['&chosen=quantity.m04-hall-visits', 2],
      ['&chosen=body.tax-service', 1],
      ['&compare=m04-hall-visits+m03-ip-lawsuits&show=comparison', 1],
      ['&measure=4', 1],
    ] as const) {
      await present(page, query, lang);
      const url = new URL(page.url());
      const all = await names();
      expect(
        all.filter((name) => !plain.includes(name)),
        query,
      ).toHaveLength(more);
      url.searchParams.delete('slide');
      expect(new URL(page.url()).search).toBe(url.search);
    }
  });

test('clicker, search field, refused full screen, blocked window, unknown slide', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    window.open = () => null;
  });
  await openPage(page);
  await page.getByRole('searchbox').fill('p');
  await page.getByRole('searchbox').press('p');
  await expect(page.getByRole('searchbox')).toHaveValue('pp');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('searchbox').fill('');
  await page.locator('.present-button').click();
  await expect(wall(page)).toBeVisible();
  for (const [key, id] of [
    ['PageDown', 'headline'],
    ['PageUp', 'opening'],
    ['F5', 'opening'],
    ['.', 'opening'],
    ['PageDown', 'headline'],
  ] as const) {
    await page.keyboard.press(key);
    await expectSlide(page, id);
  }
  await page.keyboard.press('s');
  await expect(page.getByRole('alert')).toHaveText(say.zh('popup'));
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.goto('./?lang=zh&slide=__proto__');
  await expect(wall(page).getByText(say.zh('nowhere', { slide: '__proto__' }))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?lang=zh');
});

test('keys held down do once what would undo itself, and Escape closes one thing at a time', async ({
  page,
}) => {
  await present(page, '&measure=4');
  const hold = async (key: string) => {
    for (let at = 0; at < 6; at++) await page.keyboard.down(key);
    await page.keyboard.up(key);
  };
  await hold('b');
  await expect(page.locator('.stage')).toBeHidden();
  await page.keyboard.press('b');
  await hold('l');
  await expect(wall(page, 'en')).toBeVisible();
  await hold('ArrowRight');
  await expect.poll(async () => page.locator('.bar-place').textContent()).toMatch(/^7 /);
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expectSlide(page, 'headline');
  await page.locator('.slide-figure').first().click();
  await expect(page.locator('.words-panel')).toBeVisible();
  await hold('Escape');
  await expect(page.locator('.words-panel')).toHaveCount(0);
  expect(shown(page)).toBe('headline');
  await hold('Escape');
  await expect(wall(page, 'zh')).toHaveCount(0);
  await expect(page.locator('.drawer')).toBeVisible();
});

test('the words of a number stay in sight when the window changes, on a phone too', async ({
  page,
}) => {
  await present(page);
  await page.keyboard.press('PageDown');
  for (const [width, height] of [
    [1920, 1080],
    [844, 390],
    [1024, 768],
    [720, 450],
  ] as const) {
    await page.locator('.slide-figure').nth(1).click();
    await expect(page.locator('.words-panel .doc')).toBeInViewport();
    await page.setViewportSize({ width, height });
    await expect(page.locator('.words-panel .doc')).toBeInViewport();
    await expect(page.locator('.words-panel h2')).toBeInViewport();
    const spill = await page.evaluate(() => {
      const { left, right } = document.querySelector('.words-panel')?.getBoundingClientRect() ?? {
        left: -9,
        right: 0,
      };
      return Math.max(-left, right - innerWidth);
    });
    expect(spill).toBeLessThanOrEqual(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('.words-panel')).toHaveCount(0);
  }
});

test('a click on a mark of a chart shows its words, and its axes stay', async ({ page }) => {
  await present(page, '', 'en');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await page.locator('.stage svg text', { hasText: '37.46%' }).hover();
  await expect(page.locator('.stage .chart-tip .tip-value')).toHaveText(/37.46%/);
  await expect(page.locator('.stage .chart-tip')).toBeHidden();
  await page.locator('.stage svg text', { hasText: '37.46%' }).click();
  await expect(page.locator('.words-panel .doc')).toContainText('37.46%');
  await page.keyboard.press('PageDown');
  await expect(page.locator('.words-panel')).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true });

  test('a swipe turns the page, a tap at the edge too, and a swipe up and down nothing', async ({
    page,
  }) => {
    await openPage(page);
    await page.locator('.present-button').tap();
    await expect(wall(page)).toBeVisible();
    const session = await page.context().newCDPSession(page);
    const swipe = async (from: [number, number], to: [number, number]) => {
      const at = ([x, y]: [number, number]) => [{ x, y }];
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      for (let step = 1; step <= 5; step++) {
        const [x, y] = [0, 1].map(
          (axis) => (from[axis] ?? 0) + (((to[axis] ?? 0) - (from[axis] ?? 0)) * step) / 5,
        );
        await session.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: at([x ?? 0, y ?? 0]),
        });
      }
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe([600, 200], [300, 210]);
    await expectSlide(page, 'headline');
    await swipe([422, 100], [430, 300]);
    expect(shown(page)).toBe('headline');
    await page.touchscreen.tap(835, 200);
    await expect.poll(() => shown(page)).not.toBe('headline');
    await page.touchscreen.tap(8, 200);
    await expectSlide(page, 'headline');
    await swipe([300, 200], [600, 190]);
    await expectSlide(page, 'opening');
  });

  test('a tap on a number shows its words, which leave it in sight and close under a finger', async ({
    page,
  }) => {
    await present(page);
    await page.keyboard.press('PageDown');
    await page.locator('.slide-figure').first().tap();
    const words = page.locator('.words-panel');
    await expect(words.locator('.doc')).toBeInViewport();
    const [panel, value, cross] = await Promise.all(
      [words, page.locator('.slide-figure .slide-value').first(), words.locator('button')].map(
        (one) => one.boundingBox(),
      ),
    );
    expect((value?.y ?? 0) + (value?.height ?? 0)).toBeLessThanOrEqual((panel?.y ?? 0) + 1);
    expect(Math.min(cross?.width ?? 0, cross?.height ?? 0)).toBeGreaterThanOrEqual(44);
    const touch = await words.evaluate((one) => getComputedStyle(one).touchAction);
    expect(touch).toBe('pan-y');
    await words.locator('button').tap();
    await expect(words).toHaveCount(0);
  });
});

test.describe('on a phone on its side', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('the bar is there at first and upon a tap, and covers nothing of the slide', async ({
    page,
  }) => {
    await openPage(page, '&slide=panel.changes');
    const bar = page.locator('.briefing-bar');
    await expect(bar).toHaveAttribute('data-shown');
    const [foot, top] = await Promise.all([
      page.locator('.stage .slide > footer').boundingBox(),
      bar.boundingBox(),
    ]);
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual((top?.y ?? 0) + 1);
    const narrowest = await bar
      .locator('button')
      .evaluateAll((all) => Math.min(...all.map((one) => one.getBoundingClientRect().width)));
    expect(narrowest).toBeGreaterThanOrEqual(44);
    await expect(bar).not.toHaveAttribute('data-shown', { timeout: 8000 });
    await page.touchscreen.tap(422, 12);
    await expect(bar).toHaveAttribute('data-shown');
  });
});

test('the own comparison is presented from its bar, and the bar says what F does', async ({
  page,
}) => {
  await page.goto('./?lang=zh&compare=m04-hall-visits+m03-ip-lawsuits&show=comparison');
  await page.locator('.own-tools').getByRole('button', { name: '汇报' }).click();
  await expect(wall(page)).toBeVisible();
  await expectSlide(page, 'own');
  const full = page.locator('.briefing-bar').getByText(/全屏/);
  await expect(full).toContainText(say.zh('bar.leaveFull'));
  await page.keyboard.press('f');
  await expect(full).not.toContainText(say.zh('bar.leaveFull'));
});

test('what presenting needs comes when it is asked for', async ({ page }) => {
  const came: string[] = [];
  page.on('request', (request) => came.push(new URL(request.url()).pathname));
  const ours = () => came.filter((path) => /\/(Room|start)-[^/]+\.js$/.test(path));
  await openPage(page);
  await page.waitForLoadState('networkidle');
  expect(ours()).toEqual([]);
  await page.keyboard.press('p');
  await expect(wall(page)).toBeVisible();
  expect(ours().length).toBeGreaterThan(0);
});

test('a run-sheet takes whatever is written into it, and a reload keeps it', async ({ page }) => {
  const note = `<script>alert(1)</script> $t(page.title) 👩‍💼 שלום ${'x'.repeat(300)} `.padEnd(
    8000,
    '说',
  );
  await openPage(page);
  const sheet = await openSheet(page, 'zh');
  const row = sheet.locator('.sheet-row').first();
  await row.locator('summary').first().click();
  await row.locator('textarea').first().fill(note);
  const minutes = row.locator('input[type="number"]');
  await minutes.pressSequentially('2.5');
  await expect(minutes).toHaveValue('2.5');
  await row
    .locator('.sheet-number')
    .dragTo(sheet.locator('.sheet-row').nth(2).locator('.sheet-name'));
  await expect(sheet.locator('.sheet-row').nth(2).locator('textarea').first()).toHaveValue(note);
  await page.reload();
  await wake(page);
  const again = await openSheet(page, 'zh');
  await expect(again.locator('.sheet-row').nth(2).locator('textarea').first()).toHaveValue(note);
  await again.getByRole('button', { name: say.zh('sheet.present') }).click();
  await expect(wall(page)).toBeVisible();
  await page.goto('./?lang=zh&slide=opening&for=speaker');
  await expect(page.locator('.speaker-note')).toHaveText(note);
  const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(spill).toBeLessThanOrEqual(0);
});

test('a link with a run-sheet opens on it, though nobody has touched the page', async ({
  page,
}) => {
  const link = linkOfRunSheet({
    edition: 'xiamen-2024-municipal',
    entries: [{ slide: 'opening', hidden: false, minutes: 1, note: '大家好', questions: [] }],
  });
  await page.goto(`./?lang=zh#${link}`);
  const sheet = page.getByRole('dialog', { name: say.zh('sheet.title') });
  await expect(sheet.getByText(say.zh('sheet.opened', { count: 1 }))).toBeVisible();
  await expect(sheet.getByRole('button', { name: say.zh('sheet.present') })).toBeVisible();
});

test.describe('data that cannot be read', () => {
  test.use({ expectedFaults: [/edition\.json/] });
  test('leave nothing to present, and say so', async ({ page }) => {
    await page.route('**/edition.json', (route) => route.fulfill({ body: '{}' }));
    await page.goto('./?lang=zh&slide=headline#run=nonsense');
    await expect(page.locator('.fault-list')).toBeVisible();
    await page.keyboard.press('p');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
