import { distance } from '../../text/nearest.ts';
import { withoutEachLetter } from '../../text/pairs.ts';
import { differInNumbers, type NameForm, nameForm, wordsOfName } from './nameForms.ts';

/** In shorter names, one letter makes another name. */
const MIN_LETTERS = 7;
/** How many words a name has whose first letters may be another form of it. */
const MIN_WORDS = 3;

/** What is added to the name of a company: its legal form, and the ending of its address. */
const ADDED =
  /^(?:the|inc|incorporated|llc|llp|ltd|limited|gmbh|mbh|ag|kg|kgaa|ug|se|ev|co|corp|corporation|company|plc|pty|sa|sas|sarl|srl|spa|sl|bv|nv|ab|as|asa|aps|oy|oyj|kk|pbc|com|net|org|io|ai)$/;

/** The forms of a name without its legal form. */
export function companyForm(name: string): NameForm {
  const all = wordsOfName(name);
  const words = all.filter((word) => !ADDED.test(word));
  return nameForm(words.length > 0 ? words : all);
}

/** Two names of one company have one of these in common. */
export function companyKeys(form: NameForm): string[] {
  const { letters } = form;
  const keys = [`letters ${letters}`, `initials ${letters}`, `initials ${initialsOf(form)}`];
  return letters.length < MIN_LETTERS - 1 || /\d/.test(letters) ? keys : [...keys, ...withoutEachLetter(letters)];
}

/** What is different in two names that may be of one company; undefined for names of two. */
export function companyLikeness(one: NameForm, other: NameForm): string | undefined {
  if (one.letters === '' || differInNumbers(one.letters, other.letters)) return undefined;
  if (one.letters === other.letters) return 'only spaces, signs or the legal form differ';
  if (one.letters === initialsOf(other) || other.letters === initialsOf(one))
    return 'one is made of the first letters of the other';
  const longer = Math.max(one.letters.length, other.letters.length);
  return longer >= MIN_LETTERS && distance(one.letters, other.letters, 2) < 2 ? 'one letter differs' : undefined;
}

/** The first letters of a name of several words; empty for others. */
const initialsOf = ({ words }: NameForm): string =>
  words.length < MIN_WORDS ? '' : words.map((word) => word.charAt(0)).join('');
