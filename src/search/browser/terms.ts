const PUNCTUATION = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/gu;

/** A term as the index has its words: in lower case without punctuation, of Chinese, Japanese or Thai its words apart. */
export function termOf(term: string, language: string): string {
  const plain = term.replaceAll(PUNCTUATION, '').toLowerCase();
  const isUnspaced = /^(?:zh|ja|th)\b/.test(language) && 'Segmenter' in Intl;
  const segments = isUnspaced ? [...new Intl.Segmenter(language, { granularity: 'word' }).segment(plain)] : [];
  const spaced = isUnspaced ? segments.map(({ segment }) => segment).join(' ') : plain;
  return spaced.trim().replaceAll(/\s+/g, ' ');
}

/** A text without its diacritics, but those of Japanese syllables, as the index has it. */
export function withoutDiacritics(text: string): string {
  const without = text.normalize('NFD').replaceAll(/(?![\u3099\u309A])\p{M}/gu, '');
  return /[\u3099\u309A]/.test(without) ? without.normalize('NFC') : without;
}
