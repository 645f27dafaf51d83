import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bytesOf, MANIFEST, packPath } from '../../../src/offline/format.ts';
import { site } from '../visit.ts';
import { beginWorker, type Edition, makeEdition, makeFirst, makeSecond, newPacks, packOf } from './editions.ts';
import { footer, untilSaved } from './footer.ts';
import { atRoot, expectAll, hold, untilStatus, useStage, watchPacks, workerOf } from './stage.ts';

const stage = useStage();

const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2);
/** What a host may do to a file; nothing where the file is then missing. */
type Damage = (bytes: Buffer) => Buffer | string | undefined;
const PACK_DAMAGES: Readonly<Record<string, Damage>> = {
  missing: () => undefined,
  'cut off': half,
  'corrupted in one byte': (bytes) => {
    const at = bytes.length / 2;
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from([(bytes[Math.floor(at)] ?? 0) ^ 1]),
      bytes.subarray(at + 1),
    ]);
  },
  // Nor can a browser unpack it that a host tells to: the first of its blocks is of no kind there is (RFC 1951, 3.2.3).
  'corrupted at its beginning': (bytes) => Buffer.concat([bytes.subarray(0, 10), Buffer.from([7]), bytes.subarray(11)]),
  empty: () => '',
  'an HTML page with status 200': () => '<!doctype html><title>Welcome</title><p>Sign in to this network.',
};
/** Another text in place of one in a file of text. */
const replaced =
  (before: RegExp, after: string): Damage =>
  (bytes) =>
    bytes.toString().replace(before, after);
const MANIFEST_DAMAGES: typeof PACK_DAMAGES = {
  missing: () => undefined,
  'cut off': half,
  'an HTML page with status 200': () => '<!doctype html><title>Welcome</title><p>Sign in to this network.',
  'without packs': replaced(/"bytes":.*/s, '"bytes":0,"packs":[]}'),
  'with a sum that is wrong': replaced(/"bytes":/, '"bytes":1'),
  'with a pack of another folder': replaced(/"folder":"about"/, '"folder":"../about"'),
  'too large': (bytes) => `${bytes}${' '.repeat(6_000_000)}`,
};

/** Damages a file of an edition; what is returned repairs it. */
function damageFile({ folder }: Edition, path: string, damage: Damage): () => void {
  const file = join(folder, path);
  const whole = readFileSync(file);
  const broken = damage(whole);
  if (broken === undefined) rmSync(file);
  else writeFileSync(file, broken);
  return () => writeFileSync(file, whole);
}

/** Puts another pack in place of the one of a folder, listed with its digest and so many files. */
function withPack(edition: Edition, folder: string, unpacked: string, entries: number): Edition {
  const packed = gzipSync(unpacked);
  const name = createHash('sha256').update(unpacked).digest('hex').slice(0, 32);
  const listed = edition.manifest.packs.map((pack) =>
    pack.folder === folder ? { name, folder, bytes: packed.length, entries } : pack,
  );
  writeFileSync(join(edition.folder, packPath({ name })), packed);
  writeFileSync(
    join(edition.folder, MANIFEST),
    JSON.stringify({ ...edition.manifest, bytes: bytesOf(listed), packs: listed }),
  );
  return edition;
}

const HABITS = ['redirects', 'finds-all', 'unzips'] as const;

const NOT_AVAILABLE = 'Not available offline: a part of the archive is missing or damaged on its server.';
const available = ({ manifest: { talks } }: Edition): string =>
  `Available offline: ${talks === 1 ? '1 talk' : `${talks} talks`}, 0.3 MB`;
const earlier = (edition: Edition): string =>
  `${available(edition)}, in an earlier edition: a part of the newer one is missing or damaged on its server.`;

describe.each(Object.keys(PACK_DAMAGES))('a pack that is %s', (kind) => {
  const damage = PACK_DAMAGES[kind] as Damage;

  test('leaves the site as it is on a first visit, and is tried again when asked', async () => {
    const first = await makeFirst();
    const broken = packOf(first, 'events/evening/sessions');
    const repair = damageFile(first, broken, damage);
    const { context, host, page } = await stage(atRoot(first));
    const fetched = watchPacks({ context });
    await page.goto('/');
    await untilStatus(page, NOT_AVAILABLE);
    await page.getByRole('main').getByRole('link', { name: 'Moss' }).first().click();
    await page.waitForURL('**/events/evening/sessions/moss/');
    await untilStatus(page, NOT_AVAILABLE);
    repair();
    await footer(page).save.click();
    expect(await untilSaved(page)).toBe('Available offline: 1 talk, 0.3 MB');
    // Each of them once and the broken one when asked: the second page did not try it by itself.
    expect(fetched.toSorted()).toEqual([...newPacks(first), broken].toSorted());
    await host.kill();
    await page.goto('/events/evening/sessions/');
    await expectAll(page, first);
  });
});

test.each(HABITS)('a damaged pack of an update leaves the saved edition as it is, at a host that %s', async (habit) => {
  const editions = await Promise.all([makeFirst(), makeSecond()]);
  const titles = ['An Evening on Moss', 'The second edition'];
  const { context, host, page } = await stage(atRoot(editions[0]), {}, habit);
  const fetched = watchPacks({ context });
  await page.goto('/');
  await untilSaved(page);
  // Each edition in turn becomes the newer one: what is damaged is repaired at last, and it takes the other's place.
  for (const [index, [kind, damage]] of Object.entries(PACK_DAMAGES).entries()) {
    const [saved, newer] = (index % 2 === 0 ? editions : editions.toReversed()) as [Edition, Edition];
    const broken = packOf(newer, '');
    const repair = damageFile(newer, broken, damage);
    fetched.length = 0;
    await host.restart(atRoot(newer));
    await page.goto('/about/');
    await untilStatus(page, earlier(saved));
    await host.kill();
    await page.goto('/');
    expect(await page.title(), kind).toBe(titles[index % 2]);
    await expectAll(page, saved, newer);
    await host.restart();
    await page.goto('/events/evening/tracks/');
    await untilStatus(page, earlier(saved));
    repair();
    await footer(page).save.click();
    await untilStatus(page, available(newer));
    // A browser that was to unpack it on the way does not say why that failed: the worker tries once more.
    const twice = habit === 'unzips' && kind === 'corrupted at its beginning';
    expect(fetched, kind).toEqual([...(twice ? [broken] : []), broken, ...newPacks(newer, saved)]);
    await host.kill();
    await expectAll(page, newer, saved);
  }
});

describe.each(Object.keys(MANIFEST_DAMAGES))('an offline.json that is %s', (kind) => {
  const damage = MANIFEST_DAMAGES[kind] as Damage;

  test('leaves the site as it is on a first visit, and is tried again when asked', async () => {
    const first = await makeFirst();
    const repair = damageFile(first, MANIFEST, damage);
    const { host, page } = await stage(atRoot(first));
    await page.goto('/');
    await untilStatus(page, NOT_AVAILABLE);
    await page.goto('/events/evening/sessions/moss/');
    expect(await page.title()).toBe('Moss – talk 1 – An Evening on Moss');
    await untilStatus(page, NOT_AVAILABLE);
    repair();
    await footer(page).save.click();
    expect(await untilSaved(page)).toBe('Available offline: 1 talk, 0.3 MB');
    await host.kill();
    await expectAll(page, first);
  });

  test('leaves the kept copy as it is', async () => {
    const [first, second] = await Promise.all([makeFirst(), makeSecond()]);
    const repair = damageFile(second, MANIFEST, damage);
    const { host, page } = await stage(atRoot(first));
    await page.goto('/');
    await untilSaved(page);
    await host.restart(atRoot(second));
    await page.goto('/about/');
    await untilStatus(
      page,
      'Available offline: 1 talk, 0.3 MB, perhaps in an earlier edition: the list of the newest one is missing or damaged on its server.',
    );
    await host.kill();
    await expectAll(page, first, second);
    await page.goto('/');
    await untilStatus(page, 'Available offline: 1 talk, 0.3 MB');
    repair();
    await host.restart();
    await page.goto('/events/evening/tracks/');
    await untilStatus(page, 'Available offline: 2 talks, 0.3 MB');
  });
});

describe('a pack whose digest is its name is damaged all the same', () => {
  const entry = (head: object, body = 'a'): string =>
    `${JSON.stringify({ path: 'about/', type: 'text/html', size: body.length, ...head })}\n${body}\n`;

  test.each([
    ['when it is a page', '<!doctype html>\n', 1],
    ['when it has fewer files than listed', entry({}), 2],
    ['when it has more files than listed', entry({}) + entry({ path: 'about/a' }), 1],
    ['when it has a file twice', entry({}) + entry({}), 2],
    ['when it has a file of another folder', entry({ path: '' }), 1],
    ['when it has a file outside the base', entry({ path: 'about/../../' }), 1],
    ['when it has a file of another host', entry({ path: '/archive.test/about/' }), 1],
    ['when the type of a file is no header', entry({ type: 'text/html\na' }), 1],
    ['when it would be read for ever', entry({}) + entry({ path: 'about/a', size: -50 }), 2],
    ['when it is much larger than it may be', entry({}) + entry({ path: 'about/a' }, ' '.repeat(9_000_000)), 2],
  ])('%s', async (_, unpacked, entries) => {
    const first = await makeFirst();
    const { page } = await stage(atRoot(withPack(first, 'about', unpacked, entries)));
    await page.goto('/');
    await untilStatus(page, NOT_AVAILABLE);
    await page.goto('/about/');
    expect(await page.getByRole('main').count()).toBe(1);
  });

  test('when it is another edition’s, whose copy then stays', async () => {
    const [first, second] = await Promise.all([makeFirst(), makeSecond()]);
    const { host, page } = await stage(atRoot(first));
    await page.goto('/');
    await untilSaved(page);
    await host.restart(atRoot(withPack(second, 'about', entry({ path: '' }), 1)));
    await page.goto('/');
    await untilStatus(page, earlier(first));
    await host.kill();
    await expectAll(page, first, second);
  });
});

test('a kept copy whose list is not valid is not used, and is saved again', async () => {
  const first = await makeFirst();
  const { host, page } = await stage(atRoot(first));
  await page.goto('/');
  await untilSaved(page);
  await page.evaluate(async () => {
    const [name = ''] = (await caches.keys()).filter((one) => one.endsWith(' state'));
    const cache = await caches.open(name);
    const [request] = await cache.keys();
    const state = await (await cache.match(request as Request))?.json();
    state.manifest.packs.push(null);
    await cache.put(request as Request, new Response(JSON.stringify(state)));
  });
  await host.kill();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await untilStatus(page, 'Not available offline: the server cannot be reached.');
  await host.restart();
  await page.goto('/about/');
  await untilSaved(page);
  await host.kill();
  await expectAll(page, first);
});

describe('a browser without room', () => {
  test.each([20_000, 100_000, 300_000])(
    'for more than %i bytes shows the site as before, until there is',
    async (size) => {
      const first = await makeFirst();
      const { context, host, page } = await stage(atRoot(first));
      const giveRoom = await leaveRoom(page, host.origin, size);
      const fetched = watchPacks({ context });
      await page.goto('/');
      await untilStatus(
        page,
        'Not available offline: this browser has no space for the archive or does not allow it to be saved.',
      );
      const before = fetched.length;
      await page.goto('/events/evening/sessions/moss/');
      expect(await page.title()).toBe('Moss – talk 1 – An Evening on Moss');
      await untilStatus(
        page,
        'Not available offline: this browser has no space for the archive or does not allow it to be saved.',
      );
      await giveRoom();
      await footer(page).save.click();
      expect(await untilSaved(page)).toBe('Available offline: 1 talk, 0.3 MB');
      // The shell at most is there already: the second page tried nothing by itself.
      expect(fetched.length - before).toBeLessThanOrEqual(newPacks(first).length);
      await host.kill();
      await page.goto('/events/evening/sessions/');
      await expectAll(page, first);
    },
  );

  test('removes what it has when asked, though it could not even note that', async () => {
    const first = await makeFirst();
    const { host, page } = await stage(atRoot(first));
    await page.goto('/');
    await untilSaved(page);
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await leaveRoom(page, host.origin, used - 1000);
    await footer(page).remove.click();
    await untilStatus(page, 'Not saved for offline reading');
    await host.kill();
    await page.goto('/events/evening/sessions/moss/');
    expect(await page.title()).toBe('Not available offline – An Evening on Moss');
  });

  test('for a newer edition keeps the one that it has, until there is', async () => {
    const [first, second] = await Promise.all([makeFirst(), makeSecond()]);
    const { host, page } = await stage(atRoot(first));
    await page.goto('/');
    await untilSaved(page);
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const giveRoom = await leaveRoom(page, host.origin, used + 4000);
    await host.restart(atRoot(second));
    await page.goto('/about/');
    await untilStatus(
      page,
      'Available offline: 1 talk, 0.3 MB, in an earlier edition: this browser has no space for the newer one or does not allow it to be saved.',
    );
    await host.kill();
    await page.goto('/');
    expect(await page.title()).toBe('An Evening on Moss');
    await expectAll(page, first, second);
    await host.restart();
    await page.goto('/about/');
    await giveRoom();
    await footer(page).save.click();
    await untilStatus(page, 'Available offline: 2 talks, 0.3 MB');
    await host.kill();
    await expectAll(page, second, first);
  });
});

test('a host that stalls within a pack counts as gone, and the download goes on when it is back', async () => {
  const first = await makeEdition(site('smallest'), (files) =>
    beginWorker(
      files,
      `const set = setTimeout;
       self.silences = [];
       self.setTimeout = (work, time, ...given) => time === 30_000 ? self.silences.push(work) : set(work, time, ...given);`,
    ),
  );
  const { context, page } = await stage(atRoot(first));
  const fetched = watchPacks({ context });
  const last = newPacks(first).at(-1) as string;
  const release = await hold(context, last);
  await page.goto('/');
  await expect.poll(() => fetched).toContain(last);
  await workerOf({ context }).evaluate(() => {
    for (const end of (self as unknown as { silences: (() => void)[] }).silences) end();
  });
  await untilStatus(page, 'Not available offline: the server cannot be reached.');
  release();
  const before = fetched.length;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await untilSaved(page);
  expect(fetched.slice(before)).toEqual([last]);
});

/** Has a browser keep no more than so many bytes of an origin; what is returned gives it room again. */
async function leaveRoom(page: Page, origin: string, quotaSize: number): Promise<() => Promise<unknown>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  return () => session.send('Storage.overrideQuotaForOrigin', { origin });
}
