import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { coloursOf } from '../../src/share-pictures/colours.ts';
import { drawings } from '../../src/share-pictures/drawings.ts';
import { indexedPng } from '../../src/share-pictures/png.ts';
import { catalogueOf, inventedArchive, inventedEvent } from '../catalogue/records.ts';

const catalogue = catalogueOf(inventedArchive());

describe('the drawings of an archive with every hard case', async () => {
  const { pictures, draw } = await drawings(catalogue);
  const drawn = [...pictures.values()].map(draw);

  test('are one for each session, each event and the archive, all different', () => {
    expect(drawn).toHaveLength(27 + 3 + 1);
    expect(new Set(drawn.map((png) => Buffer.from(png).toString('base64'))).size).toBe(drawn.length);
  });

  test('have the addresses of pages: a talk of one id in two events has two', () => {
    const paths = [...pictures.keys()];
    const id = 'questions-from-the-floor';
    expect(paths[0]).toBe('share/archive.png');
    expect(paths).toContain('share/events/ninth-congress-of-bells.png');
    expect(paths.filter((path) => path.endsWith(`/${id}.png`)).toSorted()).toEqual([
      `share/events/eighth-congress-of-bells/${id}.png`,
      `share/events/ninth-congress-of-bells/${id}.png`,
    ]);
  });

  test('are small, and the same bytes each time', () => {
    for (const png of drawn) expect(png.length).toBeLessThanOrEqual(60_000);
    expect(Buffer.from(draw([...pictures.values()][0] as never))).toEqual(Buffer.from(drawn[0] as Uint8Array));
  });
});

test('an archive of one event has no picture of its own: that of the event is that of the front page', async () => {
  const { pictures } = await drawings(catalogueOf(inventedEvent()));
  expect([...pictures.keys()].slice(0, 2)).toEqual([
    'share/events/ninth-congress-of-bells.png',
    'share/events/ninth-congress-of-bells/opening-strike.png',
  ]);
  expect(pictures.size).toBe(17 + 1);
});

test('colours are those of the stylesheet', () => {
  const css =
    '--color-paper: light-dark(oklch(1 0 0), black); --color-ink: light-dark(oklch(0 0 0), white);' +
    '--color-quiet: light-dark(oklch(0.5 0.2 264), red); --color-rule: light-dark(oklch(0.6279 0.2577 29.23), red);' +
    '--track: light-dark(oklch(0.48 0.12 var(--hue)), red); --track-mark: light-dark(oklch(0.58 0.15 var(--hue)), red)';
  const colours = coloursOf(css);
  expect(colours).toMatchObject({ paper: '#ffffff', ink: '#000000', rule: '#ff0000' });
  expect(colours.track(120)).not.toBe(colours.track(240));
  expect([colours.track(undefined), colours.mark(undefined)]).toEqual([colours.quiet, colours.quiet]);
  expect(() => coloursOf('')).toThrow('styles/tokens.css has no colour --color-quiet');
  expect(() => coloursOf(readFileSync('src/styles/tokens.css', 'utf8'))).not.toThrow();
});

test('a PNG of few colours has them all; of very many, similar ones are merged', () => {
  const two = indexedPng(2, 1, Uint8Array.from([1, 2, 3, 255, 250, 251, 252, 255]));
  expect(two.subarray(16, 24)).toEqual(Buffer.from([0, 0, 0, 2, 0, 0, 0, 1]));
  const palette = two.indexOf('PLTE') + 4;
  expect([...two.subarray(palette, palette + 6)]).toEqual([1, 2, 3, 250, 251, 252]);
  const data = two.indexOf('IDAT') + 4;
  expect([...inflateSync(two.subarray(data))]).toEqual([0, 0, 1]);
  const many = indexedPng(
    300,
    1,
    Uint8Array.from({ length: 1200 }, (_, index) => (index % 4 === 3 ? 255 : index % 251)),
  );
  expect(many.readUInt32BE(many.indexOf('PLTE') - 4)).toBeLessThanOrEqual(256 * 3);
});
