import { type Mistake, TALK, withAbstract } from '../case.ts';

const unread = (place: string, found: string, why: string, better: string): Mistake['problems'] => [
  [`${TALK}:${place} emphasis-unread`, `\`${found}\` would be shown with its signs: ${why}.`, `Write \`${better}\`.`],
];
const uneven = 'there are not as many signs before the words as after them';
const space = 'there is a space between the signs and the words';
const unclosed = (place: string, signs: string, escaped: string): Mistake['problems'] => [
  [
    `${TALK}:${place} emphasis-unclosed`,
    `\`${signs}\` would be shown as it is: nothing closes it.`,
    `Put \`${signs}\` after the words as well, without a space before it. If it is prose, put a backslash before each sign: \`${escaped}\`.`,
  ],
];

/** Signs of emphasis of which only a part is read. */
export const emphasis: readonly Mistake[] = [
  {
    what: 'one sign too few after the words',
    files: withAbstract('It is **very important* to know.\n'),
    problems: unread('7:7', '**very important*', uneven, '**very important**'),
  },
  {
    what: 'one sign too few before the words',
    files: withAbstract('*very important** to know\n'),
    problems: unread('7:1', '*very important**', uneven, '**very important**'),
  },
  {
    what: 'one underscore too few before the words',
    files: withAbstract('It is _very important__ to know.\n'),
    problems: unread('7:7', '_very important__', uneven, '__very important__'),
  },
  {
    what: 'one underscore too few after the words',
    files: withAbstract('It is __very important_ to know.\n'),
    problems: unread('7:7', '__very important_', uneven, '__very important__'),
  },
  {
    what: 'underscores without an end',
    files: withAbstract('__very important to know\n'),
    problems: unclosed('7:1', '__', '\\_\\_'),
    fixed: withAbstract('__very important__ to know\n'),
  },
  {
    what: 'an underscore without an end',
    files: withAbstract('_Very important to know\n'),
    problems: unclosed('7:1', '_', '\\_'),
    fixed: withAbstract('_Very important_ to know\n'),
  },
  {
    what: 'signs that touch the words around them',
    files: withAbstract('We use** Kafka** and lamps.\n'),
    problems: unread('7:7', '** Kafka**', space, ' **Kafka**'),
  },
  {
    what: 'a space before the closing signs, and a small letter after them',
    files: withAbstract('This is **very **important.\n'),
    problems: unread('7:9', '**very **', space, '**very** '),
  },
  {
    what: 'bold words of two paragraphs',
    files: withAbstract('**First paragraph.\n\nSecond.** More.\n'),
    problems: [
      [
        `${TALK}:7:1 emphasis-unclosed`,
        '`**` would be shown as it is: what closes it is in another paragraph.',
        'Put `**` before and after the words of each paragraph.',
      ],
    ],
    fixed: withAbstract('**First paragraph.**\n\n**Second.** More.\n'),
  },
];
