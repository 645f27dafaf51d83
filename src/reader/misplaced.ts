import { idOf, shortened } from '../ids.ts';
import { withArticle } from '../problems/format.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { nounOf } from '../schema/introspect.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { nearest } from '../text/nearest.ts';
import { eventFolder, FOLDERS, type Placed, stemOf } from './contentPath.ts';
import { bareName, isBackup, isCode, isDocument, isMedia } from './strayFiles.ts';

/** What to do with a misplaced file, and the paths without ending of the files that it may be for. */
export function misplaced(
  path: string,
  events: readonly string[],
  all: ReadonlySet<string>,
): { fix: string; stems: readonly string[] } {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const inEvent = eventFolder(path);
  const kind = likelyKind(inEvent === undefined ? parts : parts.slice(2));
  if (isCode(name)) return { fix: 'Content has no programs and no settings. Remove it.', stems: [] };
  if (isMedia(name)) return { fix: NO_MEDIA, stems: [] };
  if (kind === 'about')
    return { fix: 'Rename it to about.mdx, in the content folder itself, or remove it.', stems: [] };
  if (!kind) {
    return {
      fix: 'A content folder has archive.yaml and the folders events, topics, speakers and companies; content/README.md shows what is in them. Move or remove it.',
      stems: ['topics', ...(inEvent === undefined ? [] : [`events/${inEvent}/tracks`])].map(
        (folder) => `${folder}/${idOf(bareName(name))}`,
      ),
    };
  }
  const event = inEvent ?? (events.length === 1 ? events[0] : undefined) ?? '<event>';
  const id = shortened(idOf(bareName(name))) || '<id>';
  const { form, schema } = kinds[kind];
  const target = form.replace('<event>', event).replace('<id>', kind === 'events' ? event : id);
  const stems = target.includes('<id>') ? [] : [stemOf(target)];
  if (all.has(target)) {
    return {
      fix: isBackup(name)
        ? `It is a copy of ${target} that a program made. Remove it.`
        : `There is ${target} already. Move into it what only this file has, and remove this one.`,
      stems,
    };
  }
  if (isDocument(name)) return { fix: `Copy its text into a new file, ${target}, and remove this one.`, stems };
  const better = target.slice(target.lastIndexOf('/') + 1);
  const here = id !== '<id>' && path.slice(0, -name.length) === target.slice(0, -better.length);
  const noun = withArticle(nounOf(schema));
  const fix = here
    ? `The file of ${noun} ends with ${better.slice(better.indexOf('.'))}. Rename it to \`${better}\`, or remove it.`
    : `The file of ${noun} is ${form}. Move it to ${target}, or remove it.`;
  return { fix, stems };
}

const NO_MEDIA =
  'Slides, pictures, recordings and data are not kept here. Put it on the web, write its address into the talk, as in `slides: https://example.org/tides.pdf`, and remove the file.';

/**
 * The kind that a misplaced file is probably of: by the folder that it is in, or by its own name, or by the folder whose
 * name is misspelt, or by its ending.
 */
function likelyKind(parts: readonly string[]): Placed['kind'] | undefined {
  const folders = parts.slice(0, -1).filter((part) => part !== 'events');
  const name = parts.at(-1) ?? '';
  const found = FOLDERS.find((known) => folders.includes(known));
  if (found) return found;
  const single = /^(archive|event|about|dead-link)s?\.[^.]*$/i.exec(name)?.[1]?.toLowerCase();
  if (single === 'event') return 'events';
  if (single) return single === 'dead-link' ? 'dead-links' : (single as 'archive' | 'about');
  if (folders.some((part) => /^(?:talks?|abstracts?|presentations?|lectures?)$/i.test(part))) return 'sessions';
  const misspelt = folders.map((part) => nearest(part, FOLDERS)).find(Boolean);
  return (misspelt as Kind | undefined) ?? (name.endsWith('.mdx') ? 'sessions' : undefined);
}

/**
 * Reports misplaced files, each with what to do with it. Of a folder that is in the wrong place as a whole, only its first
 * file is reported, with the number of the others.
 */
export function misplacedFiles(fixes: ReadonlyMap<string, string>): Problem[] {
  return [...Map.groupBy(fixes.keys(), wrongFolderOf)].flatMap(([folder, strays]) => {
    const others = strays.length - 1;
    const more =
      folder !== undefined && others > 0
        ? ` The other ${others === 1 ? 'file' : `${others} files`} in ${folder}/ ${others === 1 ? 'is' : 'are'} in the wrong place too.`
        : '';
    const reported = folder === undefined ? strays : strays.slice(0, 1);
    return reported.map((path) => problem('misplaced-file', path, undefined, { fix: `${fixes.get(path)}${more}` }));
  });
}

/** The outermost folder around a file that belongs nowhere; undefined if the file is where files belong. */
function wrongFolderOf(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1);
  const [top = '', event = '', inEvent = ''] = folders;
  if (top === 'events') {
    if (FOLDERS.some((known) => known === event)) return `events/${event}`;
    const right = inEvent === 'sessions' || inEvent === 'tracks' ? 3 : 2;
    return folders.length > right ? folders.slice(0, right + 1).join('/') : undefined;
  }
  const right = FOLDERS.slice(0, 3).some((known) => known === top) ? 1 : 0;
  return folders.length > right ? folders.slice(0, right + 1).join('/') : undefined;
}
