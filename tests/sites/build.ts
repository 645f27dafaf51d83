import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inventedCatalogue } from '../search/inventedSessions.ts';
import { writeCatalogue } from './catalogueContent.ts';
import { buildEnvironment } from './environment.ts';
import { inLanguage } from './inLanguage.ts';
import { writeOneEvent } from './oneEvent.ts';
import { folderOf, german, many, ONE_EVENT, sites, withoutOffline } from './sites.ts';

// Builds every site that the tests of built pages look at, one after another: they share Astro's cache.

rmSync(many.content, { recursive: true, force: true });
writeCatalogue(inventedCatalogue(88), many.content);
// A speaker who is written in two ways.
const talk = `${many.content}/events/event-0/sessions/session-0.mdx`;
writeFileSync(talk, readFileSync(talk, 'utf8').replace('Subrevutaist', 'Subrevuttaist'));
writeOneEvent('tests/fixtures/invented-archive', 'ninth-congress-of-bells', ONE_EVENT);

inLanguage('de-AT', 'tests/fixtures/invented-archive', german.content);

for (const site of [...sites, withoutOffline, german, many]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/run.mjs', 'astro', 'build', '--outDir', folderOf(site)],
    {
      env: buildEnvironment({
        ...site.service,
        CONTENT_DIR: site.content,
        BASE_PATH: site.base,
        SITE_URL: site.host ?? '',
        OFFLINE: site.offline === false ? '0' : '1',
      }),
      encoding: 'utf8',
    },
  );
  const pages = /\d+ page\(s\) built/.exec(stdout)?.[0];
  if (status !== 0 || !pages) {
    console.error(`${stdout}\n${stderr}\nThe site “${site.name}” could not be built.`);
    process.exit(1);
  }
  console.log(`${site.name.padEnd(15)} ${pages.replace('(s)', 's')}, from ${site.content}`);
}
