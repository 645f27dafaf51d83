import { type ValidCase, withAbstract, withTitle } from '../case.ts';

/** Texts that look like broken ones, or are about them. */
export const mojibake: readonly ValidCase[] = [
  { what: 'capitals of Portuguese', files: withTitle('title: NÃO É SÓ PÃO, amanhã…') },
  { what: 'a French ellipsis', files: withTitle('title: Un café… et «Â»') },
  { what: 'a title about broken letters', files: withTitle('title: Why “Ã©” is shown for é') },
  { what: 'code with broken letters', files: withAbstract('The bytes of `cafÃ©` are read wrong.\n') },
  { what: 'a block of code with broken letters', files: withAbstract('```\nJosÃ© GarcÃ­a\n```\n') },
  { what: 'capitals in an abstract', files: withAbstract('NÃO É ASSIM: ÂNGULOS, IRMÃ” e “MAÇÔ.\n') },
];
