import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { drawingCache } from '../../src/share-pictures/cache.ts';
import { writeContent } from '../helpers.ts';

test('the same picture is drawn once', () => {
  const folder = writeContent({});
  const draw = vi.fn(() => Buffer.from('drawn'));
  const first = drawingCache(folder, 'one')({ title: 'Lamps' }, draw);
  const second = drawingCache(folder, 'one')({ title: 'Lamps' }, draw);
  expect(draw).toHaveBeenCalledTimes(1);
  expect(Buffer.from(second)).toEqual(Buffer.from(first));
});

test('a picture is drawn again when it or the code changes; drawings by old code are removed', () => {
  const folder = writeContent({});
  const draw = vi.fn(() => Buffer.from('drawn'));
  drawingCache(folder, 'one')({ title: 'Lamps' }, draw);
  drawingCache(folder, 'one')({ title: 'Lenses' }, draw);
  drawingCache(folder, 'two')({ title: 'Lamps' }, draw);
  expect(draw).toHaveBeenCalledTimes(3);
  expect(readdirSync(folder)).toEqual(['two']);
});
