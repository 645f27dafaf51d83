import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { facetsOf } from '../../src/search/facets.ts';
import { EVERYTHING } from '../../src/search/state.ts';
import { type EngineInPage, engineIn, type FoundInPage } from './engineInPage.ts';
import { block } from './requests.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const invented = site('invented');
const { catalogue } = checkContent(invented.content);
const sessions = [...(catalogue?.sessions.values() ?? [])];

const found = async (engine: EngineInPage, q: string, more: object = {}): Promise<FoundInPage> => {
  const result = await engine.search({ ...EVERYTHING, q, ...more });
  if ('error' in result) throw new Error(result.error);
  return result;
};

describe.each([invented, site('folder')])('on “$name”', ({ base, name }) => {
  test('a query gives sessions as lists show them, with the words marked', async () => {
    const { page, faults, foreign, close } = await visit(site(name));
    await page.goto(`${base}about/`);
    const engine = await engineIn(page, base);
    const { withAllWords, results } = await found(engine, 'rope sight');
    expect(withAllWords).toBe(1);
    expect(results[0]).toEqual({
      id: 'ringing-in-the-dark',
      url: `${base}events/ninth-congress-of-bells/sessions/ringing-in-the-dark/`,
      number: 3,
      title: 'Ringing in the dark',
      speakers: "Łukasz Żółć, Ringers' Guild of Little Dunmore",
      event: undefined,
      track: { label: 'Tower and Rope', hue: 30 },
      has: expect.any(Array),
      excerpt: expect.arrayContaining([{ text: 'rope sight', mark: true }]),
    });
    const text = results[0]?.excerpt.map((part) => part.text).join('') ?? '';
    expect(text).toContain('back on rope sight without');
    expect((await page.goto(results[0]?.url as string))?.status()).toBe(200);
    expect(faults).toEqual([]);
    expect(foreign).toEqual([]);
    await close();
  });

  test('no query lists the archive in programme order, with the counts of every value', async () => {
    const { page, close } = await visit(site(name));
    await page.goto(`${base}about/`);
    const { total, results, counts, suggestions } = (await (
      await engineIn(page, base)
    ).search(EVERYTHING, {
      limit: 100,
      withSpeakers: true,
    })) as FoundInPage;
    expect(total).toBe(sessions.length);
    expect(results.map(({ id }) => id)).toEqual(sessions.map(({ id }) => id));
    for (const { id } of catalogue?.speakers.values() ?? []) {
      const own = sessions.filter((session) => facetsOf(session).speaker.includes(id));
      expect(counts.speaker?.[id], id).toBe(own.length);
    }
    expect(suggestions).toBeUndefined();
    await close();
  });
});

describe('when nothing is found', () => {
  let engine: EngineInPage;
  beforeAll(async () => {
    const { page } = await visit(invented);
    await page.goto('/about/');
    engine = await engineIn(page, '/');
  });

  test('a word that is not there is reported, and not taken for its first letter', async () => {
    expect(await found(engine, 'aardvark')).toMatchObject({ total: 0, results: [], unknown: ['aardvark'] });
  });

  test('the other words still find what they find', async () => {
    const { total, unknown, results } = await found(engine, 'aardvark apricot');
    expect([total, unknown, results[0]?.id]).toEqual([1, ['aardvark'], 'the-colour-of-cooling-bronze']);
  });

  test('the narrowest choice is offered to be dropped', async () => {
    const { total, suggestions } = await found(engine, 'apricot', {
      track: ['ninth-congress-of-bells/tower'],
      topic: ['bronze'],
    });
    expect(total).toBe(0);
    expect(suggestions?.removeFilter).toMatchObject({
      facet: 'track',
      id: 'ninth-congress-of-bells/tower',
      label: 'Tower and Rope',
      total: 1,
    });
  });

  test('talks with some of the words are found where none has all', async () => {
    const { total, withAllWords } = await found(engine, 'tailor apricot');
    expect([total, withAllWords]).toEqual([2, 0]);
  });
});

describe('when the index cannot be loaded', () => {
  test.each([
    ['its worker', /indexWorker\.ts/],
    ['its engine', /engine\.pagefind/],
    ['its list of words', /\.pf_meta/],
    ['the values of the facets', /values\.json/],
    ['the vocabulary', /\/search\/words\//],
    ['its words', /\.pf_index/],
    ['what it says of a session', /\.pf_fragment/],
  ])('for want of %s, the search says so, and works when asked again later', async (_, pattern) => {
    const { page, close } = await visit(invented);
    await page.goto('/about/');
    const engine = await engineIn(page, '/');
    const letThrough = await block(page, pattern);
    const state = { ...EVERYTHING, q: 'rope sight' };
    expect(await engine.search(state)).toEqual({ error: 'SearchUnavailable' });
    expect(await engine.search(state)).toEqual({ error: 'SearchUnavailable' });
    await letThrough();
    expect(await engine.search(state)).toMatchObject({ withAllWords: 1 });
    await close();
  });
});

test('a search that is given up ends at once, and the next one is right', async () => {
  const { page, close } = await visit(invented);
  await page.goto('/about/');
  await engineIn(page, '/');
  const outcome = await page.evaluate(`
    (async () => {
      const controller = new AbortController();
      const everything = ${JSON.stringify(EVERYTHING)};
      const first = window.engine.search({ ...everything, q: 'bell' }, { signal: controller.signal }).catch((error) => error.name);
      controller.abort();
      const second = await window.engine.search({ ...everything, q: 'rope sight' });
      return [await first, second.withAllWords];
    })()`);
  expect(outcome).toEqual(['AbortError', 1]);
  await close();
});
