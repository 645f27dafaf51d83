import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { digestOf, type Manifest, folderOf as packFolderOf } from '../../src/offline/format.ts';
import { unpacked } from '../../src/offline/unpack.ts';
import { filesIn, filesInAll } from '../offline/packed.ts';
import { filesOf, folderOf, readFrom, sites } from '../sites/sites.ts';

/** Files for hosts, for other sites and programs and for the copy itself. */
const LEFT_OUT = ['404.html', '_headers', 'offline.json', 'opensearch.xml', 'robots.txt', 'sitemap.xml', 'sw.js'];
const isLeftOut = (file: string): boolean =>
  LEFT_OUT.includes(file) ||
  /(?:^|\/)(?:cite\.(?:bib|ris|json)|feed\.atom)$/.test(file) ||
  /^(?:packs\/|share\/|api\/|archive\.zip$|llms\.txt$|.*\.(?:csv|ics|md)$|.*\/schedule\.json$|contribute\/(?:files\/|letters\/|known)|\.)|^assets\/(?:abstractParser|archiveRules|missingPage|wasi-worker|satteri)/.test(
    file,
  );

describe.each(sites)('the offline copy of “$name”', (site) => {
  const files = filesOf(site);
  const read = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(folderOf(site), file)));
  const manifest: Manifest = JSON.parse(readFrom(site, 'offline.json'));
  const packFiles = files.filter((file) => file.startsWith('packs/'));
  const packs = new Map(packFiles.map((file) => [file, read(file)]));

  test('contains each file of the site except those left out, byte for byte, and nothing else', async () => {
    const packed = await filesInAll(packs.values());
    const expected = files.filter((file) => !isLeftOut(file));
    expect([...packed.keys()].toSorted()).toEqual(
      expected.map((file) => file.replace(/(^|\/)index\.html$/, '$1')).toSorted(),
    );
    for (const file of expected) {
      const body = packed.get(file.replace(/(^|\/)index\.html$/, '$1'))?.body;
      expect(body && Buffer.compare(body, read(file)), file).toBe(0);
    }
  });

  test('has exactly the packs that it lists, with their sizes and numbers of files', async () => {
    expect(manifest.packs.map(({ name }) => `packs/${name}.pack`).toSorted()).toEqual(packFiles);
    for (const { name, folder, bytes, entries } of manifest.packs) {
      const pack = packs.get(`packs/${name}.pack`) ?? new Uint8Array();
      expect(pack, name).toHaveLength(bytes);
      const paths = (await filesIn(pack)).map(({ path }) => path);
      expect(paths, name).toHaveLength(entries);
      expect(new Set(paths.map(packFolderOf)), name).toEqual(new Set([folder]));
    }
  });

  test('lists its numbers of talks and bytes, and those of files by pack', () => {
    expect(Object.keys(manifest)).toEqual(['edition', 'talks', 'bytes', 'packs']);
    expect(manifest.edition).toMatch(/^[0-9a-f]{16}$/);
    expect(manifest.talks).toBe(checkContent(site.content).catalogue?.sessions.length);
    expect(manifest.packs.reduce((sum, { entries }) => sum + entries, 0)).toBe(
      files.filter((file) => !isLeftOut(file)).length,
    );
    expect(manifest.bytes).toBe([...packs.values()].reduce((sum, { length }) => sum + length, 0));
  });

  test('names each pack after its content', async () => {
    for (const [file, pack] of packs) {
      expect(`packs/${await digestOf(await unpacked(new Blob([pack])))}.pack`).toBe(file);
    }
  });

  test('has packs of at most 1 MB; the real archive is at most 600 KB', () => {
    for (const [file, { length }] of packs) expect(length, file).toBeLessThanOrEqual(1_000_000);
    if (site.content === 'content') expect(manifest.bytes).toBeLessThanOrEqual(600_000);
  });

  test('is made by a service worker of at most 4 KB, a single script', () => {
    const worker = readFrom(site, 'sw.js');
    expect(gzipSync(worker, { level: 9 }).length).toBeLessThanOrEqual(4_000);
    expect(worker).not.toMatch(/\b(?:import|export|importScripts)\b/);
  });
});

test('the service worker is the same for every site and base path', () => {
  expect(new Set(sites.map((site) => readFrom(site, 'sw.js'))).size).toBe(1);
});
