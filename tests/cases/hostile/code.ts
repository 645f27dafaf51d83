import { type RefusedCase, TALK, withAbstract } from '../case.ts';

/** Content that would run code in the build or in a page. */
export const code: readonly RefusedCase[] = [
  {
    what: 'an expression',
    files: withAbstract('{process.exit(0)}\n'),
    problems: [
      [
        `${TALK}:7:1 mdx-expression`,
        '`{process.exit(0)}` is read as program code, and abstracts cannot contain code.',
        'If it is prose, put a backslash before each `{`: `\\{`. If it is code or a comment, remove it.',
      ],
    ],
  },
];
