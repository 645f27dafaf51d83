import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { digestOf, isShell, MANIFEST, type Manifest, PACKS, packPath, WORKER } from '../../../src/offline/format.ts';
import { makeCopy } from '../../../src/offline/pack.ts';
import { entriesOf } from '../../../src/offline/unpack.ts';
import { filesOf, folderOf, type Site } from '../../sites/sites.ts';
import { temporaryFolder } from '../../temporaryFolder.ts';
import { site } from '../visit.ts';

/** The files of a site, by their paths. */
export type Files = Map<string, Uint8Array>;

/** A built site, or what was made of it, in a folder of its own, with an offline copy of just its files. */
export interface Edition {
  readonly folder: string;
  readonly manifest: Manifest;
  /** The digest of all that is saved of it, by the path that it is asked for at. */
  readonly answers: Readonly<Record<string, string>>;
}

/** Makes an edition of a site after its files were changed; its folder is gone after the test. */
export async function makeEdition(site: Site, change: (files: Files) => void = () => {}): Promise<Edition> {
  const built = filesOf(site).filter((path) => path !== MANIFEST && !path.startsWith(PACKS));
  const files: Files = new Map(built.map((path) => [path, readFileSync(join(folderOf(site), path))]));
  change(files);
  const { manifest, packs } = makeCopy(files);
  const folder = temporaryFolder(onTestFinished);
  const answers: Record<string, string> = {};
  for (const [name, packed] of packs) {
    files.set(packPath({ name }), packed);
    for (const { path, body } of entriesOf(Uint8Array.from(gunzipSync(packed)))) answers[path] = await digestOf(body);
  }
  files.set(MANIFEST, Buffer.from(JSON.stringify(manifest)));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { folder, manifest, answers };
}

/** The site of one talk, as it was built. */
export const makeFirst = (): Promise<Edition> => makeEdition(site('smallest'));

/** Its next edition: two pages are changed, and there is another talk. */
export const makeSecond = (): Promise<Edition> =>
  makeEdition(site('smallest'), (files) => {
    retitle(files, 'index.html', 'The second edition');
    retitle(files, 'events/evening/sessions/moss/index.html', 'Lichen', 'events/evening/sessions/lichen/index.html');
    retitle(files, 'events/evening/sessions/moss/index.html', 'Moss, seen again');
  });

/** Puts a page into a site: one that it has, with another title. */
export function retitle(files: Files, file: string, title: string, as = file): void {
  const html = textOf(files, file)
    .replace(/<title>[^<]*/, `<title>${title}`)
    .replace(/(<h1[^>]*>).*?(<\/h1>)/s, `$1${title}$2`);
  files.set(as, Buffer.from(html));
}

/** Puts a script before that of a site's service worker. */
export function beginWorker(files: Files, script: string): void {
  files.set(WORKER, Buffer.from(`${script}\n${textOf(files, WORKER)}`));
}

/** Puts another text in place of one, wherever a site has it: in the names of its files and in what they say. */
export function replaceAll(files: Files, before: string, after: string): void {
  for (const [path, content] of [...files]) {
    if (!/\.(?:html|js|json|css|webmanifest)$/.test(path) || !Buffer.from(content).includes(before)) continue;
    files.set(path, Buffer.from(textOf(files, path).replaceAll(before, after)));
  }
  for (const [path, content] of [...files].filter(([path]) => path.includes(before))) {
    files.delete(path);
    files.set(path.replaceAll(before, after), content);
  }
}

const textOf = (files: Files, path: string): string => Buffer.from(files.get(path) as Uint8Array).toString();

/** The packs that an edition has and an earlier one has not, as they are asked for, in the order of its manifest. */
export const newPacks = (edition: Edition, before?: Edition): string[] =>
  edition.manifest.packs
    .filter(({ name }) => !before?.manifest.packs.some((pack) => pack.name === name))
    .map((pack) => `/${packPath(pack)}`);

/** The packs of an edition with what is saved from the first visit on. */
export const shellPacks = ({ manifest }: Edition): string[] =>
  manifest.packs.filter(isShell).map((pack) => `/${packPath(pack)}`);

/** The pack of an edition with the files of a top folder, as it is asked for. */
export const packOf = ({ manifest }: Edition, folder: string): string => {
  const found = manifest.packs.find((pack) => pack.folder === folder);
  if (!found) throw new Error(`There is no pack of “${folder}”.`);
  return `/${packPath(found)}`;
};
