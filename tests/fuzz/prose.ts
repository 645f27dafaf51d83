import fc, { type Arbitrary } from 'fast-check';

// Abstracts that are right, built together with what their pages must show. Each piece knows its source, the words that
// the talk's plain text has, and those of its page, which also shows the notes of the editors.

/** Markdown, and the text it becomes: as the speaker's own words, and as the page shows it. */
export interface Piece {
  readonly source: string;
  readonly text: string;
  readonly page: string;
  /** The texts of its footnotes, in order: its source has `[^?]` for each. */
  readonly notes: readonly Piece[];
}

const plain = (source: string, text = source, page = text): Piece => ({ source, text, page, notes: [] });

/** Pieces one after another, with their sources put together by `join` and what they show by a space. */
const joined = (pieces: readonly Piece[], join: (sources: readonly string[]) => string): Piece => ({
  source: join(pieces.map(({ source }) => source)),
  text: pieces.map(({ text }) => text).join(' '),
  page: pieces.map(({ page }) => page).join(' '),
  notes: pieces.flatMap(({ notes }) => notes),
});

const around = (piece: Piece, source: (source: string) => string): Piece => ({
  ...piece,
  source: source(piece.source),
});

const WORDS = [
  'lamps',
  'Keepers',
  'fog',
  'Größe',
  'naïve',
  '灯台',
  'маяк',
  'φάρος',
  'منارة',
  'מגדלור',
  'प्रकाश',
  'ประภาคาร',
  'می‌خواهم',
  'k8s',
  'UTF-8',
  'C++',
  'C#',
  '.NET',
  "don't",
  'don’t',
  'I/O',
  'snake_case_name',
  '“quoted”',
  '«quoted»',
  '(aside)',
  'and/or',
  '10:30',
  '50%',
  '$5',
  '#1',
  '@ada',
  'a&b',
  'R&D',
  '1,000.5',
  'x=y',
  'x^2',
  '~5',
  'e.g.',
  'end.',
  'why?',
  'oh!',
  'yes;',
  '—',
  '–',
  '…',
  '→',
  '+',
  '=',
  '👩‍🔬',
  'H₂O',
  '½',
  '[sic]',
  'node:fs',
  'a::b',
  'key:',
  'C:',
  '|',
  'a|b',
  "'90s",
  '"both"',
] as const;

/** Signs that are escaped or written as entities, and what they show. */
const SIGNS: readonly (readonly [source: string, shown: string])[] = [
  ['\\{braces\\}', '{braces}'],
  ['\\<tag>', '<tag>'],
  ['\\*stars\\*', '*stars*'],
  ['\\_lines\\_', '_lines_'],
  ['\\[brackets\\]', '[brackets]'],
  ['\\`ticks\\`', '`ticks`'],
  ['2\\*3', '2*3'],
  ['a\\\\b', 'a\\b'],
  ['R&amp;D', 'R&D'],
  ['&lt;b&gt;', '<b>'],
  ['&#123;x&#125;', '{x}'],
  ['&#105;mport', 'import'],
  ['caf&eacute;', 'café'],
  ['&copy;', '©'],
];

const CODE = [
  'lamps.light()',
  'a < b && c > d',
  '{ x: 1 }',
  '<script>',
  '*a*',
  '&amp;',
  '[^1]',
  'import a',
  '\\n',
  'a_b_c',
  '“é”',
  '# a',
] as const;

const word: Arbitrary<Piece> = fc.constantFrom(...WORDS).map((source) => plain(source));
const sign = fc.constantFrom(...SIGNS).map(([source, text]) => plain(source, text));
const code = fc.constantFrom(...CODE).map((source) => plain(`\`${source}\``, source));
const address = fc
  .constantFrom('https://example.org/a-b_c?d=e', 'http://example.org/', 'www.example.org', 'ada@example.org')
  .map((source) => plain(source));
const gap = fc.constant(plain('<Gap />', '[…]', '[…](words are lost here)'));

/** Words without links, for the words of a link. */
const unlinked: Arbitrary<Piece> = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, sign, code), { minLength: 1, maxLength: 3 })
  .map((pieces) => joined([plain('lamps'), ...pieces, plain('fog')], (sources) => sources.join(' ')));

const link = fc
  .tuple(
    unlinked,
    fc.constantFrom(
      '(https://example.org/words_not_shown)',
      '(<https://example.org/>)',
      '(mailto:ada@example.org)',
      '(lamps.mdx)',
      '[lamp]',
    ),
  )
  .map(([piece, to]) => around(piece, (source) => `[${source}]${to}`));

const marked = (inner: Arbitrary<Piece>, sign: string): Arbitrary<Piece> =>
  inner.map((piece) => around(piece, (source) => `${sign}${source}${sign}`));

/** A reference to a footnote. The page shows its number, which the document gives. */
const footnote = unlinked.map(
  (note): Piece => ({ source: 'lamps[^?]', text: 'lamps', page: 'lamps[^?]', notes: [note] }),
);

const strong = marked(fc.oneof(unlinked, marked(unlinked, '_'), marked(unlinked, '~~')), '**');
const part: Arbitrary<Piece> = fc.oneof(
  { weight: 8, arbitrary: word },
  sign,
  code,
  address,
  gap,
  fc.constant(plain('un**broken**word', 'unbrokenword')),
  link,
  strong,
  marked(unlinked, '_'),
  marked(unlinked, '*'),
  marked(unlinked, '~~'),
  footnote,
);

/** A line of text. It begins and ends with a word, so that what is between them cannot begin a block. */
const line: Arbitrary<Piece> = fc
  .array(part, { maxLength: 6 })
  .map((pieces) => joined([plain('Words'), ...pieces, plain('follow')], (sources) => sources.join(' ')));

const paragraph = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\\\n', '  \n'))
  .map(([lines, end]) => joined(lines, (sources) => sources.join(end)));

const heading = fc.oneof(
  line.map((piece) => around(piece, (source) => `## ${source}`)),
  line.map((piece) => around(piece, (source) => `## ${source} ##`)),
  // A longer line would be a paragraph.
  line.map((piece) => around(piece, (source) => (source.length > 80 ? `## ${source}` : `${source}\n---`))),
);

const fence = fc
  .tuple(
    fc.array(fc.constantFrom(...CODE, '', '  indented', '<div>', '---', '> a', '- a', '`'), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom('', 'js'),
    fc.constantFrom('```', '~~~~'),
  )
  .map(([lines, info, sign]) => plain(`${sign}${info}\n${lines.join('\n')}\n${sign}`, lines.join('\n')));

/** What a cell of a table can have: no `|` of its own. */
const cell = line.map((piece) => around(piece, (source) => source.replaceAll(/(?<!\\)\|/g, '\\|')));

const table = fc.integer({ min: 1, max: 3 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc
    .tuple(row, fc.array(row, { maxLength: 3 }), fc.constantFrom('---', ':--', '--:', ':-:'))
    .map(([head, body, rule]) =>
      joined([head, ...body].flat(), (sources) => {
        const rows = Array.from({ length: body.length + 1 }, (_, at) =>
          sources.slice(at * columns, (at + 1) * columns),
        );
        const written = rows.map((cells) => `| ${cells.join(' | ')} |`);
        return [written[0], `|${`${rule}|`.repeat(columns)}`, ...written.slice(1)].join('\n');
      }),
    );
});

/** Lines after the first of a list's item are indented. */
const item = (mark: string) => (source: string) =>
  `${mark}${source.replaceAll(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)}`;

const blocks: { block: Arbitrary<Piece> } = fc.letrec<{ block: Piece }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    paragraph,
    heading,
    fence,
    table,
    fc.constant(plain('***', '')),
    fc
      .tuple(fc.array(tie('block'), { minLength: 1, maxLength: 3 }), fc.constantFrom('- ', '* ', '1. '), fc.boolean())
      .map(([items, mark, tight]) => joined(items, (sources) => sources.map(item(mark)).join(tight ? '\n' : '\n\n'))),
    line.map((piece): Piece => ({ ...around(piece, (source) => `- [x] ${source}`), page: `☑ ${piece.page}` })),
    tie('block').map((piece) => around(piece, (source) => source.replaceAll(/^/gm, '> '))),
  ),
}));

const note = blocks.block.map(
  (piece): Piece => ({
    source: `<EditorsNote>\n\n${piece.source}\n\n</EditorsNote>`,
    text: '',
    page: `Editor's note ${piece.page}`,
    notes: piece.notes,
  }),
);

/** A whole abstract: its footnotes are numbered, and come last on its page. */
export const prose: Arbitrary<Piece> = fc
  .array(fc.oneof({ weight: 6, arbitrary: blocks.block }, note), { minLength: 1, maxLength: 5 })
  .map((pieces) => {
    const all = joined(pieces, (sources) => sources.join('\n\n'));
    let [written, shown] = [0, 0];
    const isUsed = [all, ...all.notes].some(({ source }) => source.includes('][lamp]'));
    const definitions = [
      ...(isUsed ? ['[lamp]: https://example.org/lamp'] : []),
      ...all.notes.map(({ source }, at) => `[^${at + 1}]: ${source}`),
    ];
    const source = all.source.replaceAll('[^?]', () => `[^${++written}]`);
    const page = all.page.replaceAll('[^?]', () => `${++shown}`);
    return {
      source: [source, ...definitions].join('\n\n'),
      text: [all.text, ...all.notes.map(({ text }) => text)].join(' '),
      page: [page, ...(all.notes.length > 0 ? ['Footnotes'] : []), ...all.notes.map((one) => `${one.page} ↩`)].join(
        ' ',
      ),
      notes: [],
    };
  });
