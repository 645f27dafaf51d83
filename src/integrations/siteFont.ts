import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../contentSource.ts';
import { listFiles } from '../files.ts';
import { type FontFile, makeFontFiles, unicodeRange } from '../fonts/fontFiles.ts';
import { writeLicence } from '../fonts/licence.ts';
import type { ContentRecords } from '../schema/records.ts';

/**
 * Makes the site's own font before anything is built, of the characters that the content uses, into `.astro/fonts/`:
 * `latin.woff2`, which pages load first (components/Head.astro), a file for each other script that is needed, and
 * `faces.css`, which styles/fonts.css imports. A page loads only the files whose characters it shows.
 */
export function siteFont(content: ContentSource): AstroIntegration {
  return {
    name: 'site-font',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build' && command !== 'dev') return;
        const files = await makeFontFiles(textsOf(content.current.records));
        const target = fileURLToPath(new URL('.astro/fonts/', config.root));
        writeAll(target, [
          ...files.map(({ script, woff2 }) => [`${script}.woff2`, woff2] as const),
          ['faces.css', Buffer.from(files.map(fontFace).join('\n'))],
        ]);
        // A small file would else be put into the stylesheet as a data: address, which the security policy forbids.
        const assetsInlineLimit = (file: string) => (file.endsWith('.woff2') ? false : undefined);
        updateConfig({ vite: { build: { assetsInlineLimit } } });
      },
      'astro:build:done': ({ dir }) => writeLicence(dir),
    },
  };
}

/** Every text of the content that a page may show, composed too, as browsers look letters up. */
function textsOf({ archive, about, events, tracks, topics, companies, speakers, sessions }: ContentRecords): string[] {
  const texts: string[] = [];
  const add = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value, value.normalize('NFC'));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(add);
  };
  const records = [...events, ...tracks, ...topics, ...companies, ...speakers, ...sessions];
  for (const data of [archive?.data, ...records.map((record) => record.data)]) add(data);
  for (const abstract of [about, ...sessions.map((session) => session.abstract)]) add(abstract?.html);
  return texts;
}

/**
 * `optional`, for the file that every page preloads: a page that is shown before its font has come stays as it is, and
 * nothing on it moves. The others come later, where a page needs them; a name set half in one font and half in another
 * would be worse than one that changes.
 */
function fontFace({ script, characters }: FontFile): string {
  return `@font-face {
  font-family: "Literata";
  src: url("./${script}.woff2") format("woff2");
  font-weight: 400 600;
  font-display: ${script === 'latin' ? 'optional' : 'swap'};
  unicode-range: ${unicodeRange(characters)};
}
`;
}

/** Makes the files the only ones of the folder; one that is as it should be is not touched. */
function writeAll(folder: string, files: readonly (readonly [name: string, content: Buffer])[]): void {
  const names = new Set(files.map(([name]) => name));
  for (const name of listFiles(folder)) if (!names.has(name)) rmSync(join(folder, name));
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) {
    const path = join(folder, name);
    if (!existsSync(path) || !readFileSync(path).equals(content)) writeFileSync(path, content);
  }
}
