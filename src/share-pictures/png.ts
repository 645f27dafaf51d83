import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

let started: Promise<void> | undefined;

/** Loads the SVG renderer, once. */
export function startDrawing(): Promise<void> {
  started ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  return started;
}

/** Renders an SVG of outlines as a PNG of at most 256 colours. Call `startDrawing` first. */
export function rasterize(svg: string): Buffer {
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  try {
    const { width, height, pixels } = image;
    return indexedPng(width, height, pixels);
  } finally {
    image.free();
    drawing.free();
  }
}

/**
 * Writes an opaque PNG with a palette, which for a few colours and the shades of their edges is a third of the size of
 * true colour. If there are more than 256 colours, similar ones are merged.
 */
export function indexedPng(width: number, height: number, rgba: Uint8Array): Buffer {
  for (let mask = 0xff; ; mask = (mask << 1) & 0xff) {
    const indexed = indexColours(width, rgba, mask);
    if (!indexed) continue;
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', [...bytes(width), ...bytes(height), 8, 3, 0, 0, 0]),
      chunk(
        'PLTE',
        indexed.palette.flatMap((colour) => bytes(colour).slice(1)),
      ),
      chunk('IDAT', deflateSync(indexed.rows, { level: 7, memLevel: 9 })),
      chunk('IEND', []),
    ]);
  }
}

/** The rows as indexes into a palette, each after a 0 for “no filter”; undefined if the palette is too large. */
function indexColours(width: number, rgba: Uint8Array, mask: number): { palette: number[]; rows: Buffer } | undefined {
  const rows = Buffer.alloc((width + 1) * (rgba.length / 4 / width));
  const indices = new Map<number, number>();
  let [last, index] = [-1, 0];
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 1) {
    if (from % (width * 4) === 0) to += 1;
    const colour =
      (((rgba[from] as number) & mask) << 16) |
      (((rgba[from + 1] as number) & mask) << 8) |
      ((rgba[from + 2] as number) & mask);
    if (colour !== last) {
      last = colour;
      index = indices.get(colour) ?? indices.size;
      indices.set(colour, index);
      if (indices.size > 256) return undefined;
    }
    rows[to] = index;
  }
  return { palette: [...indices.keys()], rows };
}

function chunk(type: string, data: Uint8Array | readonly number[]): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data)]);
  return Buffer.concat([Buffer.from(bytes(body.length - 4)), body, Buffer.from(bytes(crc32(body)))]);
}

const bytes = (value: number): number[] => [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
