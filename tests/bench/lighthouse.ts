import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { listFiles } from '../../src/files.ts';
import { browserExecutable, FLAGS } from '../browser/executable.ts';
import { kindsOf } from '../browser/kinds.ts';
import { serve } from '../sites/serve.ts';
import { folderOf, sites } from '../sites/sites.ts';
import { processExit, temporaryFolder } from '../temporaryFolder.ts';

// `npm run lighthouse`: Lighthouse's scores of each kind of page, as a phone on a slow network sees it. The preset and
// its throttling are Lighthouse's own for mobile; the browser is that of the tests. Fails if a score is not 100.
// `npm run lighthouse -- search` measures the pages whose path has that text only.

/** A copy of a site with its texts compressed beside them: hosts send them so. */
function compressed(folder: string): string {
  const copy = temporaryFolder(processExit);
  cpSync(folder, copy, { recursive: true });
  for (const file of listFiles(copy)) {
    if (!/\.(?:html|css|js|json|svg|webmanifest)$/.test(file)) continue;
    writeFileSync(join(copy, `${file}.gz`), gzipSync(readFileSync(join(copy, file))));
  }
  return copy;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

const site = sites.find(({ name }) => name === 'real');
if (!site) throw new Error('There is no site “real”.');
const [text = ''] = process.argv.slice(2);
const paths = [...kindsOf(site).map(({ path }) => path), 'search/?q=talk'].filter(
  (path) => path !== '404.html' && path.includes(text),
);
const server = await serve(site, compressed(folderOf(site)));
const chrome = await launch({ chromePath: await browserExecutable(), chromeFlags: ['--headless', ...FLAGS] });

const width = Math.max(...paths.map(({ length }) => length)) + 1;
console.log(['page'.padEnd(width), ...CATEGORIES].join('  '));
for (const path of paths) {
  const result = await lighthouse(`${server.origin}${site.base}${path}`, {
    port: chrome.port,
    logLevel: 'error',
    onlyCategories: CATEGORIES,
  });
  const scores = CATEGORIES.map((name) => Math.round((result?.lhr.categories[name]?.score ?? 0) * 100));
  console.log(
    [
      `/${path}`.padEnd(width),
      ...scores.map((score, index) => String(score).padStart(CATEGORIES[index]?.length ?? 0)),
    ].join('  '),
  );
  if (scores.some((score) => score !== 100)) {
    process.exitCode = 1;
    for (const { id, score, displayValue } of Object.values(result?.lhr.audits ?? {})) {
      if (score !== null && score < 1) console.log(`  ${id} ${score} ${displayValue ?? ''}`);
    }
  }
}
chrome.kill();
server.close();
