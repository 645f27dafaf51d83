/** The code point of a character in Unicode's notation, such as U+200B. */
export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with a character; `lost` is one that could not be decoded, `surrogate` is half a character. */
export type UnwantedKind = 'lost' | 'control' | 'surrogate' | 'direction' | 'zero-width' | 'blank' | 'tag' | 'private';

/** A character that no text should have, at its index in UTF-16 code units. */
export interface UnwantedCharacter {
  readonly index: number;
  readonly character: string;
  readonly kind: UnwantedKind;
}

const KINDS: readonly (readonly [kind: UnwantedKind, characters: RegExp])[] = [
  ['lost', /\u{FFFD}/u],
  ['control', /(?![\t\n\r])\p{Cc}/u],
  ['surrogate', /\p{Cs}/u],
  ['direction', /[\u{202A}-\u{202E}\u{2066}-\u{2069}\u{206A}-\u{206F}]/u],
  ['zero-width', /\u{200B}|\u{200C}|\u{200D}|[\u{180E}\u{2060}-\u{2064}\u{FEFF}\u{FFF9}-\u{FFFB}]/u],
  ['blank', /[\u{115F}\u{1160}\u{17B4}\u{17B5}\u{2800}\u{3164}\u{FFA0}]/u],
  ['tag', /[\u{E0000}-\u{E007F}]/u],
  ['private', /[\p{Co}\p{Noncharacter_Code_Point}]/u],
];

/** Scripts whose letters join, and which need the joiners U+200C and U+200D to say where. */
const JOINING = [
  'Arabic Syriac Thaana Nko Mandaic Mongolian Phags_Pa Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada',
  'Malayalam Sinhala Khmer Myanmar Tibetan Balinese Javanese Sundanese Batak Chakma Brahmi Adlam',
]
  .flatMap((names) => names.split(' '))
  .map((name) => `\\p{scx=${name}}`)
  .join('');

/** What looks unwanted and is part of a text: joiners of letters and emoji, flags of regions, spaces between Braille. */
const WANTED = [
  `(?<=[${JOINING}]\\p{M}*)[\\u{200C}\\u{200D}]`,
  '(?<=\\p{Extended_Pictographic}[\\u{FE0F}\\p{Emoji_Modifier}]?)\\u{200D}(?=[\\p{Extended_Pictographic}])',
  '(?<=\\u{1F3F4})[\\u{E0020}-\\u{E007E}]{1,6}\\u{E007F}',
  '(?<=[\\u{2801}-\\u{28FF}])\\u{2800}+(?=[\\u{2801}-\\u{28FF}])',
].join('|');

const UNWANTED = new RegExp(`(?<wanted>${WANTED})|${KINDS.map(([, { source }]) => source).join('|')}`, 'gu');

/** The first character of a text that is there by accident or to deceive; undefined if there is none. */
export function unwantedCharacter(text: string): UnwantedCharacter | undefined {
  for (const { 0: character, index, groups } of text.matchAll(UNWANTED)) {
    const kind = groups?.wanted === undefined && KINDS.find(([, characters]) => characters.test(character))?.[0];
    if (kind) return { index, character, kind };
  }
  return undefined;
}
