import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mdxErrorAt } from '../src/abstract/syntaxErrors.ts';
import { checkContent } from '../src/check.ts';
import { warningCodes } from '../src/problems/codes/warnings.ts';
import { report } from '../src/problems/report.ts';
import { table } from '../src/problems/table.ts';
import { described, type ListedProblem, listed, reportedOf, session, validArchive, writeContent } from './helpers.ts';

const DAYS = 'events/days-2024';
const NIGHT = 'events/night-2025';

/** All problems of the fixture, in the order of the report. */
const broken: readonly ListedProblem[] = [
  ['about.mdx', 'mdx-expression', 3],
  ['archive.yaml', 'bad-language', 3],
  ['archive.yaml', 'unknown-host', 4],
  ['companies/east-beacon.yaml', 'alias-clash', 2],
  ['companies/harbour-light.yaml', 'alias-clash', 1],
  ['companies/lamps.yaml', 'company-clash', 1],
  ['companies/lamps.yaml', 'wrong-file-name', 1],
  ['companies/north-beacon.yaml', 'listed-twice', 4],
  ['companies/south-beacon.yaml', 'bad-url', 2],
  [`${DAYS}/event.yaml`, 'bad-date', 3],
  [`${DAYS}/event.yaml`, 'bad-time-zone', 6],
  [`${DAYS}/sessions/Lamp_Oil.mdx`, 'duplicate-id', 0],
  [`${DAYS}/sessions/Night Watch.mdx`, 'bad-file-name', 0],
  [`${DAYS}/sessions/Night Watch.mdx`, 'name-clash', 5],
  [`${DAYS}/sessions/code.mdx`, 'mdx-import', 8],
  [`${DAYS}/sessions/code.mdx`, 'mdx-expression', 10],
  [`${DAYS}/sessions/code.mdx`, 'mdx-less-than', 10],
  [`${DAYS}/sessions/code.mdx`, 'mdx-brace', 10],
  [`${DAYS}/sessions/code.mdx`, 'mdx-angle-link', 12],
  [`${DAYS}/sessions/code.mdx`, 'mdx-comment', 12],
  [`${DAYS}/sessions/deep-water.mdx`, 'nested-too-deep', 8],
  [`${DAYS}/sessions/front-matter.mdx`, 'needs-quotes', 2],
  [`${DAYS}/sessions/front-matter.mdx`, 'unknown-key', 3],
  [`${DAYS}/sessions/front-matter.mdx`, 'unknown-topic', 4],
  [`${DAYS}/sessions/front-matter.mdx`, 'listed-twice', 4],
  [`${DAYS}/sessions/front-matter.mdx`, 'bad-url', 5],
  [`${DAYS}/sessions/front-matter.mdx`, 'missing-key', 7],
  [`${DAYS}/sessions/front-matter.mdx`, 'bad-number', 8],
  [`${DAYS}/sessions/lamp-oil.mdx`, 'same-title', 2],
  [`${DAYS}/sessions/no-beginning.mdx`, 'no-front-matter', 1],
  [`${DAYS}/sessions/no-end.mdx`, 'unclosed-front-matter', 1],
  [`${DAYS}/sessions/relations.mdx`, 'same-title', 2],
  [`${DAYS}/sessions/relations.mdx`, 'unknown-track', 3],
  [`${DAYS}/sessions/relations.mdx`, 'speaker-twice', 7],
  [`${DAYS}/sessions/relations.mdx`, 'same-affiliation', 10],
  [`${DAYS}/sessions/relations.mdx`, 'name-without-id', 11],
  [`${DAYS}/sessions/relations.mdx`, 'unknown-topic', 12],
  [`${DAYS}/sessions/relations.mdx`, 'dead-link', 15],
  [`${DAYS}/sessions/second-names.mdx`, 'name-clash', 5],
  [`${DAYS}/sessions/second-names.mdx`, 'company-clash', 6],
  [`${DAYS}/sessions/tags.mdx`, 'heading-level', 8],
  [`${DAYS}/sessions/tags.mdx`, 'raw-html', 10],
  [`${DAYS}/sessions/tags.mdx`, 'abstract-image', 10],
  [`${DAYS}/sessions/tags.mdx`, 'unclosed-tag', 10],
  [`${DAYS}/sessions/tags.mdx`, 'unknown-component', 12],
  [`${DAYS}/sessions/tags.mdx`, 'unopened-tag', 18],
  [`${DAYS}/sessions/tags.mdx`, 'component-attribute', 18],
  [`${DAYS}/sessions/tags.mdx`, 'component-place', 20],
  [`${DAYS}/sessions/tags.mdx`, 'component-content', 22],
  [`${DAYS}/sessions/tags.mdx`, 'link-scheme', 24],
  [`${DAYS}/sessions/tags.mdx`, 'dead-link', 24],
  [`${DAYS}/sessions/tags.mdx`, 'bad-url', 24],
  [`${DAYS}/tracks/lenses.yaml`, 'bad-number', 2],
  [`${DAYS}/tracks/towers.yaml`, 'wrong-type', 2],
  [`${DAYS}/tracks/towers.yaml`, 'empty-value', 3],
  [`${DAYS}/tracks/towers.yaml`, 'unknown-key', 5],
  [`${NIGHT}/sessions/choices.mdx`, 'bad-choice', 3],
  [`${NIGHT}/sessions/choices.mdx`, 'bad-date-time', 4],
  [`${NIGHT}/sessions/choices.mdx`, 'bad-minutes', 5],
  [`${NIGHT}/sessions/choices.mdx`, 'bad-yes-no', 6],
  [`${NIGHT}/sessions/choices.mdx`, 'link-without-words', 8],
  [`${NIGHT}/sessions/choices.mdx`, 'bad-choice', 9],
  [`${NIGHT}/sessions/lamp-oil.mdx`, 'outside-event', 6],
  [`${NIGHT}/sessions/lamp-oil.mdx`, 'not-recorded', 7],
  ['keepers.txt', 'misplaced-file', 0],
  ['speakers/bjorn.yaml', 'wrong-file-name', 1],
  ['topics/bells.yaml', 'control-character', 2],
  ['topics/brittany.yaml', 'not-utf8', 1],
  ['topics/charts.yaml', 'not-a-mapping', 1],
  ['topics/flashes.yaml', 'lost-after-hash', 2],
  ['topics/fog.yaml', 'duplicate-key', 2],
  ['topics/lamps.yaml', 'alias-clash', 3],
  ['topics/oil.yaml', 'needs-quotes', 1],
  ['topics/optics.yaml', 'alias-clash', 1],
  ['topics/storms.yaml', 'untidy-text', 1],
];

/** Its warnings. */
const warned: readonly ListedProblem[] = [[`${NIGHT}/sessions/fog-horns.mdx`, 'room-clash', 5]];

const days = 'events/days/event.yaml';
const talk = 'events/days/sessions/lamps.mdx';
const named = (name: string) => session(`title: Lamps\nspeakers: [{ name: ${name} }]\n`);
const archive = (lines: string) => ({ ...validArchive, 'archive.yaml': `${validArchive['archive.yaml']}${lines}` });
const about = (text: string) => ({ ...validArchive, 'about.mdx': text });

/** Problems that the fixture cannot have together with the others, each with a folder that has it. */
const others: readonly [folder: Readonly<Record<string, string | Uint8Array>>, listed: readonly ListedProblem[]][] = [
  [{}, [['', 'wrong-folder', 0]]],
  [
    { 'about.mdx': '' },
    [
      ['archive.yaml', 'missing-file', 0],
      ['events', 'empty-collection', 0],
    ],
  ],
  [{ ...validArchive, [days]: validArchive[days].replace('05-18', '05-16') }, [[days, 'event-dates', 4]]],
  [
    { ...validArchive, 'companies/acne.yaml': 'name: Acne\n', 'speakers/ada.yaml': 'name: Ada\n' },
    [
      ['speakers/ada.yaml', 'unused-file', 1],
      ['companies/acne.yaml', 'unused-file', 1],
    ],
  ],
  [about('fog\u200Bhorn'), [['about.mdx', 'unwanted-character', 1]]],
  [about('cafÃ©s'), [['about.mdx', 'broken-letters', 1]]],
  [about('fog&#8203;horn'), [['about.mdx', 'unwanted-entity', 1]]],
  [{ ...validArchive, [talk]: named('Adа') }, [[talk, 'mixed-scripts', 3]]],
  [{ ...validArchive, [talk]: named('N/A') }, [[talk, 'placeholder', 3]]],
  [{ ...validArchive, 'topics/fog.yaml': 'title: Fog\n\tdescription: Words.\n' }, [['topics/fog.yaml', 'bad-yaml', 2]]],
  [about('words\n'.repeat(20_000)), [['about.mdx', 'too-long', 16667]]],
  [about('words '.repeat(4000)), [['about.mdx', 'line-too-long', 1]]],
  [about('*'.repeat(300)), [['about.mdx', 'too-many-signs', 1]]],
  [
    { ...validArchive, 'topics/con.yaml': validArchive['topics/optics.yaml'].replace('Optics', 'Tricks') },
    [['topics/con.yaml', 'reserved-name', 0]],
  ],
  [
    { ...validArchive, 'topics/optics (1).yaml': 'title: Optics\n' },
    [
      ['topics/optics (1).yaml', 'copied-file', 0],
      ['topics/optics (1).yaml', 'missing-key', 1],
    ],
  ],
  [
    { ...validArchive, [`topics/${'a'.repeat(101)}.yaml`]: '' },
    [
      [`topics/${'a'.repeat(101)}.yaml`, 'long-file-name', 0],
      [`topics/${'a'.repeat(101)}.yaml`, 'empty-file', 0],
    ],
  ],
  [
    { ...validArchive, 'topics/mac.yaml': 'title: Mac\rdescription: Old.\r' },
    [['topics/mac.yaml', 'old-line-ends', 0]],
  ],
  [
    { ...validArchive, 'topics/wide.yaml': Buffer.from('title: Wide', 'utf16le') },
    [['topics/wide.yaml', 'saved-as-utf16', 0]],
  ],
  [
    {
      ...validArchive,
      'events/night/event.yaml': validArchive[days],
      'events/night/sessions/a.mdx': session('title: Lamps\n'),
    },
    [['events/night/event.yaml', 'same-event', 1]],
  ],
  [about('words\n'.repeat(200_000)), [['about.mdx', 'large-file', 0]]],
  [{ ...validArchive, [`${'a/'.repeat(12)}b.txt`]: '' }, [['a/a/a/a/a/a/a/a/a/a/a', 'deep-folder', 0]]],
  [
    {
      ...validArchive,
      'events/days/sessions/lamps.mdx': session(`title: Lamps\nspeakers: [{ name: ${'Ada '.repeat(30)}}]\n`),
    },
    [['events/days/sessions/lamps.mdx', 'long-name', 3]],
  ],
  [about(`|a|b|\n|-|-|\n${'|\n'.repeat(3000)}`), [['about.mdx', 'table-too-large', 1]]],
  [archive(`${'# a\n'.repeat(2000)}# ${'a'.repeat(9000)}\n`.repeat(3)), [['archive.yaml', 'values-too-long', 6006]]],
  [archive(`# ${'a'.repeat(10_000)}\n`), [['archive.yaml', 'value-too-long', 4]]],
  [archive('#\n'.repeat(3000)), [['archive.yaml', 'too-many-values', 3001]]],
  [about('[^1]: Words.'), [['about.mdx', 'unused-definition', 1]]],
  [about('[a]\n\n[a]: https://example.org/\n[a]: https://example.org/'), [['about.mdx', 'defined-twice', 4]]],
  [about('|a|\n|-|\n|b|c|'), [['about.mdx', 'extra-cell', 3]]],
  [about('[](https://example.org/)'), [['about.mdx', 'link-without-name', 1]]],
  [about('```js and words\n```'), [['about.mdx', 'words-after-fence', 1]]],
  [about('```\nwords'), [['about.mdx', 'fence-unclosed', 1]]],
  [about('[a] (https://example.org/)'), [['about.mdx', 'link-unread', 1]]],
  [about('Words[^1].'), [['about.mdx', 'undefined-label', 1]]],
  [about('Words[^1].\n\n[^1] : more'), [['about.mdx', 'footnote-unread', 3]]],
  [about('[a][b]\n[b]: https://example.org/'), [['about.mdx', 'definition-unread', 2]]],
  [about('##Heading'), [['about.mdx', 'no-space-after', 1]]],
  [about('|a|\n|b|'), [['about.mdx', 'table-without-line', 1]]],
  [about('|-|\n|b|'), [['about.mdx', 'table-without-head', 1]]],
  [about('|a|b|\n|–|–|'), [['about.mdx', 'table-line-unread', 2]]],
  [about('• one\n• two'), [['about.mdx', 'bullets-unread', 1]]],
  [about('Words.\n---'), [['about.mdx', 'paragraph-as-heading', 2]]],
  [about('**Words **'), [['about.mdx', 'emphasis-unread', 1]]],
  [about('**Words'), [['about.mdx', 'emphasis-unclosed', 1]]],
  [about('`code'), [['about.mdx', 'code-unclosed', 1]]],
  [about('TODO'), [['about.mdx', 'no-text-yet', 1]]],
  [about('Don\\u2019t'), [['about.mdx', 'escaped-character', 1]]],
  [about('Words.\\nMore'), [['about.mdx', 'escaped-break', 1]]],
  [about('fog &horn; words'), [['about.mdx', 'unknown-entity', 1]]],
  [about('[b]words[/b]'), [['about.mdx', 'foreign-markup', 1]]],
  [about('>90% of fog'), [['about.mdx', 'sign-begins-block', 1]]],
  [about('5*3*2'), [['about.mdx', 'signs-lost', 1]]],
  [about('<<<<<<< HEAD\nWords'), [['about.mdx', 'merge-conflict', 1]]],
  [about('---\ntitle: Words\n---\n'), [['about.mdx', 'about-keys', 1]]],
  [{ ...validArchive, [talk]: session('title: Lamps\n', 'track: main\n') }, [[talk, 'keys-below-line', 5]]],
  [about('Words\n\n---\ntitle: Words\n---\n'), [['about.mdx', 'second-front-matter', 3]]],
];

const fixture = fileURLToPath(new URL('fixtures/broken-archive', import.meta.url));

test('the broken archive has exactly these problems and warnings, in this order', () => {
  const { catalogue, problems, warnings } = checkContent(fixture);
  expect(catalogue).toBeUndefined();
  const text = report(problems);
  const sorted = listed(problems).toSorted((a, b) => indexIn(text, a) - indexIn(text, b));
  expect(sorted).toEqual(broken);
  expect(text.split('\n').at(-1)).toBe('75 problems in 34 files.');
  expect(listed(warnings.filter(({ code }) => code !== 'short-abstract'))).toEqual(warned);
});

/** The line of the report on which a problem begins. */
function indexIn(text: string, [file, code, line]: ListedProblem): number {
  const place = `tests/fixtures/broken-archive/${file}${line ? `:${line}:` : '  '}`;
  const index = text.split('\n').findIndex((start) => start.startsWith(place) && start.endsWith(`  ${code}`));
  expect(index, `${file}, ${code}, ${line}`).toBeGreaterThanOrEqual(0);
  return index;
}

test.each(others)('another folder has the problems that the broken archive cannot have: %#', (files, problems) => {
  expect(listed(checkContent(writeContent(files)).problems)).toEqual(problems);
});

test('a symbolic link is refused, whatever it leads to', () => {
  const folder = writeContent(validArchive);
  symlinkSync(join(folder, 'topics/optics.yaml'), join(folder, 'topics/optical.yaml'));
  symlinkSync(join(folder, 'events/days/sessions'), join(folder, 'events/days/sessions/more.mdx'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'topics/nowhere.yaml'));
  const { problems } = checkContent(folder);
  expect(listed(problems)).toEqual([
    ['events/days/sessions/more.mdx', 'not-a-file', 0],
    ['topics/nowhere.yaml', 'not-a-file', 0],
    ['topics/optical.yaml', 'not-a-file', 0],
  ]);
  const message = 'This is a link to another place (a symbolic link), not a file.';
  expect(described(problems.slice(0, 1))).toEqual([['', 'not-a-file', message, 'Put the file itself here.']]);
});

// No text is known to cause an error of MDX's parser that has no code of its own.
test("an unknown error of MDX's parser is reported with its reason", () => {
  const { problem } = mdxErrorAt({ offset: 7, reason: 'Something\nnew' }, 'Words\n\nWords', 'a.mdx');
  const fix = 'If it is prose, put a backslash before each `<` and `{`.';
  expect(described([problem])).toEqual([['3:1', 'mdx-syntax', 'This cannot be read: Something new.', fix]]);
});

// What a file system does to files has tests of its own, in reader/list.test.ts and reader/load.test.ts, what ends the
// parser in cli/start.test.ts, and all warnings in catalogue/warnings/.
test('these tests cover every code of the table', () => {
  const codes = [...broken, ...warned, ...others.flatMap(([, problems]) => problems)].map(([, code]) => code);
  expect(
    new Set([...codes, 'not-a-file', 'mdx-syntax', 'too-many-files', 'unreadable-file', 'parser-stopped']),
  ).toEqual(new Set(Object.keys(table).filter((code) => code === 'room-clash' || !Object.hasOwn(warningCodes, code))));
});

test('the valid archive has no problems and no warnings but of few words', () => {
  const checked = checkContent(writeContent(validArchive));
  expect(reportedOf(checked)).toEqual([]);
  expect(checked.catalogue?.sessions).toHaveLength(1);
});

test('the content of this archive has no problems', () => {
  const { catalogue, problems } = checkContent('content');
  expect(report(problems)).toBe('\n0 problems in 0 files.');
  expect(catalogue?.sessions.length).toBeGreaterThan(0);
});
