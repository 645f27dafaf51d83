import { idOf } from '../../ids.ts';
import { normalize } from '../../text/normalize.ts';

/** A name in the forms by which it is compared. */
export interface NameForm {
  /** Its words in lower case, without accents. */
  readonly words: readonly string[];
  /** All letters in a row. */
  readonly letters: string;
}

const LATIN = /^[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]*$/u;

/** Words in Latin letters are transliterated, so that `ł` is `l`; those in others are compared as they are. */
export function wordsOfName(name: string): string[] {
  const words = LATIN.test(name) ? idOf(name).split('-') : (normalize(name).match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.filter(Boolean);
}

export function nameForm(words: readonly string[]): NameForm {
  return { words, letters: words.join('') };
}

/** Letters without what is often written in two ways: `ue` for `ü`, and doubled letters. */
export const squeezed = (letters: string): string =>
  letters.replaceAll(/([aou])e/g, '$1').replaceAll(/(\p{L})\1+/gu, '$1');

/** Whether only numbers differ: “Speaker 1” and “Speaker 2” are two. */
export const differInNumbers = (one: string, other: string): boolean =>
  one !== other && one.replaceAll(/\d+/g, '#') === other.replaceAll(/\d+/g, '#');
