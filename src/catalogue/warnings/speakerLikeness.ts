import { distance } from '../../text/nearest.ts';
import { withoutEachLetter } from '../../text/pairs.ts';
import { differInNumbers, type NameForm, nameForm, squeezed, wordsOfName } from './nameForms.ts';

/** In shorter names, one letter makes another name. */
const MIN_LETTERS = 8;

/** The forms of a name; undefined for one with something in brackets, which tells it from others. */
export const speakerForm = (name: string): NameForm | undefined =>
  /[()[\]]/.test(name) ? undefined : nameForm(wordsOfName(name));

/** Two names of one speaker have one of these in common. */
export function speakerKeys({ words, letters }: NameForm): string[] {
  const keys = [`spelt ${squeezed(letters)}`];
  if (words.length > 1) {
    keys.push(`words ${words.toSorted().join(' ')}`, `ends ${words[0]?.charAt(0)} ${words.at(-1)}`);
  }
  return letters.length < MIN_LETTERS - 1 || /\d/.test(letters) ? keys : [...keys, ...withoutEachLetter(letters)];
}

/** What is different in two names that may be of one speaker; undefined for names of two. */
export function speakerLikeness(one: NameForm, other: NameForm): string | undefined {
  if (one.letters === '' || differInNumbers(one.letters, other.letters)) return undefined;
  if (one.letters === other.letters) return 'only spaces and hyphens differ';
  if (squeezed(one.letters) === squeezed(other.letters)) return 'only doubled letters or umlauts differ';
  if (one.words.toSorted().join(' ') === other.words.toSorted().join(' ')) return 'the order of the words differs';
  if (isShorterForm(one.words, other.words)) return 'one is a shorter form of the other';
  const longer = Math.max(one.letters.length, other.letters.length);
  return longer >= MIN_LETTERS && distance(one.letters, other.letters, 2) < 2 ? 'one letter differs' : undefined;
}

/** Whether two names differ only in initials and names in the middle: “A. Lovelace”, “Ada King Lovelace”. */
function isShorterForm(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (shorter.length < 2 || shorter.at(-1) !== longer.at(-1)) return false;
  let next = 0;
  for (const [index, word] of shorter.slice(0, -1).entries()) {
    const found = longer.slice(0, -1).findIndex((full, at) => at >= next && isSameOrInitial(word, full));
    if (found < 0 || (index === 0 && found > 0)) return false;
    next = found + 1;
  }
  return true;
}

const isSameOrInitial = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) === 1 && one.charAt(0) === other.charAt(0));
