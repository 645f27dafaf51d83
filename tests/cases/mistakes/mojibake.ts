import { type Mistake, TALK, withAbstract, withSpeakers, withTitle } from '../case.ts';

const reason = (broken: string): string =>
  `letters that were broken when a file was read in the wrong encoding, such as “${broken}”`;

const title = (written: string, broken: string, better: string): Mistake => ({
  what: `the title ${written}`,
  files: withTitle(`title: ${written}`),
  problems: [[`${TALK}:2:8 untidy-text`, `\`title\` has ${reason(broken)}.`, `Write \`${better}\`.`]],
});

const name = (written: string, broken: string, better: string): Mistake => ({
  what: `the name ${written}`,
  files: withSpeakers(`speakers:\n  - name: ${written}\n`),
  problems: [[`${TALK}:5:11 untidy-text`, `\`name\` has ${reason(broken)}.`, `Write \`${better}\`.`]],
});

const abstract = (written: string, column: number, words: string, better: string): Mistake => ({
  what: `an abstract with ${written}`,
  files: withAbstract(`${written}\n`),
  problems: [
    [
      `${TALK}:7:${column} broken-letters`,
      `\`${words}\` has letters that were broken when a file was read in the wrong encoding.`,
      `Write \`${better}\`.`,
    ],
  ],
});

/** Texts in UTF-8 that were read as Windows-1252. */
export const mojibake: readonly Mistake[] = [
  title('Letâ€™s talk about cafÃ©s', 'â€™', 'Let’s talk about cafés'),
  title('LÃ¤mps', 'Ã¤', 'Lämps'),
  title('Lamps â€“ and oil', 'â€“', 'Lamps – and oil'),
  title('ÐœÐ¸Ñ€', 'Ðœ', 'Мир'),
  name('MÃ¼ller', 'Ã¼', 'Müller'),
  name('JosÃ© GarcÃ­a', 'Ã©', 'José García'),
  abstract('Of lampsâ€¦ and cafÃ©s.', 4, 'lampsâ€¦ and cafÃ©s.', 'lamps… and cafés.'),
  abstract('Of **cafÃ©s** and oil.', 4, '**cafÃ©s**', '**cafés**'),
];
