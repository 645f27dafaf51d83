import { CODE_LENGTH, codeOf } from './code.ts';
import type { SavedList } from './list.ts';

// A list in the fragment of an address, `#list=1.<codes>.<notes>.<check>`: the codes of its talks, one after another; their
// notes in Base64url, or nothing; and the code of all that is before it, without which the end may be missing. It has only
// characters that programs leave as they are.

const START = '#list=';
const VERSION = '1';

/** The longest fragment that is read. */
export const MAX_FRAGMENT = 1_000_000;

/** What a fragment has: the note of each talk, by the code of its key. */
export type ReceivedTalks = ReadonlyMap<string, string>;

export type FragmentProblem = 'damaged' | 'newer' | 'too-long';

export function encodeFragment(list: SavedList, withNotes: boolean): string {
  const entries = Object.entries(list);
  // No note has the character between them.
  const notes = entries.map(([, { note }]) => note.replaceAll('\0', '')).join('\0');
  const codes = entries.map(([key]) => codeOf(key)).join('');
  const content = `${VERSION}.${codes}.${withNotes ? toBase64(notes) : ''}`;
  return `${START}${content}.${codeOf(content)}`;
}

/** Reads a fragment, which anyone can have written; undefined for one that is not of a list. */
export function decodeFragment(fragment: string): ReceivedTalks | FragmentProblem | undefined {
  if (!fragment.startsWith(START)) return undefined;
  if (fragment.length > MAX_FRAGMENT) return 'too-long';
  const [version = '', codes = '', notes = '', check = '', ...more] = fragment.slice(START.length).split('.');
  if (/^\d+$/.test(version) && version !== VERSION) return 'newer';
  const isWhole = more.length === 0 && check === codeOf(`${version}.${codes}.${notes}`);
  if (!isWhole || version !== VERSION || !/^[0-9a-z]+$/.test(codes) || codes.length % CODE_LENGTH > 0) return 'damaged';
  const all = codes.match(new RegExp(`.{${CODE_LENGTH}}`, 'g')) ?? [];
  const byTalk = notes === '' ? all.map(() => '') : fromBase64(notes)?.split('\0');
  if (byTalk?.length !== all.length) return 'damaged';
  return new Map(all.map((code, index) => [code, byTalk[index] as string]));
}

/** The talks of a fragment as a list, with their titles in this archive, which may not have all of them. */
export function receivedList(
  received: ReceivedTalks,
  talks: readonly { readonly key: string; readonly title: string }[],
): SavedList {
  return Object.fromEntries(
    talks.flatMap(({ key, title }) => {
      const note = received.get(codeOf(key));
      return note === undefined ? [] : [[key, { title, note }] as const];
    }),
  );
}

function toBase64(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Undefined if it is not Base64url of UTF-8. */
function fromBase64(text: string): string | undefined {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from(bytes, (character) => character.charCodeAt(0)),
    );
  } catch {
    return undefined;
  }
}
