import { describe, expect, test } from 'vitest';
import { digestOf, folderOf } from '../../src/offline/format.ts';
import { type Copy, makeCopy } from '../../src/offline/pack.ts';
import { unpacked } from '../../src/offline/unpack.ts';
import { numbersFrom } from '../search/random.ts';
import { encoded, filesIn, filesInAll } from './packed.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const copyOf = (files: Files): Copy =>
  makeCopy(
    new Map(Object.entries(files).map(([path, it]) => [path, typeof it === 'string' ? encoded(it) : it] as const)),
  );

const packsOf = ({ packs }: Copy): Uint8Array<ArrayBuffer>[] => [...packs.values()].map((pack) => new Uint8Array(pack));

/** The files of a copy, as text, by the path at which browsers request them. */
const textsIn = async (copy: Copy): Promise<Record<string, string>> => {
  const files = [...(await filesInAll(packsOf(copy))).values()];
  return Object.fromEntries(files.map(({ path, body }) => [path, new TextDecoder().decode(body)]));
};

const namesOf = ({ manifest }: Copy): string[] => manifest.packs.map(({ name }) => name);

/** Bytes that cannot be compressed. */
function noise(size: number, seed: number): Uint8Array {
  const next = numbersFrom(seed);
  return Uint8Array.from({ length: size }, () => next() * 256);
}

const site: Files = {
  'index.html': '<h1>Bells</h1>',
  'favicon.svg': '<svg/>',
  'about/index.html': '<h1>About</h1>',
  'assets/page.css': 'h1 {}',
  'events/bells/sessions/index.html': '<h1>Talks</h1>',
  'events/bells/sessions/ropes/index.html': '<h1>Ropes</h1>',
  'events/bells/sessions/tuning/index.html': '<h1>Tuning\n</h1>\n',
  'events/bells/tracks/tower/index.html': '<h1>Tower</h1>',
  'events/bells/index.html': '<h1>Congress of Bells</h1>',
  'events/index.html': '<h1>Events</h1>',
  'events/ropes/sessions/ropes/index.html': '<h1>Ropes again</h1>',
};

describe('the offline copy of a site', () => {
  test('contains every file unchanged, by the path of its request', async () => {
    expect(await textsIn(copyOf(site))).toEqual({
      '': '<h1>Bells</h1>',
      'favicon.svg': '<svg/>',
      'about/': '<h1>About</h1>',
      'assets/page.css': 'h1 {}',
      'events/bells/sessions/': '<h1>Talks</h1>',
      'events/bells/sessions/ropes/': '<h1>Ropes</h1>',
      'events/bells/sessions/tuning/': '<h1>Tuning\n</h1>\n',
      'events/bells/tracks/tower/': '<h1>Tower</h1>',
      'events/bells/': '<h1>Congress of Bells</h1>',
      'events/': '<h1>Events</h1>',
      'events/ropes/sessions/ropes/': '<h1>Ropes again</h1>',
    });
  });

  test('has packs of one folder each, and lists their sizes and numbers of files', async () => {
    const { manifest, packs } = copyOf(site);
    expect(manifest.packs.map(({ folder, entries }) => [folder, entries])).toEqual([
      ['', 2],
      ['about', 1],
      ['assets', 1],
      ['events', 2],
      ['events/bells/sessions', 3],
      ['events/bells/tracks', 1],
      ['events/ropes/sessions', 1],
    ]);
    expect([...packs.keys()].toSorted()).toEqual(manifest.packs.map(({ name }) => name).toSorted());
    for (const { name, bytes, entries } of manifest.packs) {
      const pack = new Uint8Array(packs.get(name) ?? []);
      expect(pack).toHaveLength(bytes);
      expect(await filesIn(pack)).toHaveLength(entries);
    }
    expect(manifest.bytes).toBe(manifest.packs.reduce((sum, { bytes }) => sum + bytes, 0));
  });

  test('names each pack by the digest of its content, as devices check it', async () => {
    for (const [name, pack] of copyOf(site).packs) {
      expect(await digestOf(await unpacked(new Blob([new Uint8Array(pack)])))).toBe(name);
    }
  });

  test('counts the talks, and no other pages', () => {
    const talksIn = (...paths: string[]) => copyOf(Object.fromEntries(paths.map((path) => [path, '']))).manifest.talks;
    expect(copyOf(site).manifest.talks).toBe(3);
    expect(talksIn('index.html', 'events/a/sessions/index.html', 'events/a/tracks/b/index.html')).toBe(0);
    expect(talksIn('events/a/sessions/b/index.html', 'events/a/sessions/b/slides/index.html')).toBe(1);
    expect(talksIn('sessions/b/index.html', 'events/a/sessions/b.html')).toBe(0);
  });

  test('is the same for any order of the files', () => {
    const copy = copyOf(site);
    expect(copyOf(Object.fromEntries(Object.entries(site).toReversed()))).toEqual(copy);
    expect(copyOf(Object.fromEntries(Object.entries(site).toSorted(([, a], [, b]) => (a < b ? -1 : 1))))).toEqual(copy);
  });

  test('has no packs if there are no files', () => {
    const { manifest, packs } = copyOf({});
    expect({ ...manifest, edition: '' }).toEqual({ edition: '', talks: 0, bytes: 0, packs: [] });
    expect(manifest.edition).toMatch(/^[0-9a-f]{16}$/);
    expect(packs.size).toBe(0);
  });

  test('contains empty files and binary files', async () => {
    const binary = Uint8Array.from({ length: 512 }, (_, index) => index);
    const files = await filesInAll(packsOf(copyOf({ 'a/empty.txt': '', 'a/all': binary, 'a/breaks': '\n\n' })));
    expect(files.get('a/empty.txt')?.body).toEqual(new Uint8Array());
    expect(files.get('a/all')?.body).toEqual(binary);
    expect(files.get('a/breaks')?.body).toEqual(encoded('\n\n'));
  });

  test.each([
    'share/archive.png',
    'share/events/bells.png',
    'share/events/bells/ropes.png',
    'packs/0123.pack',
    'offline.json',
    'sw.js',
    '404.html',
    'sitemap.xml',
    'opensearch.xml',
    'robots.txt',
    '_headers',
    '_redirects',
    '.nojekyll',
    '.well-known/security.txt',
  ])('leaves out %s, which no reader needs', (path) => {
    expect(copyOf({ ...site, [path]: 'text' })).toEqual(copyOf(site));
  });

  test.each(['about/404.html', 'about/sw.js', 'about/robots.txt', 'shared.txt', 'a.sw.js', 'about/share/a.png'])(
    'includes %s, which only has a similar name',
    async (path) => {
      expect(await textsIn(copyOf({ ...site, [path]: 'text' }))).toHaveProperty([path], 'text');
    },
  );
});

describe('a file', () => {
  test.each([
    ['index.html', ''],
    ['a/b/index.html', 'a/b/'],
    ['a/my-index.html', 'a/my-index.html'],
    ['a/index.html.txt', 'a/index.html.txt'],
    ['a/two words.txt', 'a/two%20words.txt'],
    ['Über uns/index.html', '%C3%9Cber%20uns/'],
    ['鐘/聲.txt', '%E9%90%98/%E8%81%B2.txt'],
    ['a/100%.txt', 'a/100%25.txt'],
    ['a/%41.txt', 'a/%2541.txt'],
    ['a/%2e%2e/b.txt', 'a/%252e%252e/b.txt'],
    ['a/what? #1.txt', 'a/what%3F%20%231.txt'],
    ['a/b\\c.txt', 'a/b%5Cc.txt'],
    ["a/it's (b),c;d&e=f@g:h+i!~$.txt", "a/it's (b),c;d&e=f@g:h+i!~$.txt".replace(' ', '%20')],
  ])('%s is requested as %j', async (file, path) => {
    const copy = copyOf({ [file]: 'text' });
    expect(await textsIn(copy)).toEqual({ [path]: 'text' });
    expect(copy.manifest.packs[0]?.folder).toBe(path.includes('/') ? path.split('/')[0] : '');
  });

  test.each(['100%.txt', 'two words.txt', '鐘.txt', '#1?.txt', '%41.txt'])(
    '%s has the path that a browser requests for its escaped name',
    async (file) => {
      const [path = ''] = Object.keys(await textsIn(copyOf({ [file]: 'text' })));
      expect(new URL(encodeURIComponent(file), 'https://example.org').pathname).toBe(`/${path}`);
    },
  );

  test.each([
    ['index.html', 'text/html;charset=utf-8'],
    ['a.css', 'text/css;charset=utf-8'],
    ['a.js', 'text/javascript;charset=utf-8'],
    ['a.txt', 'text/plain;charset=utf-8'],
    ['a.json', 'application/json'],
    ['a.webmanifest', 'application/manifest+json'],
    ['a.svg', 'image/svg+xml'],
    ['a.png', 'image/png'],
    ['a.woff2', 'font/woff2'],
    ['a.pf_index', 'application/octet-stream'],
    ['engine.pagefind', 'application/octet-stream'],
    ['LICENSE', 'application/octet-stream'],
  ])('%s has the type %s', async (file, type) => {
    const [entry] = (await filesInAll(packsOf(copyOf({ [file]: 'text' })))).values();
    expect(entry?.type).toBe(type);
    expect(entry?.size).toBe(4);
  });
});

describe('a pack', () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`notes/${index}.bin`, noise(100_000, index)] as const),
  );
  const copy = copyOf(many);

  test('is at most 1 MB to download', async () => {
    expect(copy.manifest.packs.length).toBeGreaterThan(6);
    for (const { bytes, folder } of copy.manifest.packs) {
      expect(bytes).toBeLessThanOrEqual(1_000_000);
      expect(folder).toBe('notes');
    }
    const files = await filesInAll(packsOf(copy));
    expect(files.size).toBe(60);
    for (const [path, { body }] of files) expect(Buffer.compare(body, many[path] as Uint8Array), path).toBe(0);
  });

  test('is at most 8 MB unpacked', async () => {
    const zeros = Array.from({ length: 7 }, (_, index) => [`notes/${index}.txt`, new Uint8Array(2_000_000)] as const);
    const { packs } = copyOf(Object.fromEntries(zeros));
    expect(packs.size).toBeGreaterThan(1);
    for (const pack of packs.values()) {
      expect((await unpacked(new Blob([new Uint8Array(pack)]))).length).toBeLessThanOrEqual(8_000_000);
    }
  });

  test.each([
    ['does not compress to 1 MB', noise(1_100_000, 1)],
    ['is larger than 8 MB', new Uint8Array(8_100_000)],
  ])('that is larger contains a single file, which %s', async (_, large) => {
    const { manifest, packs } = copyOf({ 'notes/a.txt': 'a', 'notes/large.bin': large, 'notes/b.txt': 'b' });
    const found = await Promise.all([...packs.values()].map((pack) => filesIn(new Uint8Array(pack))));
    const [alone] = found.filter((files) => files.some(({ path }) => path === 'notes/large.bin'));
    expect(alone?.map(({ path }) => path)).toEqual(['notes/large.bin']);
    expect(Buffer.compare(alone?.[0]?.body ?? new Uint8Array(), large)).toBe(0);
    expect(manifest.packs.reduce((sum, { entries }) => sum + entries, 0)).toBe(3);
    expect(manifest.packs.every(({ entries }) => entries > 0)).toBe(true);
  });

  test('stays the same when a file of another pack changes', () => {
    const changed = copyOf({ ...many, 'notes/7.bin': noise(100_000, 1000) });
    expect(namesOf(copy).filter((name) => !namesOf(changed).includes(name))).toHaveLength(1);
    expect(namesOf(changed).filter((name) => !namesOf(copy).includes(name))).toHaveLength(1);
    expect(changed.manifest.edition).not.toBe(copy.manifest.edition);
    expect({ ...changed.manifest, edition: '', packs: [] }).toEqual({ ...copy.manifest, edition: '', packs: [] });
  });

  test('stays the same when a file is added to another pack, which may be split then', () => {
    for (let more = 0; more < 8; more += 1) {
      const grown = copyOf({ ...many, [`notes/more-${more}.bin`]: noise(100_000, 1000 + more) });
      expect(namesOf(copy).filter((name) => !namesOf(grown).includes(name))).toHaveLength(1);
      expect(grown.manifest.edition).not.toBe(copy.manifest.edition);
    }
  });

  test('stays the same when a file of another pack is removed', () => {
    const { 'notes/7.bin': _, ...fewer } = many;
    const shrunk = copyOf(fewer);
    expect(namesOf(copy).filter((name) => !namesOf(shrunk).includes(name)).length).toBeLessThanOrEqual(2);
    expect(shrunk.manifest.edition).not.toBe(copy.manifest.edition);
  });
});

describe('the folder of a path', () => {
  test.each([
    ['', ''],
    ['favicon.svg', ''],
    ['about/', 'about'],
    ['assets/page.css', 'assets'],
    ['speakers/a/', 'speakers'],
    ['events/', 'events'],
    ['events/a/', 'events'],
    ['events/a/sessions/', 'events/a/sessions'],
    ['events/a/sessions/2/', 'events/a/sessions'],
    ['events/a/tracks/b/', 'events/a/tracks'],
    ['pagefind/events/a/b/', 'pagefind'],
  ])('%j is %j', (path, folder) => {
    expect(folderOf(path)).toBe(folder);
  });

  test('of an event is its own: a talk that is added to one changes no pack of another', () => {
    const grown = copyOf({ ...site, 'events/ropes/sessions/knots/index.html': '<h1>Knots</h1>' });
    const changed = copyOf(site).manifest.packs.filter(({ name }) => !namesOf(grown).includes(name));
    expect(changed.map(({ folder }) => folder)).toEqual(['events/ropes/sessions']);
  });
});

describe('the edition', () => {
  test('changes when a file is changed, added, removed or renamed', () => {
    const { 'favicon.svg': icon = '', ...rest } = site;
    const editions = [
      site,
      rest,
      { ...site, 'favicon.svg': '<svg />' },
      { ...site, 'more.txt': '' },
      { ...rest, 'icon.svg': icon },
      { ...rest, 'about/favicon.svg': icon },
      {},
    ].map((files) => copyOf(files).manifest.edition);
    expect(new Set(editions).size).toBe(editions.length);
  });

  test('does not change when an excluded file changes', () => {
    expect(copyOf({ ...site, '404.html': 'Gone.', 'share/archive.png': 'png' }).manifest.edition).toBe(
      copyOf(site).manifest.edition,
    );
  });
});
