import type { UnwantedKind } from '../../text/characters.ts';
import { copied, quoted } from '../format.ts';

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
  'duplicate-id': (p: { id: string; other: string }) => ({
    message: `This file and ${p.other} both have the id ${quoted(p.id)}: one of them would be lost.`,
    fix: 'Rename one of them, or remove it if it is a copy.',
  }),
  'not-a-file': (_: object) => ({
    message: 'This is a link to another place (a symbolic link), not a file.',
    fix: 'Put the file itself here.',
  }),
  'not-utf8': (_: object) => ({
    message: 'A character here cannot be read: the file is not UTF-8 text, or the character was lost in a conversion.',
    fix: 'Write the character again (it shows as � or as a wrong letter), and save the file as UTF-8.',
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
