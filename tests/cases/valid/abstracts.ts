import { type ValidCase, withAbstract } from '../case.ts';

/** Abstracts that are right, although they look like a mistake. */
export const abstracts: readonly ValidCase[] = [
  { what: 'no abstract', files: withAbstract('') },
  { what: 'a price, a share and a heart', files: withAbstract('It costs $5, is 50% off, and we \\<3 it.\n') },
  { what: 'a link with a label', files: withAbstract('[the paper][x] and [x]\n\n[x]: https://example.org/\n') },
  { what: 'footnotes called twice', files: withAbstract('A[^1] b[^1].\n\n[^1]: Note.\n') },
  { what: 'a list of tasks', files: withAbstract('- [ ] open\n- [x] done\n') },
  { what: 'a table with too few cells', files: withAbstract('| a | b |\n|---|---|\n| 1 |\n') },
  { what: 'empty cells too many', files: withAbstract('| a |\n|---|\n| 1 ||\n') },
  { what: 'code with settings', files: withAbstract('```js {1,3} title="a.js"\na\n```\n') },
  { what: 'conflict marks in code', files: withAbstract('```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n```\n') },
  { what: 'keys between lines in code', files: withAbstract('```yaml\n---\ntitle: A\n---\n```\n') },
  {
    what: 'tags in code',
    files: withAbstract('Use `<div>` and:\n\n```html\n<style>\nbody { color: red }\n</style>\n```\n'),
  },
  { what: 'Markdown in code', files: withAbstract('```\n**a\n[x](y z)\n##b\n```\n') },
  {
    what: 'signs behind backslashes',
    files: withAbstract('\\*\\*not bold\\*\\* and \\[x\\](https://example.org/a b) and \\`code\n'),
  },
  { what: 'lines between paragraphs', files: withAbstract('a\n\n---\n\nb\n\n* * *\n\nc\n') },
  { what: 'code in code', files: withAbstract('````\n```\na\n```\n````\n') },
  { what: 'struck words', files: withAbstract('~~old~~ new\n') },
  { what: 'a heading with a sharp', files: withAbstract('## C#\n\nText\n') },
];
