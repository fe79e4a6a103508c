import { expect, expectNoAxeViolations, test } from './base.ts';
import {
  expectSlide,
  FILE,
  LANGS,
  openPage,
  openSheet,
  present,
  say,
  shown,
  wall,
} from './briefing-page.ts';
import { COPY } from './offline.ts';
import { slideFaults } from './slide-faults.ts';

/** Width and height of the screen, and the smallest type, px of a stage 1080 px high: 4:3 has less room for it. */
const SIZES = [
  [1920, 1080, 27.5],
  [1024, 768, 24],
  [1280, 800, 27.5],
  [3840, 1080, 27.5],
  [844, 390, 27.5],
] as const;

for (const lang of LANGS)
  test(`every slide is whole on every screen: ${lang}`, async ({ page, request, baseURL }) => {
    const { editions } = await (await request.get(`${baseURL}data/catalog.json`)).json();
    const edition = await (
      await request.get(`${baseURL}data/editions/${editions[0].id}/edition.json`)
    ).json();
    const measures: { id: string }[] = edition.measures;
    const chosen = measures.map(({ id }) => `measure.${id}`).join('+');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await present(
      page,
      `&chosen=${chosen}&compare=m04-hall-visits+m03-ip-lawsuits+m04-staff-resources+m10-energy-saving-rate&q=%25`,
      lang,
    );
    const faults: string[] = [];
    const seen = new Set<string>();
    for (const [width, height, smallest] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.keyboard.press('Home');
      await expectSlide(page, 'opening');
      for (let id = shown(page); id; ) {
        seen.add((await page.locator('.stage .slide').getAttribute('class')) ?? '');
        for (const fault of await slideFaults(page, smallest))
          faults.push(`${width} × ${height}, ${id}: ${fault}`);
        if (id === 'sources') break;
        await page.keyboard.press('PageDown');
        await expect.poll(() => shown(page)).not.toBe(id);
        id = shown(page);
      }
    }
    expect(seen.size).toBe(7);
    expect(faults).toEqual([]);
  });

/** Pages of a PDF and the sizes that they have, pt. */
const pagesOf = (pdf: Buffer): string[] =>
  [
    ...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b[^s][\s\S]*?\/MediaBox\s*\[([^\]]*)\]/g),
  ].map(([, box = '']) =>
    box
      .trim()
      .split(/\s+/)
      .slice(2)
      .map((side) => Math.round(Number(side)))
      .join(' × '),
  );

for (const lang of LANGS)
  test(`on paper: slides, and a handout: ${lang}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await openPage(page, '', lang);
    const sheet = await openSheet(page, lang);
    const count = await sheet.locator('.sheet-row').count();
    const print = () => page.pdf({ preferCSSPageSize: true, printBackground: true });
    await sheet.getByRole('button', { name: say[lang]('sheet.slides') }).click();
    expect(pagesOf(await print())).toEqual(Array.from({ length: count }, () => '960 × 540'));
    await sheet.getByRole('button', { name: say[lang]('sheet.handout') }).click();
    const pages = pagesOf(await print());
    // Slides follow one another on a page as they have room.
    expect(pages.length).toBeLessThanOrEqual(lang === 'zh' ? count : count + 3);
    expect([...new Set(pages)]).toEqual(['595 × 842']);

    // A handout holds the speaker's notes: what is printed next is slides, unless it is asked for again.
    await sheet.getByRole('button', { name: say[lang]('sheet.handout') }).click();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const paper = page.locator('.paper-handout');
    await expect(paper.locator('.paper-part')).toHaveCount(count);
    await expect(paper.locator('canvas')).toHaveCount(0);
    const charts = paper.locator('.slide-chart');
    expect(await charts.count()).toBeGreaterThan(5);
    await expect(charts.locator('svg')).toHaveCount(await charts.count());
    // Chromium’s PDF loses the fade of a range that is painted after something that cannot be seen.
    const unseen = charts.locator('svg :is([stroke-opacity="0"], [fill-opacity="0"])');
    expect(await unseen.count()).toBeGreaterThan(0);
    await expect(unseen.filter({ visible: true })).toHaveCount(0);
    const heads = await paper
      .locator('thead')
      .evaluateAll((all) => all.map((head) => getComputedStyle(head).display));
    expect([...new Set(heads)]).toEqual(['table-header-group']);
    const cut = await paper.evaluate((element) =>
      [...element.querySelectorAll('td, th, p, li')]
        .filter(
          (one) =>
            one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline',
        )
        .map((one) => one.textContent),
    );
    expect(cut).toEqual([]);
    const empty = paper.locator('table:not(:has(tbody > tr))');
    await expect(empty).toHaveCount(0);
    const breaks = await paper.evaluate((element) => {
      const of = (select: string, side: 'breakAfter' | 'breakBefore' | 'breakInside') =>
        [...element.querySelectorAll(select)].map((one) => getComputedStyle(one)[side]);
      return [
        ...of('.paper-head', 'breakAfter'),
        ...of('.paper-head, .paper-part tr', 'breakInside'),
        ...of('.paper-colophon', 'breakBefore'),
      ];
    });
    expect([...new Set(breaks)]).toEqual(['avoid']);
    await expect(paper.locator('.paper-colophon')).toContainText(COPY[lang]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.paper')).toHaveCount(0);
  });

for (const lang of LANGS)
  test(`axe finds nothing in the briefing: ${lang}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPage(
      page,
      '&chosen=quantity.m04-hall-visits&compare=m04-hall-visits+m03-ip-lawsuits',
      lang,
    );
    await openSheet(page, lang);
    await page.locator('.sheet-more > summary').nth(1).click();
    await expectNoAxeViolations(page, '.sheet');
    await page.keyboard.press('Escape');
    await page.keyboard.press('p');
    await expect(wall(page, lang)).toBeVisible();
    const looked = new Set<string>();
    for (let id = shown(page); id; ) {
      const kind = (await page.locator('.stage .slide').getAttribute('class')) ?? '';
      if (!looked.has(kind)) await expectNoAxeViolations(page, '.briefing');
      looked.add(kind);
      if (id === 'sources') break;
      await page.keyboard.press('PageDown');
      await expect.poll(() => shown(page)).not.toBe(id);
      id = shown(page);
    }
    expect(looked.size).toBe(7);
    for (const key of ['g', '?']) {
      await page.keyboard.press(key);
      await expectNoAxeViolations(page, '.briefing');
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await page.locator('.slide-figure').first().click();
    await expectNoAxeViolations(page, '.briefing');
    await page.goto(`${FILE[lang]}?lang=${lang}&slide=headline&for=speaker`);
    await expect(page.getByRole('dialog', { name: say[lang]('speaker.label') })).toBeVisible();
    await expect(
      page.locator('.speaker-next .slide-chart svg, .speaker-next .slide').first(),
    ).toBeVisible();
    await expectNoAxeViolations(page, '.speaker');
  });
