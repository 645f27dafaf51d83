import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { drawingCache } from '../../src/share-pictures/cache.ts';
import { writeContent } from '../helpers.ts';

const disk = vi.hoisted(() => ({ isFull: false }));
vi.mock(import('node:fs'), async (original) => {
  const fs = await original();
  const writeFileSync: typeof fs.writeFileSync = (path, content, options) => {
    if (!disk.isFull) return fs.writeFileSync(path, content, options);
    fs.writeFileSync(path, (content as Buffer).subarray(0, 2), options);
    throw new Error('ENOSPC: no space left on device');
  };
  return { ...fs, writeFileSync };
});
afterEach(() => {
  disk.isFull = false;
});

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

test('a picture that was cut off while it was saved is drawn again', () => {
  const folder = writeContent({});
  const draw = () => Buffer.from('drawn');
  disk.isFull = true;
  expect(() => drawingCache(folder, 'one')({ title: 'Lamps' }, draw)).toThrow('ENOSPC');
  expect(readdirSync(join(folder, 'one'))).toEqual([]);
  disk.isFull = false;
  expect(`${drawingCache(folder, 'one')({ title: 'Lamps' }, draw)}`).toBe('drawn');
});
