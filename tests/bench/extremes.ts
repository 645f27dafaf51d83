import { type Files, TALK, withAbstract, withLines, withTitle } from '../cases/case.ts';
import { session } from '../helpers.ts';

/** Content made to be slow: as large as the check lets it be, or larger. */
export interface Extreme {
  readonly name: string;
  readonly files: () => Files;
}

/** How many characters an abstract may have, less line breaks. */
const LENGTH = 99_990;

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** A text repeated up to a length, in lines no longer than `line` characters. */
function filled(text: string, length = LENGTH, line = 19_000): string {
  const perLine = Math.max(1, Math.floor(line / text.length));
  const whole = `${text.repeat(perLine)}\n`;
  return whole.repeat(Math.ceil(length / whole.length)).slice(0, length);
}

/** A text repeated, in paragraphs. */
const paragraphs = (text: string, length = LENGTH): string =>
  `${text}\n\n`.repeat(Math.floor(length / (text.length + 2)));

const abstract = (name: string, text: () => string): Extreme => ({ name, files: () => withAbstract(`${text()}\n`) });
const lines = (name: string, text: () => string): Extreme => ({ name, files: () => withLines(`${text()}\n`) });
const wholeTalk = (name: string, text: () => string): Extreme => ({ name, files: () => ({ [TALK]: text() }) });
const topic = (name: string, text: () => string): Extreme => ({
  name,
  files: () => ({ 'topics/optics.yaml': text() }),
});

const abstracts: readonly Extreme[] = [
  abstract('words', () => filled('word ')),
  abstract('one word', () => filled('a')),
  abstract('asterisk pairs', () => filled('**a ')),
  abstract('asterisks around letters', () => filled('*a*')),
  abstract('asterisks, three and one', () => filled('***a* ')),
  abstract('underscores', () => filled('_a ')),
  abstract('asterisks and underscores', () => filled('*_a')),
  abstract('tildes', () => filled('~a ')),
  abstract('runs of asterisks', () => filled(`${'*'.repeat(199)}a`)),
  abstract('backticks of growing number', () =>
    filled(
      range(198)
        .map((index) => '`'.repeat(index + 1))
        .join(' '),
    ),
  ),
  abstract('single backticks', () => filled('`` a ` ')),
  abstract('quotes nested 50 times', () => paragraphs(`${'> '.repeat(50)}a`)),
  abstract('quotes nested 9,000 times', () => '>'.repeat(9000)),
  abstract('quotes in lines', () => filled('> a\n')),
  abstract('lists nested 50 times', () =>
    range(800)
      .map((index) => `${'  '.repeat(index % 50)}- a`)
      .join('\n'),
  ),
  abstract('hyphens in a line', () => filled('- ')),
  abstract('list items', () => filled('- a\n')),
  abstract('list items and empty lines', () => filled('- a\n\n')),
  abstract('numbered items', () => filled('1. a\n')),
  abstract('tasks', () => filled('- [ ] a\n', 15_000)),
  abstract('links', () => filled('[a](https://example.org/) ', 50_000)),
  abstract('links with long addresses', () => `[a](https://example.org/${'a'.repeat(19_000)})\n`.repeat(5)),
  abstract('opening brackets', () => '['.repeat(1999)),
  abstract('pairs of brackets', () => '[]'.repeat(1999)),
  abstract('brackets and parentheses', () => '[a]('.repeat(199)),
  abstract('parentheses', () => filled('()')),
  abstract('exclamation marks and brackets', () => '![a'.repeat(1999)),
  abstract('footnotes, each with its text', () =>
    range(990)
      .map((at) => `a[^${at}]\n\n[^${at}]: b\n\n`)
      .join(''),
  ),
  abstract('one footnote, referred to 1,900 times', () => `${filled('a[^1] ', 11_000)}\n\n[^1]: b`),
  abstract('footnotes in footnotes', () =>
    range(990)
      .map((at) => `[^${at}]: a[^${at + 1}]\n\n`)
      .join(''),
  ),
  abstract('definitions', () =>
    range(1990)
      .map((at) => `[a${at}]: https://example.org/\n`)
      .join(''),
  ),
  abstract(
    'a definition used 1,900 times',
    () => `[a]: https://example.org/${'a'.repeat(18_000)}\n\n${'[a] '.repeat(1900)}`,
  ),
  abstract('bare addresses', () => filled('https://example.org/ ')),
  abstract('bare addresses without spaces', () => filled('https://example.org/')),
  abstract('www', () => filled('www.a.b ')),
  abstract('mail addresses', () => filled('a@b.c ')),
  abstract('parts of mail addresses', () => filled('a.b-c_d+')),
  abstract('at signs', () => filled('a@')),
  abstract('addresses with closing brackets', () => filled(`https://a.b/${')'.repeat(200)} `)),
  abstract('entities', () => filled('&amp; ', 5000)),
  abstract('ampersands', () => '&a'.repeat(999)),
  abstract(
    'a table of 4,990 cells',
    () => `${'|a'.repeat(10)}|\n${'|-'.repeat(10)}|\n${`${'|a'.repeat(10)}|\n`.repeat(497)}`,
  ),
  abstract('a table of 2,400 columns', () => `${'|a'.repeat(1600)}|\n${'|-'.repeat(1600)}|\n${'|a'.repeat(1600)}|`),
  abstract('pipes', () => filled('|')),
  abstract('lines of hyphens and pipes', () => filled('|-\n')),
  abstract('headings', () => filled('## a\n')),
  abstract('lines below text', () => filled('a\n-\n')),
  abstract('lines of equal signs', () => filled('a\n\n=\n')),
  abstract('fences, opened and closed', () => filled('```\na\n```\n')),
  abstract('fences in quotes', () => filled('> ```\n')),
  abstract('a fence that is not closed', () => `\`\`\`\n${filled('a\n')}`),
  abstract('rules', () => filled('---\n\n')),
  abstract('backslashes', () => filled('\\')),
  abstract('backslashes and braces', () => '\\{'.repeat(1999)),
  abstract('opening braces', () => '{'.repeat(199)),
  abstract('opening braces in paragraphs', () => paragraphs('a {').slice(0, 9990)),
  abstract('braces with text', () => '{a b} '.repeat(1999)),
  abstract('braces with code', () => '{a} '.repeat(1999)),
  abstract('one brace around everything', () => `{${filled('a ', 90_000)}}`),
  abstract('a brace with a long piece of code', () => `{${filled('a+\n', 90_000)}a}`),
  abstract('a brace with a long text in quotes', () => `{'${'a'.repeat(15_000)}`),
  abstract('less-than signs', () => '<'.repeat(500)),
  abstract('less-than signs in paragraphs', () => paragraphs('a < b').slice(0, 3400)),
  abstract('tags', () => '<b>'.repeat(500)),
  abstract('tags, opened and closed', () => '<b>a</b>'.repeat(250)),
  abstract('tags of unknown names', () =>
    range(500)
      .map((at) => `<a${at}>`)
      .join(''),
  ),
  abstract('closing tags', () => '</b>'.repeat(500)),
  abstract('closing tags that do not fit', () => '<b></i>'.repeat(250)),
  abstract('notes of the editors', () => '<EditorsNote>\n\na\n\n</EditorsNote>\n\n'.repeat(249)),
  abstract('notes in notes', () => `${'<EditorsNote>\n\n'.repeat(240)}a\n\n${'</EditorsNote>\n\n'.repeat(240)}`),
  abstract('gaps', () => '<Gap /> '.repeat(499)),
  abstract('a tag with a long attribute', () => `<b a="${filled('a', 90_000)}">`),
  abstract('a tag with many attributes', () => `<b ${filled('a=1\n', 90_000)}>`),
  abstract('a tag with attributes without an end', () => `<b ${filled('a "" ', 90_000)}`),
  abstract('comments', () => '<!-- a -->\n\n'.repeat(500)),
  abstract('imports', () => filled('import a\n\n')),
  abstract('exports of long code', () => `export const a = ${filled('1+\n', 90_000)}1`),
  abstract('spaces', () => filled(' ')),
  abstract('spaces at the ends of lines', () => filled(`a${' '.repeat(18_000)}\n`)),
  abstract('tabs', () => filled('\t')),
  abstract('empty lines', () => filled('\n')),
  abstract('carriage returns', () => filled('a\r')),
  abstract('combining marks', () => `a${filled('\u{301}')}`),
  abstract('joined emoji', () => filled('👩‍')),
  abstract('letters from right to left', () => filled('א')),
  abstract('marks of direction', () => filled('\u{202E}')),
  abstract('control characters', () => filled('\u{1}\n')),
  abstract('an address that is wrong, 1,900 times', () => '[a](htp:a)\n'.repeat(1900)),
  abstract('links to no talk, 1,900 times', () => '[a](other.mdx)\n'.repeat(1900)),
];

const frontMatter: readonly Extreme[] = [
  lines('100,000 unknown keys', () =>
    range(100_000)
      .map((at) => `key${at}: a`)
      .join('\n'),
  ),
  lines('100,000 equal keys', () =>
    range(100_000)
      .map(() => 'room: a')
      .join('\n'),
  ),
  lines('100,000 lines of comments', () => '# a\n'.repeat(100_000)),
  lines('100,000 empty lines', () => '\n'.repeat(100_000)),
  lines('100,000 lines without a colon', () => 'a\n'.repeat(100_000)),
  lines('100,000 lines with a bad sign', () =>
    range(100_000)
      .map((at) => `key${at}: @a`)
      .join('\n'),
  ),
  lines('100,000 entries without a space', () => `topics:\n${'  -a\n'.repeat(100_000)}`),
  lines('10,000 values with a comment', () =>
    range(10_000)
      .map((at) => `key${at}: a #1`)
      .join('\n'),
  ),
  lines(
    '10,000 topics',
    () =>
      `topics:\n${range(10_000)
        .map((at) => `  - a${at}`)
        .join('\n')}`,
  ),
  lines('10,000 equal topics', () => `topics:\n${'  - optics\n'.repeat(10_000)}`),
  lines(
    '10,000 wrong topics',
    () =>
      `topics:\n${range(10_000)
        .map((at) => `  - A ${at}`)
        .join('\n')}`,
  ),
  lines('10,000 links', () => `links:\n${'  - { kind: page, url: https://example.org/ }\n'.repeat(10_000)}`),
  lines('10,000 wrong links', () => `links:\n${'  - { kind: pge, url: example }\n'.repeat(10_000)}`),
  wholeTalk('10,000 speakers', () =>
    session(
      `title: Lamps\nspeakers:\n${range(10_000)
        .map((at) => `  - name: Ada ${at}\n    company: Acme ${at}\n`)
        .join('')}`,
    ),
  ),
  wholeTalk('10,000 equal speakers', () => session(`title: Lamps\nspeakers:\n${'  - name: Ada\n'.repeat(10_000)}`)),
  wholeTalk('10,000 speakers with a wrong key', () =>
    session(
      `title: Lamps\nspeakers:\n${range(10_000)
        .map((at) => `  - { nme: Ada ${at} }\n`)
        .join('')}`,
    ),
  ),
  wholeTalk('10,000 speakers of similar names', () =>
    session(
      `title: Lamps\nspeakers: [${range(10_000)
        .map((at) => `{ name: Ada Lovelace${'s'.repeat(at % 9)} ${at} }`)
        .join(', ')}]\n`,
    ),
  ),
  wholeTalk('1,400 speakers whose names differ in two letters', () =>
    session(
      `title: Lamps\nspeakers:\n${range(1400)
        .map((at) => `  - name: Ada ${(at + 1400).toString(36)} Lovelace\n`)
        .join('')}`,
    ),
  ),
  wholeTalk('a title of 1,900 words', () => session(`title: ${'LAMP '.repeat(1900).trim()}\n`)),
  wholeTalk('a name of 2,400 words', () =>
    session(`title: Lamps\nspeakers: [{ name: ${'Ada '.repeat(2400).trim()} }]\n`),
  ),
  lines(
    '700 links with parameters',
    () => `links:\n${'  - { kind: page, url: "http://m.youtube.com/?utm_a=b&c&si=d" }\n'.repeat(700)}`,
  ),
  lines('brackets nested 100,000 times', () => `topics: ${'['.repeat(100_000)}`),
  lines('brackets nested 10,000 times, with their ends', () => `topics: ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  lines('brackets nested 300 times, with their ends', () => `topics: ${'['.repeat(300)}${']'.repeat(300)}`),
  lines('braces nested 10,000 times', () => `links: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`),
  lines('braces nested 300 times', () => `links: ${'{a: '.repeat(300)}${'}'.repeat(300)}`),
  lines('pairs of brackets in a list', () => `topics: [${'[],'.repeat(100_000)}]`),
  lines('braces as keys', () => `links: ${'{? '.repeat(3000)}`),
  lines('lists nested 5,000 times', () => `topics:\n  ${'- '.repeat(5000)}a`),
  lines('keys nested 1,000 times', () =>
    range(1000)
      .map((at) => `${' '.repeat(at)}a:`)
      .join('\n'),
  ),
  lines('question marks nested 5,000 times', () => `${'? '.repeat(5000)}a`),
  lines(
    'an alias bomb of nine levels',
    () =>
      `a: &a0 [x, x, x, x, x, x, x, x, x]\n${range(9)
        .map((at) => `a${at}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`)
        .join('\n')}`,
  ),
  lines(
    'an alias bomb of groups',
    () =>
      `a: &a0 { b: c }\n${range(30)
        .map((at) => `a${at}: &a${at + 1} { b: *a${at}, c: *a${at} }`)
        .join('\n')}`,
  ),
  lines('10,000 anchors', () =>
    range(10_000)
      .map((at) => `a${at}: &a${at} b`)
      .join('\n'),
  ),
  lines(
    '10,000 aliases',
    () =>
      `a: &a b\n${range(10_000)
        .map((at) => `a${at}: *a`)
        .join('\n')}`,
  ),
  lines('10,000 aliases of nothing', () =>
    range(10_000)
      .map((at) => `a${at}: *a`)
      .join('\n'),
  ),
  lines('an alias of itself', () => 'links: &a [*a]'),
  lines(
    'merge keys',
    () =>
      `a: &a { b: c }\n${range(10_000)
        .map((at) => `a${at}: { <<: *a }`)
        .join('\n')}`,
  ),
  lines('10,000 tags', () =>
    range(10_000)
      .map((at) => `a${at}: !a b`)
      .join('\n'),
  ),
  lines('10,000 directives', () => '%a\n'.repeat(10_000)),
  lines('10,000 documents', () => '...\na: b\n'.repeat(10_000)),
  { name: 'a title of 1 MB', files: () => withTitle(`title: ${'a'.repeat(1_000_000)}`) },
  { name: 'a title of 500,000 words', files: () => withTitle(`title: ${'a '.repeat(500_000)}a`) },
  { name: 'a title of 1 MB in quotes', files: () => withTitle(`title: "${'\\u0061'.repeat(170_000)}"`) },
  { name: 'a title in quotes of 100,000 lines', files: () => withTitle(`title: "${'  a\n'.repeat(100_000)}  "`) },
  { name: 'a title of 1 MB of quotation marks', files: () => withTitle(`title: '${"''".repeat(500_000)}`) },
  { name: 'a title of 1 MB of backslashes', files: () => withTitle(`title: "${'\\\\'.repeat(500_000)}`) },
  { name: 'a title of 1 MB of spaces', files: () => withTitle(`title: a${' '.repeat(1_000_000)}b`) },
  { name: 'a title of 1 MB of accents', files: () => withTitle(`title: a${'\u{301}\u{323}'.repeat(250_000)}`) },
  lines('a language of 1 MB', () => `language: en${'-abcde'.repeat(170_000)}`),
  lines('a start of 1 MB', () => `start: ${'1'.repeat(1_000_000)}`),
  lines('a format of 1 MB', () => `format: ${'talk'.repeat(250_000)}`),
  lines('a key of 1 MB', () => `${'a'.repeat(1_000_000)}: b`),
  lines('a video of 1 MB', () => `video: https://example.org/${'a'.repeat(1_000_000)}`),
  lines('a video of 1 MB of dots', () => `video: https://${'a.'.repeat(500_000)}org/`),
  lines('a video of 1 MB of spaces', () => `video: https://example.org/${' '.repeat(1_000_000)}b`),
  lines('a topic of 1 MB', () => `topics: [${'A'.repeat(1_000_000)}]`),
  lines('a topic of 1 MB of hyphens', () => `topics: [a${'-'.repeat(1_000_000)}a]`),
  lines('a number of 1 MB', () => `order: 1${'0'.repeat(1_000_000)}`),
  lines('a room as a text of 100,000 lines', () => `room: |\n${'  a\n'.repeat(100_000)}`),
  wholeTalk('a company of 1 MB', () =>
    session(`title: A\nspeakers: [{ name: Ada, company: ${'A'.repeat(1_000_000)} }]\n`),
  ),
  wholeTalk('a speaker of 1 MB', () => session(`title: A\nspeakers: [{ name: ${'Ä '.repeat(300_000)}b }]\n`)),
  wholeTalk('front matter of 1 MB without an end', () => `---\n${'a: b\n'.repeat(200_000)}`),
  wholeTalk('1 MB of hyphens', () => `${'-'.repeat(1_000_000)}`),
  wholeTalk('1 MB of lines of hyphens', () => '---\n'.repeat(250_000)),
  wholeTalk('1 MB of lines of hyphens and a space', () => `---\n${'-- -\n'.repeat(200_000)}`),
  wholeTalk('10 MB of words', () => 'word '.repeat(2_000_000)),
  wholeTalk('10 MB of line breaks', () => '\n'.repeat(10_000_000)),
  wholeTalk('an abstract of 10 MB', () => session('title: A\n', 'word '.repeat(2_000_000))),
  wholeTalk('1 MB of zeros', () => '\0'.repeat(1_000_000)),
  wholeTalk('control characters in 100,000 lines', () => session('title: A\n', '\u{1}\n'.repeat(100_000))),
  topic(
    'a topic file of 100,000 aliases',
    () =>
      `title: Optics\ndescription: A\naliases:\n${range(100_000)
        .map((at) => `  - a${at}\n`)
        .join('')}`,
  ),
  topic(
    'a topic file of 100,000 equal aliases',
    () => `title: Optics\ndescription: A\naliases:\n${'  - a\n'.repeat(100_000)}`,
  ),
  topic('a topic file of 1 MB of text', () => `title: Optics\ndescription: ${'a '.repeat(500_000)}b\n`),
  topic('a topic file of 10 MB of brackets', () => '['.repeat(10_000_000)),
  topic('a topic file of a list of 100,000', () => '- a\n'.repeat(100_000)),
  {
    name: '10,000 talks with bad file names',
    files: () =>
      Object.fromEntries(
        range(10_000).map((at) => [`events/days/sessions/Talk ${at}.mdx`, session(`title: Talk ${at}\n`)]),
      ),
  },
  {
    name: '10,000 talks that name no topic',
    files: () =>
      Object.fromEntries(
        range(10_000).map((at) => [
          `events/days/sessions/talk-${at}.mdx`,
          session(`title: Talk ${at}\ntopics: [opticss-${at}]\n`),
        ]),
      ),
  },
  {
    name: '10,000 speaker files without a talk',
    files: () => Object.fromEntries(range(10_000).map((at) => [`speakers/ada-${at}.yaml`, `name: Ada ${at}\n`])),
  },
  {
    name: '10,000 talks of one title',
    files: () =>
      Object.fromEntries(range(10_000).map((at) => [`events/days/sessions/talk-${at}.mdx`, session('title: Lamps\n')])),
  },
  {
    name: 'a name of 200 characters in 1,000 files',
    files: () => Object.fromEntries(range(1000).map((at) => [`topics/${'a'.repeat(200)}-${at}.yml`, 'title: A\n'])),
  },
];

/** All of them: texts of abstracts up to their limits, and everything else. */
export const extremes: readonly Extreme[] = [...abstracts, ...frontMatter];
