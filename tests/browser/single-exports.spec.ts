import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { unzip } from '../exports/zip-reader.ts';
import { test as served } from './base.ts';
import { COPY, EDITION, openFile, PATH, takenBy, test } from './offline.ts';

/** A path on somebody's device is no source, and says who they are. */
const NO_PATH = /file:|\/offline\//;

const take = async (page: Page, name: RegExp) => {
  const panel = page.locator('.export-panel');
  const file = await takenBy(page, () => panel.getByRole('button', { name }).click());
  await expect(panel.getByText(/已交给浏览器保存/)).toContainText(file.name);
  return file;
};

test('every file that leaves says which copy it is from, and none where it lay', async ({
  page,
}) => {
  await openFile(page, '?lang=zh&rows=figures&value=percent>=30');
  await page.getByRole('button', { name: '导出' }).click();

  const figures = await take(page, /数字（CSV）/);
  expect(figures.name).toMatch(new RegExp(`^${EDITION}-figures-zh-.*\\.csv$`));
  const rows: Record<string, string>[] = parse(figures.bytes, { bom: true, columns: true });
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(row.出处).toMatch(COPY.zh);

  const measures = (await take(page, /举措（CSV）/)).bytes.toString();
  expect(measures).toMatch(COPY.zh);

  const workbook = await unzip((await take(page, /工作簿/)).bytes);
  const sheets = [...workbook].filter(([path]) => path.includes('worksheets/'));
  expect(sheets).toHaveLength(3);
  for (const [, xml] of sheets) expect(xml.toString()).toMatch(COPY.zh);

  const json = JSON.parse((await take(page, /数据（JSON）/)).bytes.toString());
  expect(json.provenance.address).toBeNull();
  expect(json.provenance.copy.id).toBe(EDITION);
  expect(json.provenance.copy.hash).toMatch(/^[0-9a-f]{8}$/);
  expect(json.quantities).toHaveLength(3);

  const pack = await unzip((await take(page, /整期数据包/)).bytes);
  expect(pack.get('README.md')?.toString()).toMatch(COPY.zh);
  expect(pack.get('README.md')?.toString()).toMatch(COPY.en);
  const descriptor = JSON.parse(pack.get('datapackage.json')?.toString() ?? '');
  expect(descriptor.copy).toEqual(json.provenance.copy);
  expect(descriptor.homepage).toBeUndefined();
  expect(pack.get('source.txt')).toEqual(readFileSync(`data/editions/${EDITION}/source.txt`));

  const texts = [figures.bytes.toString(), measures, JSON.stringify(json)];
  const packed = [...workbook, ...pack].map(([, bytes]) => bytes.toString());
  for (const text of [...texts, ...packed]) expect(text).not.toMatch(NO_PATH);
});

test('a chart leaves as SVG and as PNG', async ({ page }) => {
  await openFile(page, '?lang=en');
  const saved = (format: string) =>
    takenBy(page, () =>
      page
        .getByRole('button', { name: `Save the chart “Changes`, exact: false })
        .filter({ hasText: format })
        .click(),
    );
  const svg = (await saved('SVG')).bytes.toString();
  const words = svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(words).toMatch(COPY.en);
  expect(words).toContain('Offline copy, without a link');
  expect(svg).not.toMatch(NO_PATH);
  const png = await saved('PNG');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.length).toBeGreaterThan(20_000);
});

test('the list is cited without a link, and tables are copied with their source', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFile(page, '?lang=zh');
  await page.getByRole('button', { name: '导出' }).click();
  const panel = page.locator('.export-panel');
  await expect(panel).toContainText('[EB/DK]');
  await expect(panel).toContainText('据离线副本');
  await expect(panel).toContainText('这就是离线副本');
  expect(await panel.textContent()).not.toMatch(NO_PATH);
  await panel.getByRole('button', { name: '复制数字表' }).click();
  await expect(panel.getByRole('status')).toContainText('已复制 35 行');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(COPY.zh);
  expect(copied).not.toMatch(NO_PATH);
});

test('the data files come out of the file itself', async ({ page }) => {
  await openFile(page, '?lang=zh');
  const method = page.locator('#method');
  const data = await takenBy(page, () =>
    method.getByRole('button', { name: '本期数据（JSON）' }).click(),
  );
  expect(data.name).toBe(`${EDITION}-edition.json`);
  expect(JSON.parse(data.bytes.toString())).toEqual(
    JSON.parse(readFileSync(`data/editions/${EDITION}/edition.json`, 'utf8')),
  );
  const source = await takenBy(page, () =>
    method.getByRole('button', { name: '原文（文本）' }).click(),
  );
  expect(source.bytes).toEqual(readFileSync(`data/editions/${EDITION}/source.txt`));
  await expect(method).toContainText('这就是离线副本');
  await expect(method.getByRole('link', { name: /离线/ })).toHaveCount(0);
});

test('the page prints with its copy on the last sheet, and the handout on every one', async ({
  page,
}) => {
  await openFile(page, '?lang=zh');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.foot-copy')).toBeVisible();
  await expect(page.locator('.foot-copy')).toHaveText(COPY.zh);
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(100_000);
});

for (const [lang, file, link] of [
  ['zh', './?lang=zh', /带走离线副本（一个 HTML 文件，(\d\.\d) MB/],
  ['en', 'en.html?lang=en', /Take it offline \(one HTML file, (\d\.\d) MB/],
] as const)
  served(
    `the site offers the file for download and says how large it is: ${lang}`,
    async ({ page }) => {
      await page.goto(file);
      const offer = page.locator('#method').getByRole('link', { name: link });
      const [, size = ''] = link.exec((await offer.textContent()) ?? '') ?? [];
      const built = readFileSync(PATH);
      expect(Number(size)).toBeCloseTo(built.length / 1e6, 1);
      const taken = await takenBy(page, () => offer.click());
      expect(taken.name).toBe(`${EDITION}.html`);
      expect(taken.bytes.equals(built)).toBe(true);
      await page.getByRole('button', { name: /^(导出|Export)$/ }).click();
      const again = page.locator('.export-panel').getByRole('link', { name: `${size} MB` });
      await expect(again).toHaveAttribute('href', `offline/${EDITION}.html`);
      await takenBy(page, () => again.click());
      await expect(page.locator('.export-status')).toContainText(`${EDITION}.html`);
    },
  );
