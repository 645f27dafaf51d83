/** The length of a code. */
export const CODE_LENGTH = 7;

/**
 * A code of a text, of lower-case letters and digits: short, always the same, and different for nearly all texts (two of
 * 10,000 have the same in one of 1,600 archives). Not a secret: whoever wants to can find another text with a code.
 */
export function codeOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    a = Math.imul(a ^ point, 0x01000193);
    b = Math.imul(b ^ point ^ (a >>> 15), 0x85ebca6b);
  }
  a = Math.imul(a ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (a >>> 16), 0x27d4eb2f);
  const number = ((a >>> 0) * 0x200000 + (b >>> 11)) % 36 ** CODE_LENGTH;
  return number.toString(36).padStart(CODE_LENGTH, '0');
}
