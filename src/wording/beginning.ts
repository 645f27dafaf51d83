import type { Session } from '../catalogue/types.ts';
import { excerpt } from './format.ts';

/** About three lines: the copy for offline reading has it again for each speaker and company. */
const MAX_LENGTH = 200;

/** How an abstract begins. After a note, the text may be no abstract: the note may say that it is not. */
export const beginningOf = ({ opensWithNote, text }: Session['abstract']): string =>
  opensWithNote ? '' : excerpt(text, MAX_LENGTH);
