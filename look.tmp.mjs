import { chromium } from '@playwright/test';
const FILE = 'file:///work/wt-single/dist-single/xiamen-2024-municipal.html';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless','--no-sandbox','--disable-gpu','--disable-background-networking','--disable-component-update','--disable-sync'] });
const ctx = await b.newContext({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
await ctx.setOffline(true);
await ctx.addInitScript(() => { document.addEventListener('securitypolicyviolation', (e) => console.error('policy', e.effectiveDirective, e.blockedURI, e.sample)); });
const log = [];
ctx.on('console', (m) => log.push(m.type() + ': ' + m.text()));
ctx.on('weberror', (e) => log.push('ERR ' + e.error()));
ctx.on('request', (r) => log.push('REQ ' + r.url().slice(0, 90)));
const p = await ctx.newPage();
for (const [q, name] of [['', 'zh'], ['?lang=en', 'en'], ['?lang=zh&measure=4', 'drawer'], ['?lang=en&slide=sources', 'slide']]) {
  const t = Date.now();
  await p.goto(FILE + q);
  await p.locator('html[data-program="ready"]').waitFor({ timeout: 20000 }).catch((e) => log.push('NOT READY'));
  log.push(name + ' ready after ' + (Date.now() - t) + ' ' + await p.evaluate(() => document.title + ' ' + document.documentElement.lang + ' ' + location.href.slice(-40) + ' root=' + document.getElementById('root').dataset.lang + ' FCP=' + performance.getEntriesByName('first-contentful-paint')[0]?.startTime));
  await p.waitForTimeout(1500);
  await p.screenshot({ path: `/tmp/wt-single/${name}.png` });
  if (name === 'zh') { await p.locator('#method').scrollIntoViewIfNeeded(); await p.evaluate(() => scrollTo(0, 1e6)); await p.waitForTimeout(500); await p.screenshot({ path: `/tmp/wt-single/${name}-foot.png` }); }
}
console.log(log.join('\n'));
await b.close();
