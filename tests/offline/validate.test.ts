import fc from 'fast-check';
import { mimes } from 'mrmime';
import { describe, expect, test } from 'vitest';
import type { Manifest, Pack } from '../../src/offline/format.ts';
import { makeCopy } from '../../src/offline/pack.ts';
import { filesOf, unpacked } from '../../src/offline/unpack.ts';
import { isManifest, isPlainPath, MAX_MANIFEST_BYTES } from '../../src/offline/validate.ts';
import { encoded } from './packed.ts';

const { manifest, packs } = makeCopy(
  new Map(
    [
      'index.html',
      'about/index.html',
      'assets/page.css',
      'Über uns/a b.txt',
      "notes/it's (b),c;d&e=f@g:h+i!~$^`{}.txt",
      'events/index.html',
      'events/bells/sessions/ropes/index.html',
      ...Object.keys(mimes).map((extension) => `files/file.${extension}`),
    ].map((path) => [path, encoded(path)]),
  ),
);
const [first, ...others] = manifest.packs as [Pack, ...Pack[]];

/** The manifest with another first pack, and sums that agree with it. */
function withFirst(changes: Partial<Record<keyof Pack, unknown>>): unknown {
  const all = [{ ...first, ...changes } as Pack, ...others];
  return withPacks(all);
}

const withPacks = (all: readonly Pack[]): Manifest => ({
  ...manifest,
  bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
  packs: all,
});

const packsOf = (count: number): Pack[] =>
  Array.from({ length: count }, (_, index) => ({
    name: index.toString(16).padStart(32, '0'),
    folder: `events/the-${`${index}`.padStart(5, '0')}-conference-with-a-rather-long-name/sessions`,
    bytes: 999_999,
    entries: 1234,
  }));

describe('a manifest is valid', () => {
  test('as the build makes it', () => {
    expect(isManifest(manifest)).toBe(true);
    expect(isManifest(JSON.parse(JSON.stringify(manifest)))).toBe(true);
    expect(isManifest(withFirst({}))).toBe(true);
  });

  test('with as many packs as are allowed, which a device reads whole', () => {
    const large = withPacks(packsOf(20_000));
    expect(isManifest(large)).toBe(true);
    expect(encoded(JSON.stringify(large)).length).toBeLessThan(MAX_MANIFEST_BYTES);
    expect(isManifest(withPacks(packsOf(20_001)))).toBe(false);
  });
});

describe('a manifest is not valid', () => {
  test.each([null, undefined, true, 1, 'text', [], {}, [manifest], { packs: [] }, { packs: manifest.packs }])(
    'if it is %j',
    (value) => {
      expect(isManifest(value)).toBe(false);
    },
  );

  test.each<[keyof Manifest, unknown]>([
    ['edition', undefined],
    ['edition', 12],
    ['edition', ''],
    ['edition', manifest.edition.slice(1)],
    ['edition', `${manifest.edition}0`],
    ['edition', manifest.edition.replace(/./, 'G')],
    ['edition', manifest.edition.replace(/.$/, '\n')],
    ['talks', '1'],
    ['talks', -1],
    ['talks', 0.5],
    ['talks', null],
    ['bytes', manifest.bytes + 1],
    ['bytes', `${manifest.bytes}`],
    ['packs', null],
    ['packs', []],
    ['packs', { length: 1 }],
    ['packs', manifest.packs.slice(1)],
    ['packs', [...manifest.packs, null]],
  ])('if its %s is %j', (key, value) => {
    expect(isManifest({ ...manifest, [key]: value })).toBe(false);
  });

  test('without any packs', () => {
    expect(isManifest(withPacks([]))).toBe(false);
  });

  test.each<[keyof Pack, unknown]>([
    ['name', undefined],
    ['name', ['0'.repeat(32)]],
    ['name', first.name.slice(1)],
    ['name', `../${first.name.slice(3)}`],
    ['name', first.name.toUpperCase().replace(/^./, 'A')],
    ['folder', undefined],
    ['folder', 1],
    ['folder', '/'],
    ['folder', '/about'],
    ['folder', 'about/'],
    ['folder', 'about/more'],
    ['folder', '.'],
    ['folder', '..'],
    ['folder', '%2E%2e'],
    ['folder', '../about'],
    ['folder', 'events/bells'],
    ['folder', 'events/../sessions'],
    ['folder', 'events/bells/..'],
    ['folder', 'events/bells/sessions/more'],
    ['folder', 'https://example.org'],
    ['folder', 'two words'],
    ['folder', 'a?b'],
    ['folder', 'a#b'],
    ['folder', 'a\\b'],
    ['folder', 'Über'],
    ['bytes', undefined],
    ['bytes', 0],
    ['bytes', -1],
    ['bytes', 1.5],
    ['bytes', 2 ** 53],
    ['bytes', Number.POSITIVE_INFINITY],
    ['bytes', '100'],
    ['entries', 0],
    ['entries', -5],
    ['entries', 1.5],
    ['entries', Number.NaN],
    ['entries', null],
  ])('if the %s of a pack is %j', (key, value) => {
    expect(isManifest(withFirst({ [key]: value }))).toBe(false);
  });

  test('if its sum is not exact', () => {
    expect(isManifest(withPacks([{ ...first, bytes: Number.MAX_SAFE_INTEGER }, ...others]))).toBe(false);
  });

  test('whatever else it is, without an error', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !isManifest(value)));
    const key = fc.constantFrom(...(Object.keys(manifest) as (keyof Manifest)[]));
    fc.assert(
      fc.property(key, fc.jsonValue(), (changed, value) => {
        const isSame = changed === 'talks' && Number.isSafeInteger(value) && Number(value) >= 0;
        return isManifest({ ...manifest, [changed]: value }) === isSame;
      }),
    );
  });
});

describe('a path is plain', () => {
  const part = fc.constantFrom(
    'a',
    'b.txt',
    '.',
    '..',
    '%2e',
    '%2E.',
    '/',
    '\\',
    '?',
    '#',
    ':',
    ' ',
    '\n',
    '%',
    'é',
    '…',
  );

  test('only if a browser requests it below the base as it is', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const path = parts.join('');
        const isSame = ['/', '/sub/'].every((base) => {
          const url = URL.parse(base + path, 'https://site.invalid');
          return url?.origin === 'https://site.invalid' && url.pathname === base + path;
        });
        return isPlainPath(path) === isSame;
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    '',
    'about/',
    'a:b.txt',
    'a/.b',
    'a/..b',
    'a/b..',
    'events/a/sessions/b/',
    '...',
    '%2e%2e%2e',
    "it's%20(b)~",
  ])('as %j is', (path) => {
    expect(isPlainPath(path)).toBe(true);
  });
});

test('every pack that the build makes is accepted, with files of all types and names', async () => {
  for (const pack of manifest.packs) {
    const bytes = await unpacked(new Blob([new Uint8Array(packs.get(pack.name) ?? [])]));
    expect(filesOf(pack, bytes)).toHaveLength(pack.entries);
  }
});
