import { session, validArchive } from '../helpers.ts';
import { type Files, TALK } from './case.ts';

// What the cases about files have in common.

/** The folder of the talks. */
export const TALKS = 'events/days/sessions';

/** The text of another talk. */
export const oil = session('title: Oil\ntrack: main\nspeakers: [{ name: Ada Lovelace, company: Acme }]\n');

/** The text of another topic. */
export const fog = 'title: Fog\ndescription: How it falls.\n';

/** The text of the talk in which most cases are, of its event and of its track. */
export const lamps = validArchive[TALK];
export const event = validArchive['events/days/event.yaml'];
export const track = validArchive['events/days/tracks/main.yaml'];

/** The start of an id that is too long. */
export const long = 'long-'.repeat(20);

/** The bytes of a text in UTF-16 with its mark. */
export function utf16(text: string, bigEndian = false): Uint8Array {
  const bytes = Buffer.from(`\u{FEFF}${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

/** The bytes of a text in Latin-1. */
export const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** The talk with another speaker, and with a speaker of another company. */
export const speaker = (name: string): Files => talkBy(name, 'Acme');
export const company = (name: string): Files => talkBy('Ada Lovelace', name);

const talkBy = (name: string, at: string): Files => ({
  [TALK]: session(`title: Lamps\ntrack: main\nspeakers:\n  - name: ${name}\n    company: ${at}\n`),
});

/** Copies of the files of the valid archive below a folder, in another one. */
export const copied = (from: string, to: string): Files =>
  Object.fromEntries(
    Object.entries(validArchive)
      .filter(([path]) => path.startsWith(from))
      .map(([path, text]) => [path.replace(from, to), text]),
  );

/** Takes files out. */
export const gone = (files: Files): Files => Object.fromEntries(Object.keys(files).map((path) => [path, null]));

/** Moves the files of the valid archive below a folder into another one. */
export const moved = (from: string, to: string): Files => ({ ...gone(copied(from, from)), ...copied(from, to) });

/** Moves them back. */
export const movedBack = (from: string, to: string): Files => ({ ...gone(copied(from, to)), ...copied(from, from) });
