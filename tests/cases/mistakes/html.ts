import { type Mistake, TALK, withAbstract } from '../case.ts';

/** HTML in an abstract: one problem for an element with all in it. */
export const html: readonly Mistake[] = [
  {
    what: 'a style of several lines',
    files: withAbstract('<style>\nbody { color: red }\n</style>\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'An abstract cannot change how pages look: `<style>` is not allowed.',
        'Remove it, with everything up to `</style>`.',
      ],
    ],
    fixed: withAbstract('Words.\n'),
  },
  {
    what: 'a style that is never closed',
    files: withAbstract('<style>\nbody { color: red }\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'An abstract cannot change how pages look: `<style>` is not allowed.',
        'Remove it, with everything up to `</style>`.',
      ],
    ],
    fixed: withAbstract('Words.\n'),
  },
  {
    what: 'a script with braces',
    files: withAbstract('<script>alert({a:1})</script>\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'An abstract cannot run code in the page: `<script>` is not allowed.',
        'Remove it, with everything up to `</script>`.',
      ],
    ],
    fixed: withAbstract('Words.\n'),
  },
  {
    what: 'a picture drawn in HTML',
    files: withAbstract('<svg width="1"><path d="M0"/></svg>\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'HTML such as `<svg>` is not allowed in an abstract.',
        'Write it in Markdown, without tags.',
      ],
    ],
    fixed: withAbstract('Words.\n'),
  },
  {
    what: 'a block with paragraphs',
    files: withAbstract('<div><p>a</p><p>b</p></div>\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'HTML such as `<div>` is not allowed in an abstract.',
        'Write it in Markdown, without tags.',
      ],
    ],
    fixed: withAbstract('a\n\nb\n'),
  },
  {
    what: 'words to unfold',
    files: withAbstract('<details>\n<summary>More</summary>\n\nText {x}\n\n</details>\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'HTML such as `<details>` is not allowed in an abstract.',
        'Write it in Markdown, without tags.',
      ],
    ],
    fixed: withAbstract('Text\n'),
  },
  {
    what: 'a frame',
    files: withAbstract('<iframe src="https://example.org" style={{}}></iframe>\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'HTML such as `<iframe>` is not allowed in an abstract.',
        'Write it in Markdown, without tags.',
      ],
    ],
    fixed: withAbstract('[the video](https://example.org/)\n'),
  },
  {
    what: 'a table',
    files: withAbstract('<table><tr><td>1</td></tr></table>\n'),
    problems: [
      [
        `${TALK}:7:1 raw-html`,
        'HTML such as `<table>` is not allowed in an abstract.',
        'Write a table of Markdown: cells between `|`, a line of `---` below the first row.',
      ],
    ],
    fixed: withAbstract('| a |\n|---|\n| 1 |\n'),
  },
  {
    what: 'capital letters',
    files: withAbstract('<B>bold</B> text\n'),
    problems: [[`${TALK}:7:1 raw-html`, 'HTML such as `<b>` is not allowed in an abstract.', 'Write **the words**.']],
    fixed: withAbstract('**bold** text\n'),
  },
  {
    what: 'a line break in capital letters',
    files: withAbstract('One<BR>two\n'),
    problems: [
      [
        `${TALK}:7:4 raw-html`,
        'HTML such as `<br>` is not allowed in an abstract.',
        'Leave an empty line to begin a new paragraph.',
      ],
    ],
    fixed: withAbstract('One\n\ntwo\n'),
  },
  {
    what: 'a comment with tags',
    files: withAbstract('<!-- <div>a</div> -->\n'),
    problems: [
      [
        `${TALK}:7:1 mdx-comment`,
        'An abstract cannot contain comments: `<!-- … -->` would be shown or break the page.',
        'Remove it; put notes to other editors in the pull request, and notes to readers in `<EditorsNote>`.',
      ],
    ],
    fixed: withAbstract('Words.\n'),
  },
];
