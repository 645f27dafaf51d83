/** The code point of a character in Unicode's notation, such as U+200B. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with a character; `lost` is one that could not be decoded, `surrogate` is half a character. */
export type UnwantedKind = 'lost' | 'control' | 'surrogate' | 'direction' | 'invisible' | 'private' | 'marks';

/** A character that no text should have, at its index in UTF-16 code units; of `marks`, all that are piled up. */
export interface UnwantedCharacter {
  readonly index: number;
  readonly character: string;
  readonly kind: UnwantedKind;
}

/** Marks of direction, which a text in a right-to-left script needs next to signs and Latin words. */
const DIRECTION_MARK = /[\u{200E}\u{200F}\u{61C}]/u;
const VARIATION = '[\\u{180B}-\\u{180D}\\u{180F}\\u{FE00}-\\u{FE0F}\\u{E0100}-\\u{E01EF}]';
/** The invisible letters and digits after a black flag. */
const FLAG = '\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}';
/** Accents of all scripts, and marks of one script; no language piles up as many as these. */
const MARKS = /(?:(?!\p{DI})(?=\p{sc=Inherited})\p{M}){5,}|(?:(?!\p{scx=Tibetan}|\p{DI})\p{M}){11,}/u;

/** The kinds, the first that fits; soft hyphens are right in prose. */
const KINDS: readonly (readonly [kind: UnwantedKind, characters: RegExp])[] = [
  ['lost', /\u{FFFD}/u],
  ['control', /(?![\t\n\r])\p{Cc}/u],
  ['surrogate', /\p{Cs}/u],
  ['direction', /[\u{202A}-\u{202E}\u{2066}-\u{206F}]/u],
  ['invisible', /(?!\u{AD})[\p{DI}\u{2800}\u{FFF9}-\u{FFFB}]/u],
  ['private', /[\p{Co}\p{Noncharacter_Code_Point}\u{FFFC}]/u],
  ['marks', MARKS],
];

const anyOf = (names: string): string =>
  names
    .split(' ')
    .map((name) => `\\p{scx=${name}}`)
    .join('');

/** Scripts whose letters join, and which need the joiners U+200C and U+200D to say where. */
const JOINING = anyOf(
  'Arabic Syriac Thaana Nko Mandaic Mongolian Phags_Pa Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada ' +
    'Malayalam Sinhala Khmer Myanmar Tibetan Balinese Javanese Sundanese Batak Chakma Brahmi Adlam',
);
/** Scripts without spaces between words, where U+200B is between them. */
const SPACELESS = anyOf('Thai Lao Khmer Myanmar Tai_Tham New_Tai_Lue Tai_Le Tai_Viet Javanese Balinese Tibetan');

/** What looks unwanted and is part of a text; matched at its index. */
const WANTED = new RegExp(
  [
    // Joiners: also between a Latin word and a Persian ending.
    `(?<=[${JOINING}]\\p{M}*)[\\u{200C}\\u{200D}]`,
    `[\\u{200C}\\u{200D}](?=[${JOINING}])`,
    '(?<=\\p{Extended_Pictographic}[\\u{FE0F}\\p{Emoji_Modifier}]?)\\u{200D}(?=\\p{Extended_Pictographic})',
    `(?<=[${SPACELESS}]\\p{M}*)\\u{200B}(?=[${SPACELESS}])`,
    // The flags of regions such as Scotland.
    `(?<=\\u{1F3F4}[${FLAG}]{0,5})[${FLAG}](?=[${FLAG}]{0,5}\\u{E007F})`,
    `(?<=\\u{1F3F4}[${FLAG}]{3,6})\\u{E007F}`,
    // Forms of Han characters, and of emoji, signs and Mongolian letters.
    '(?<=\\p{scx=Han})[\\u{E0100}-\\u{E01EF}]',
    `(?<=(?!${VARIATION})[^\\s\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\p{Cf}])(?![\\u{E0100}-\\u{E01EF}])${VARIATION}`,
    // Spaces between words in Braille, letters that old Korean leaves out, and an order of Hebrew points.
    '(?<=[\\u{2801}-\\u{28FF}])\\u{2800}+(?=[\\u{2801}-\\u{28FF}])',
    '\\u{115F}(?=[\\u{1161}-\\u{11FF}])',
    '(?<=[\\u{1100}-\\u{115E}])\\u{1160}',
    '(?<=\\p{scx=Hebrew}\\p{M}*)\\u{34F}',
  ].join('|'),
  'uy',
);

const SUSPECT = new RegExp(KINDS.map(([, { source }]) => source).join('|'), 'gu');

/** Whether a text has a letter of a script that is written from right to left. */
export const hasRightToLeft = (text: string): boolean =>
  /(?=\p{L})[\p{scx=Hebrew}\p{scx=Arabic}\p{scx=Syriac}\p{scx=Thaana}\p{scx=Nko}\p{scx=Adlam}\p{scx=Mandaic}\p{scx=Samaritan}\p{scx=Hanifi_Rohingya}]/u.test(
    text,
  );

/**
 * Every character of a text that is there by accident or to deceive. Marks of direction are right where the text, or
 * what it is a part of, is `rightToLeft`.
 */
export function unwantedCharacters(text: string, rightToLeft?: boolean): UnwantedCharacter[] {
  if (text.search(SUSPECT) < 0) return [];
  const hasDirection = rightToLeft ?? hasRightToLeft(text);
  return [...text.matchAll(SUSPECT)].flatMap(({ 0: character, index }) => {
    if (hasDirection && DIRECTION_MARK.test(character)) return [];
    WANTED.lastIndex = index;
    if (WANTED.test(text)) return [];
    const kind = KINDS.find(([, characters]) => characters.test(character))?.[0];
    return kind ? [{ index, character, kind }] : [];
  });
}

/** Letters that show as a space. */
const BLANK = /[\u{2800}\u{3164}\u{FFA0}]/u;

/** A text without the characters that are there by accident or to deceive; those that show as a space become one. */
export function withoutUnwanted(text: string): string {
  const found = unwantedCharacters(text);
  if (found.length === 0) return text;
  let end = 0;
  const kept = found.map(({ index, character }) => {
    const part = text.slice(end, index);
    end = index + character.length;
    return BLANK.test(character) ? `${part} ` : part;
  });
  // A mark that followed one of them may now follow nothing.
  return withoutUnwanted(kept.join('') + text.slice(end));
}
