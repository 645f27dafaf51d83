import { expect, test } from 'vitest';
import { readChunks } from '../../src/offline/stream.ts';

/** A stream that gives chunks of 10 bytes for ever; `state` has how many it was asked for and whether it was stopped. */
function endless() {
  const state = { given: 0, stopped: false };
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull: (controller) => {
        state.given += 1;
        controller.enqueue(new Uint8Array(10));
      },
      cancel: () => {
        state.stopped = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { state, stream };
}

const whole = (): ReadableStream<Uint8Array<ArrayBuffer>> => new Blob([new Uint8Array(25)]).stream();

test('a stream is read to its end, and each chunk is reported', async () => {
  const sizes: number[] = [];
  const chunks = await readChunks(whole(), 25, (bytes) => sizes.push(bytes));
  expect(chunks?.reduce((sum, { length }) => sum + length, 0)).toBe(25);
  expect(chunks?.map(({ length }) => length)).toEqual(sizes);
  expect(await readChunks(new Blob([]).stream(), 0)).toEqual([]);
});

test('a stream with one byte too many is nothing', async () => {
  expect(await readChunks(whole(), 24)).toBeUndefined();
});

test('an endless stream is stopped at the chunk that is too much', async () => {
  const { state, stream } = endless();
  expect(await readChunks(stream, 100)).toBeUndefined();
  expect(state).toEqual({ given: 11, stopped: true });
});

test('a stream that breaks off is an error', async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('Broken.')) });
  await expect(readChunks(broken, 100)).rejects.toThrow('Broken.');
});
