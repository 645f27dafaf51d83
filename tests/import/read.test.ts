import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { importFormats } from '../../src/import/formats.ts';
import { InputError } from '../../src/import/inputError.ts';
import type { Limits } from '../../src/import/limits.ts';
import { readSource } from '../../src/import/read.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const formatNamed = (name: string) => importFormats.find((format) => format.name === name) ?? expect.fail(name);
const frab = formatNamed('frab');
const pretalx = formatNamed('pretalx');
const pyvideo = formatNamed('pyvideo');

/** The message with which a source is refused. */
async function refusal(source: string, format = frab, limits?: Limits): Promise<string> {
  try {
    await readSource(source, format, limits);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as Error).message;
  }
  return 'read';
}

/** Starts a server for the test; returns its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a file', () => {
  test('is read as UTF-8', async () => {
    const file = join(temporaryFolder(onTestFinished), 'a.json');
    writeFileSync(file, '{"a":"é"}');
    expect(await readSource(file, frab)).toEqual({ text: '{"a":"é"}' });
    writeFileSync(file, Uint8Array.of(0x7b, 0xe9, 0x7d));
    expect(await refusal(file)).toBe(
      `Expected text in UTF-8.\nFound other bytes in \`${file}\`.\nSave the file again as UTF-8.`,
    );
  });

  test('must exist, and be a file', async () => {
    expect(await refusal('no-such-file.json')).toBe('There is no file or folder `no-such-file.json`.');
    const folder = temporaryFolder(onTestFinished);
    expect(await refusal(folder)).toBe(
      `Expected a file: schedule.json or schedule.xml, which pretalx, frab, wafer and hub write.\nFound the folder \`${folder}\`.`,
    );
  });

  test('of 100 MB is not read', async () => {
    const file = join(temporaryFolder(onTestFinished), 'a.json');
    writeFileSync(file, '');
    truncateSync(file, 100_000_000);
    expect(await refusal(file)).toBe(`Expected at most 50 MB.\nFound 100 MB in \`${file}\`.`);
  });
});

describe('a folder', () => {
  test('is read with the files of the format', async () => {
    const folder = temporaryFolder(onTestFinished);
    mkdirSync(join(folder, 'videos'));
    for (const path of ['category.json', 'videos/a.json', 'videos/a.txt', 'notes.md'])
      writeFileSync(join(folder, path), path);
    const { files } = await readSource(folder, pyvideo);
    expect(Object.fromEntries(files ?? [])).toEqual({
      'category.json': 'category.json',
      'videos/a.json': 'videos/a.json',
    });
    expect(await refusal(folder, pyvideo, { bytes: 20, milliseconds: 1000 })).toBe(
      `Expected at most 7 bytes.\nFound 13 bytes in \`${folder}\`.`,
    );
  });

  test('must be one, and not an address', async () => {
    const file = join(temporaryFolder(onTestFinished), 'a.json');
    writeFileSync(file, '');
    expect(await refusal(file, pyvideo)).toBe(
      `Expected a folder: the folder of an event in pyvideo's data.\nFound the file \`${file}\`.`,
    );
    expect(await refusal('https://example.org/', pyvideo)).toBe(
      'Expected a folder on this computer.\nFound the address `https://example.org/`.',
    );
  });
});

describe('an address', () => {
  test('is fetched, also after redirects', async () => {
    const address = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
      else response.end('{"é":1}');
    });
    expect(await readSource(`${address}/a`, frab)).toEqual({ text: '{"é":1}' });
  });

  test.each([
    [
      'http://example.org/schedule.json',
      'Expected an address that begins with https://.\nFound `http://example.org/schedule.json`.',
    ],
    ['ftp://example.org/', 'Expected an address that begins with https://.\nFound `ftp://example.org/`.'],
    ['https://ada:secret@example.org/', 'Expected an address without a password.\nFound one with a password.'],
    ['https://', 'Expected an address such as https://example.org/schedule.json.\nFound `https://`.'],
  ])('%s is refused', async (address, message) => {
    expect(await refusal(address)).toBe(message);
  });

  test('must not redirect to one that is refused, or without end', async () => {
    const address = await serve(({ url }, response) =>
      response.writeHead(302, { location: url === '/out' ? 'http://example.org/' : '/in' }).end(),
    );
    expect(await refusal(`${address}/out`)).toBe(
      'Expected an address that begins with https://.\nFound `http://example.org/`.',
    );
    expect(await refusal(`${address}/in`)).toBe(
      `Expected an answer.\nFound more than 5 redirects at \`${address}/in\`.`,
    );
  });

  test('that does not answer well says so', async () => {
    const address = await serve(({ url }, response) => {
      if (url === '/missing') response.writeHead(404).end('no');
    });
    expect(await refusal(`${address}/missing`)).toBe(
      `Expected an answer with the status 200.\nFound 404 Not Found at \`${address}/missing\`.`,
    );
    expect(await refusal(`${address}/slow`, frab, { bytes: 1000, milliseconds: 100 })).toBe(
      `Expected an answer.\nFound none after 0.1 seconds at \`${address}/slow\`.`,
    );
    const closed = await refusal('http://127.0.0.1:9/');
    expect(closed).toMatch(/^Expected an answer\.\nFound none at `http:\/\/127\.0\.0\.1:9\/`: ./);
  });

  test('with too much is left', async () => {
    const address = await serve((_, response) => {
      response.write('x'.repeat(800));
      response.end('x'.repeat(800));
    });
    expect(await refusal(address, frab, { bytes: 1000, milliseconds: 5000 })).toBe(
      `Expected at most 1 KB.\nFound more in \`${address}\`.`,
    );
  });
});

describe('the pages of an API', () => {
  test('are all fetched', async () => {
    const address = await serve((request, response) => {
      const page = Number(new URL(request.url ?? '', 'http://a').searchParams.get('page') ?? 1);
      const next = page < 3 ? `http://${request.headers.host}/?page=${page + 1}` : null;
      response.end(JSON.stringify({ count: 3, next, results: [{ code: `C${page}`, title: `T${page}` }] }));
    });
    const { text } = await readSource(address, pretalx);
    const { sessions } = pretalx.importer({ text: text ?? '' }, { event: 'lighthouse' });
    expect(sessions.map(({ title }) => title)).toEqual(['T1', 'T2', 'T3']);
  });

  test('must be JSON, and of one host', async () => {
    const address = await serve(({ url }, response) => {
      response.end(
        url === '/html' ? '<!doctype html>' : '{"next":"https://elsewhere.example.org/?page=2","results":[]}',
      );
    });
    expect(await refusal(`${address}/html`, pretalx)).toBe('Expected JSON.\nFound an HTML page.');
    expect(await refusal(address, pretalx)).toBe(
      'Expected the next page at the same host.\nFound the address `https://elsewhere.example.org/?page=2`.',
    );
  });
});
