import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type Engine, SearchUnavailable } from '../../src/search/browser/engine.ts';
import { makeSearch, writeSearch } from '../../src/search/index/write.ts';
import { EVERYTHING } from '../../src/search/state.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { engineAt, fromDisk } from './inNode.ts';
import { inventedCatalogue } from './inventedSessions.ts';

const catalogue = inventedCatalogue(30);
const folder = temporaryFolder(afterAll);
/** What cannot be loaded. */
let refused: RegExp | undefined;
let engine: Engine;

beforeAll(async () => {
  writeSearch(await makeSearch(catalogue), folder);
  vi.stubGlobal('fetch', async (address: string) =>
    refused?.test(address) ? new Response('', { status: 503 }) : fromDisk(address),
  );
});
afterAll(() => {
  vi.unstubAllGlobals();
});
beforeEach(() => {
  refused = undefined;
  engine = engineAt(folder);
});

const [word = ''] = (catalogue.sessions[0]?.title ?? '').split(' ');
const state = { ...EVERYTHING, q: word };
const withSpeaker = { ...state, speaker: catalogue.sessions[0]?.speakers.map(({ speaker }) => speaker.id) ?? [] };
const byTitle = { ...state, sort: 'title' as const };

test.each([
  { what: 'the engine', pattern: /engine\.pagefind/, asked: state },
  { what: 'the list of sessions', pattern: /\.pf_meta/, asked: state },
  { what: 'the values', pattern: /values\.json/, asked: state },
  { what: 'the vocabulary', pattern: /\/words\//, asked: state },
  { what: 'the words', pattern: /\.pf_index/, asked: state },
  { what: 'what it says of a session', pattern: /\.pf_fragment/, asked: state },
  { what: 'the speakers', pattern: /speakers\.json/, asked: withSpeaker },
  { what: 'the order by title', pattern: /titles\.json/, asked: byTitle },
])('without $what a search is not available, and it is when asked again later', async ({ pattern, asked }) => {
  refused = pattern;
  await expect(engine.search(asked)).rejects.toThrow(SearchUnavailable);
  await expect(engine.search(asked)).rejects.toThrow(SearchUnavailable);
  refused = undefined;
  expect((await engine.search(asked)).total).toBeGreaterThan(0);
});

test('what a search that was given up could not load is not missing from the next one', async () => {
  const whole = (await engineAt(folder).search(state)).total;
  await engine.values();
  refused = /\.pf_index/;
  const controller = new AbortController();
  const first = engine.search(state, { signal: controller.signal });
  controller.abort();
  await expect(first).rejects.toThrow('aborted');
  // The search that was given up goes on until its last request has failed.
  await vi.waitFor(async () => {
    await expect(engine.search(state)).rejects.toThrow(SearchUnavailable);
  });
  refused = undefined;
  expect((await engine.search(state)).total).toBe(whole);
});

test('facets that need speakers load them', async () => {
  const { counts } = await engine.search(EVERYTHING, { withSpeakers: true });
  expect(counts.speaker.size).toBe(catalogue.speakers.size);
  expect((await engine.search(EVERYTHING)).counts.speaker.size).toBe(0);
  expect((await engine.values()).speaker).toEqual([]);
  expect((await engine.values(true)).speaker).toHaveLength(catalogue.speakers.size);
});
