import { session } from '../../helpers.ts';
import { TALK, type ValidCase, withAbstract, withLines } from '../case.ts';

const HEAD = 'title: Lamps\ntrack: main\nspeakers: [{ name: Ada Lovelace, company: Acme }]\n';

/** What looks like keys below the line that ends them, and is prose. */
export const frontMatter: readonly ValidCase[] = [
  {
    what: 'an abstract that begins with the word of a key and a colon',
    files: withAbstract('start: a word that says too much.\n'),
  },
  {
    what: 'an abstract that begins with a title in words',
    files: withAbstract('title: Words\nof a keeper, who says them.\n'),
  },
  { what: 'an abstract that begins with a capital key', files: withAbstract('Topics:\n\n- oil\n- fog\n') },
  { what: 'an abstract with a list of keys later', files: withAbstract('Write this:\n\nlevel: beginner\n') },
  { what: 'an abstract that begins with a line', files: withAbstract('---\n\nWords.\n') },
  { what: 'an abstract with a line of keys in code', files: withAbstract('```yaml\ntrack: main\nduration: 45\n```\n') },
  { what: 'an about page with a line first', files: { 'about.mdx': '---\n\nWords: more.\n\n---\n\nWords.\n' } },
  { what: 'a title that ends with dots', files: withLines('license: See below...\n') },
  { what: 'a talk with nothing below its keys', files: { [TALK]: session(HEAD, '') } },
];
