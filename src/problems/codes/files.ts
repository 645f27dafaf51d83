import type { UnwantedKind } from '../../text/characters.ts';
import { copied, quoted } from '../format.ts';

const notFiles = {
  link: {
    message: 'This is a link to another place (a symbolic link), not a file.',
    fix: 'Put the file itself here.',
  },
  device: { message: 'This is a pipe, a socket or a device, not a file.', fix: 'Remove it.' },
  folder: {
    message: 'This is a folder, and its name ends like that of a file.',
    fix: 'Move the files out of it to where they belong, and remove it.',
  },
} as const;

/** A number of bytes in megabytes, rounded up to a tenth. */
const megabytes = (bytes: number): number => Math.ceil(bytes / 100_000) / 10;

/** Problems about files: their names, places and characters. */
export const filesCodes = {
  'misplaced-file': (p: { fix: string }) => ({
    message: 'No file of this kind belongs here.',
    fix: p.fix,
  }),
  'bad-file-name': (p: { what: 'file' | 'folder'; name: string; better: string }) => ({
    message: `The ${p.what} name ${quoted(p.name)} has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.`,
    fix: p.better ? `Rename it to ${copied(p.better)}.` : 'Rename it using only those characters.',
  }),
  'long-file-name': (p: { what: 'file' | 'folder'; length: number; max: number; better: string }) => ({
    message: `The ${p.what} name has ${p.length} characters, and at most ${p.max} are possible; it becomes the page's address.`,
    fix: `Rename it, for example to ${copied(p.better)}.`,
  }),
  'reserved-name': (p: { what: 'file' | 'folder'; name: string; better: string }) => ({
    message: `The ${p.what} name ${quoted(p.name)} means a device on Windows, where nobody could open this archive.`,
    fix: `Rename it, for example to ${copied(p.better)}.`,
  }),
  'copied-file': (p: { what: 'file' | 'folder'; other: string }) => ({
    message: `By its name, this ${p.what} is a copy of ${p.other}.`,
    fix: 'Remove it; if it is another one, name it after its own title, with only a–z, 0–9 and single hyphens.',
  }),
  'duplicate-id': (p: { id: string; other: string }) => ({
    message: `This file and ${p.other} both have the id ${quoted(p.id)}: one of them would be lost.`,
    fix: 'Rename one of them, or remove it if it is a copy.',
  }),
  'not-a-file': (p: { what: keyof typeof notFiles }) => notFiles[p.what],
  'unreadable-file': (p: { what: 'file' | 'folder' }) => ({
    message: `This computer does not allow the ${p.what} to be read, or its disk has an error.`,
    fix: `Allow everybody to read the ${p.what}, or put a new one in its place.`,
  }),
  'large-file': (p: { max: number; found: number }) => ({
    message: `The file has ${megabytes(p.found)} MB, and a file here has at most ${megabytes(p.max)} MB.`,
    fix: 'Shorten it. Slides, pictures and recordings are not kept here: write their addresses into the talk.',
  }),
  'parser-stopped': (p: { slow: boolean }) => ({
    message: p.slow
      ? 'Reading this file takes too long, and was stopped: something in it is too much for the program that reads talks.'
      : 'The program that reads talks broke down at this file: it cannot cope with something in it.',
    fix: 'Take out one half of the text and check again, then the other, until you find the lines; write these in another way.',
  }),
  'too-many-files': (p: { max: number }) => ({
    message: `The content folder has more than ${p.max} files: none of them was checked.`,
    fix: 'Move all that does not belong to the archive to another place.',
  }),
  'deep-folder': (p: { max: number }) => ({
    message: `More than ${p.max} folders are inside each other here: nothing was checked.`,
    fix: 'Remove the folder, or move it to another place; content/README.md shows which folders there are.',
  }),
  'empty-file': (p: { what: string; needed: boolean }) => ({
    message: 'The file is empty.',
    fix: `Write the keys of ${p.what} in it${p.needed ? '' : ', or remove it'}; content/README.md shows how.`,
  }),
  'wrong-folder': (p: { reason: string; better?: string | undefined }) => ({
    message: `CONTENT_DIR must name a content folder, and this is ${p.reason}.`,
    fix: p.better
      ? `Did you mean ${copied(p.better)}?`
      : 'Name the folder that contains archive.yaml and events/; content/README.md shows what is in them.',
  }),
  'saved-as-utf16': (_: object) => ({
    message: 'The file is saved as UTF-16, and cannot be read.',
    fix: 'Save it as UTF-8: most editors ask for the encoding under “Save as”.',
  }),
  'old-line-ends': (_: object) => ({
    message: 'The lines of this file end as on a very old Mac (CR), and cannot be told apart.',
    fix: 'Save the file with line ends of the kind LF (“Unix”) or CRLF (“Windows”); or copy its text into a new file.',
  }),
  'not-utf8': (_: object) => ({
    message: 'A character here cannot be read: the file is not UTF-8 text, or the character was lost in a conversion.',
    fix: 'Write the character again (it shows as � or as a wrong letter), and save the file as UTF-8.',
  }),
  'broken-letters': (p: { broken: string; whole: string }) => ({
    message: `${copied(p.broken)} has letters that were broken when a file was read in the wrong encoding.`,
    fix: `Write ${copied(p.whole)}.`,
  }),
  'control-character': (p: { character: string }) => ({
    message: `There is an invisible control character (${p.character}) here.`,
    fix: 'Delete it; if you cannot see it, write the words around it again.',
  }),
  'unwanted-character': (p: { what: string; kind: UnwantedKind; word: string }) => ({
    message: `There ${p.kind === 'marks' ? 'are' : 'is'} ${p.what} here.`,
    fix:
      p.kind === 'private'
        ? 'Delete it, or write what it shows as a word.'
        : p.word
          ? `Delete ${p.kind === 'marks' ? 'them' : 'it'}; if you cannot see what to delete, write ${copied(p.word)} again.`
          : 'Delete it; if you cannot see it, write the line again.',
  }),
  'unwanted-entity': (p: { source: string; what: string }) => ({
    message: `${quoted(p.source)} stands for ${p.what}.`,
    fix: 'Delete it.',
  }),
  'merge-conflict': (p: { mark: string }) => ({
    message: `Two versions of this file were joined, and nobody has chosen between them yet: ${quoted(p.mark)} marks such a place.`,
    fix: 'In each such place keep the lines that are right, and remove the other ones and the lines that begin with `<<<<<<<`, `=======` or `>>>>>>>`.',
  }),
  'about-keys': (_: object) => ({
    message: 'The about page has no keys: these would be shown as text.',
    fix: 'Remove both lines `---` and all between them.',
  }),
  'second-front-matter': (_: object) => ({
    message: 'Keys between two lines of `---` begin here once more, and would be shown as text.',
    fix: 'If this is another talk, put it into a file of its own. If it is a copy, remove it.',
  }),
  'missing-file': (p: { what: string; why: string }) => ({
    message: `${p.what} is missing.`,
    fix: p.why,
  }),
  'empty-collection': (p: { what: string; example: string }) => ({
    message: `There are no ${p.what}: an archive needs at least one.`,
    fix: `Add one, for example ${p.example}; content/README.md shows how.`,
  }),
} as const;
