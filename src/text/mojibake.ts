/** The characters that Windows-1252 has for the bytes 80 to 9F. */
const HIGH = '€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ';

const REST = `[${HIGH}\\u{A0}-\\u{BF}]`;
/** What follows letters in right texts too: `CAFÉ…`, `«Â»`. */
const PUNCTUATION = /^[…‘’“”‚„–—«»‹›™®°ºª·¡¿•\u{A0}]+$/u;

/** One character of UTF-8 that was read as two to four characters of Windows-1252. */
const BROKEN = new RegExp(`[Â-ß]${REST}|[à-ï]${REST}{2}|[ð-ô]${REST}{3}|â€(?!${REST})`, 'gu');

/** Several of them, as the words of other scripts become. */
const RUN = new RegExp(`^(?:(?:[Î-ß]${REST}){2}|(?:(?:à[¤-¿]|[á-ï]${REST})${REST}){2})`, 'u');

/** Where a text has letters that were broken by reading UTF-8 as Windows-1252, and the text as it was. */
export interface Mojibake {
  readonly index: number;
  readonly broken: string;
  readonly whole: string;
}

/**
 * The first broken letter of a text, such as `Ã©` for `é`; undefined if there is none. A text may name such letters: one
 * between quotation marks or spaces is right.
 */
export function mojibakeIn(text: string): Mojibake | undefined {
  if (!/[Â-ô][^\0-\x7F]|â€/u.test(text)) return undefined;
  const found = [...text.matchAll(BROKEN)];
  const first = found.find((match) => isBroken(match[0], text, match.index));
  if (!first) return undefined;
  const whole = text.replaceAll(BROKEN, (broken) => decoded(broken) ?? broken);
  if (whole === text) return undefined;
  return { index: first.index, broken: first[0], whole: mojibakeIn(whole)?.whole ?? whole };
}

function isBroken(broken: string, text: string, index: number): boolean {
  const character = decoded(broken);
  if (character === undefined) return false;
  const isSign = /^(?:â(?:€|„¢|†|‰)|ðŸ)/u.test(broken);
  // Dashes, arrows and emoji are between spaces.
  if (isSign && !/[‘’“”…]/u.test(character)) return true;
  const before = text.charAt(index - 1);
  const after = text.charAt(index + broken.length);
  if (!/[\p{L}\p{N}]/u.test(before + after)) return false;
  if (isSign || RUN.test(text.slice(index, index + 6))) return true;
  if (/^Â/u.test(broken) && /\d/.test(before)) return true;
  const inWord = /\p{L}/u.test(before) && /[\p{Ll}ÃÄÅ]/u.test(after);
  return /^[ÂÃÄÅ]/u.test(broken) && (inWord || !PUNCTUATION.test(broken.slice(1)));
}

/** The character whose bytes these characters are; undefined if there is none. */
function decoded(broken: string): string | undefined {
  // The last byte of ” has no character, and is often lost.
  if (broken === 'â€') return '”';
  const bytes = [...broken].map((one) => (HIGH.includes(one) ? 0x80 + HIGH.indexOf(one) : one.charCodeAt(0)));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
