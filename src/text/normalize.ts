/** A text without case and diacritics, to compare it with others: `Loïc` becomes `loic`. */
export const normalize = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
