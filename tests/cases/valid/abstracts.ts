import { type ValidCase, withAbstract } from '../case.ts';

/** Abstracts that are right, although they look like a mistake. */
export const abstracts: readonly ValidCase[] = [
  { what: 'no abstract', files: withAbstract('') },
  { what: 'a price, a share and a heart', files: withAbstract('It costs $5, is 50% off, and we \\<3 it.\n') },
];
