import { chromium } from 'playwright-core';
import { browserExecutable, FLAGS } from '../browser/executable.ts';
import { serve } from '../sites/serve.ts';
import { sites } from '../sites/sites.ts';

// `npm run screenshots`: takes the README's pictures again from the site that tests build.

const pictures = { 'front-page': '', session: 'events/kafka-summit-sf-2019/sessions/static-membership/' };

const site = sites[0];
if (!site) throw new Error('There is no site.');
const server = await serve(site);
const browser = await chromium.launch({ executablePath: await browserExecutable(), args: [...FLAGS] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
for (const [name, path] of Object.entries(pictures)) {
  await page.goto(`${server.origin}${site.base}${path}`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `.github/${name}.png` });
  console.log(`.github/${name}.png`);
}
await browser.close();
server.close();
