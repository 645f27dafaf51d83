import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bag } from '../../src/export/bag.ts';

const bytes = (text: string) => Buffer.from(text);
const files = [
  { path: 'content/archive.yaml', bytes: bytes('name: Bells\n') },
  { path: 'content/ä 100%\n.md', bytes: bytes('# Ä\n') },
  { path: 'sessions.csv', bytes: bytes('') },
];
const build = { program: 'archive 1.2.3', settings: { SITE_URL: 'https://talks.example.org', BASE_PATH: '/a/' } };
const zip = await bag('Bells and\nlamps', files, build);
const found = new Map(Object.entries(unzipSync(zip)));
const textOf = (path: string): string => new TextDecoder().decode(found.get(`archive/${path}`));

test('has every file, byte for byte, in a folder of a bag', () => {
  for (const { path, bytes } of files) expect(found.get(`archive/data/${path}`)).toEqual(Uint8Array.from(bytes));
  expect([...found.keys()].filter((path) => !path.startsWith('archive/data/'))).toEqual([
    'archive/bagit.txt',
    'archive/bag-info.txt',
    'archive/manifest-sha256.txt',
    'archive/README.md',
    'archive/tagmanifest-sha256.txt',
  ]);
  expect(textOf('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  expect(textOf('bag-info.txt')).toBe(
    'External-Description: Bells and lamps\nBag-Software-Agent: archive 1.2.3\nPayload-Oxum: 17.3\n',
  );
});

test.each([
  ['manifest-sha256.txt', /^archive\/data\//],
  ['tagmanifest-sha256.txt', /^archive\/(?!data\/|tagmanifest)/],
])('%s has the checksum of each file', (manifest, of) => {
  const lines = textOf(manifest).split('\n');
  expect(lines.pop()).toBe('');
  const listed = lines.map((line) => {
    const [, sum, path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    return [`archive/${decodeURIComponent(path.replaceAll(/%(?!25|0A|0D)/g, '%25'))}`, sum];
  });
  const expected = [...found]
    .filter(([path]) => of.test(path))
    .map(([path, content]) => [path, createHash('sha256').update(content).digest('hex')]);
  expect(listed).toEqual(expected);
});

test('says how the website is made again', () => {
  expect(textOf('README.md')).toContain(
    '\n    SITE_URL=https://talks.example.org BASE_PATH=/a/ CONTENT_DIR=<this folder>/data/content npm run build\n',
  );
});

test('is the same in every time zone', () => {
  const digest = (zone: string): string => {
    const code = `import { bag } from './src/export/bag.ts';
      const zip = await bag('', [{ path: 'a', bytes: Buffer.alloc(9) }], { program: '', settings: {} });
      console.log(Buffer.from(zip).toString('base64'));`;
    return spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }).stdout;
  };
  expect(digest('Asia/Tokyo')).toMatch(/^[\w+/]{99,}/);
  expect(digest('Asia/Tokyo')).toBe(digest('America/New_York'));
});

test('is the same each time', async () => {
  expect(await bag('Bells and\nlamps', files, build)).toEqual(zip);
});
