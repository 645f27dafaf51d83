import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { mdxErrorAt } from '../src/abstract/syntaxErrors.ts';
import { checkContent } from '../src/check.ts';
import { report } from '../src/problems/report.ts';
import { table } from '../src/problems/table.ts';
import { described, type ListedProblem, listed, validEvent, writeContent } from './helpers.ts';

/** All problems of the fixture, in the order of the report. */
const broken: readonly ListedProblem[] = [
  ['companies/east-beacon.yaml', 'alias-clash', 2],
  ['companies/lamps.yaml', 'company-file-name', 1],
  ['companies/north-beacon.yaml', 'listed-twice', 4],
  ['companies/south-beacon.yaml', 'bad-url', 2],
  ['event.yaml', 'bad-date', 3],
  ['event.yaml', 'bad-language', 6],
  ['keepers.txt', 'misplaced-file', 0],
  ['sessions/Lamp_Oil.mdx', 'duplicate-id', 0],
  ['sessions/Night Watch.mdx', 'bad-file-name', 0],
  ['sessions/Night Watch.mdx', 'name-clash', 5],
  ['sessions/code.mdx', 'mdx-import', 8],
  ['sessions/code.mdx', 'mdx-expression', 10],
  ['sessions/code.mdx', 'mdx-less-than', 10],
  ['sessions/code.mdx', 'mdx-brace', 10],
  ['sessions/code.mdx', 'mdx-angle-link', 12],
  ['sessions/code.mdx', 'mdx-comment', 12],
  ['sessions/deep-water.mdx', 'nested-too-deep', 8],
  ['sessions/front-matter.mdx', 'missing-key', 2],
  ['sessions/front-matter.mdx', 'wrong-type', 2],
  ['sessions/front-matter.mdx', 'unknown-key', 3],
  ['sessions/front-matter.mdx', 'bad-id', 4],
  ['sessions/front-matter.mdx', 'listed-twice', 4],
  ['sessions/front-matter.mdx', 'bad-url', 5],
  ['sessions/front-matter.mdx', 'missing-key', 7],
  ['sessions/front-matter.mdx', 'bad-number', 8],
  ['sessions/no-beginning.mdx', 'no-front-matter', 1],
  ['sessions/no-end.mdx', 'unclosed-front-matter', 1],
  ['sessions/no-speakers.mdx', 'empty-list', 4],
  ['sessions/relations.mdx', 'same-title', 2],
  ['sessions/relations.mdx', 'unknown-track', 3],
  ['sessions/relations.mdx', 'speaker-twice', 7],
  ['sessions/relations.mdx', 'same-affiliation', 10],
  ['sessions/relations.mdx', 'name-without-id', 11],
  ['sessions/relations.mdx', 'unknown-topic', 12],
  ['sessions/relations.mdx', 'dead-link', 15],
  ['sessions/second-names.mdx', 'company-clash', 6],
  ['sessions/tags.mdx', 'heading-level', 8],
  ['sessions/tags.mdx', 'raw-html', 10],
  ['sessions/tags.mdx', 'abstract-image', 10],
  ['sessions/tags.mdx', 'unclosed-tag', 10],
  ['sessions/tags.mdx', 'unknown-component', 12],
  ['sessions/tags.mdx', 'unopened-tag', 18],
  ['sessions/tags.mdx', 'component-attribute', 18],
  ['sessions/tags.mdx', 'component-place', 20],
  ['sessions/tags.mdx', 'component-content', 22],
  ['sessions/tags.mdx', 'link-scheme', 24],
  ['sessions/tags.mdx', 'dead-link', 24],
  ['sessions/tags.mdx', 'bad-url', 24],
  ['topics/bells.yaml', 'control-character', 2],
  ['topics/brittany.yaml', 'not-utf8', 1],
  ['topics/charts.yaml', 'not-a-mapping', 1],
  ['topics/flashes.yaml', 'lost-after-hash', 2],
  ['topics/fog.yaml', 'duplicate-key', 2],
  ['topics/oil.yaml', 'bad-yaml', 1],
  ['topics/storms.yaml', 'untidy-text', 1],
  ['tracks/lenses.yaml', 'bad-number', 2],
  ['tracks/towers.yaml', 'wrong-type', 2],
  ['tracks/towers.yaml', 'empty-value', 3],
  ['tracks/towers.yaml', 'unknown-key', 5],
];

/** Problems that the fixture cannot have together with the others, each with a folder that has it. */
const others: readonly [folder: Readonly<Record<string, string>>, listed: readonly ListedProblem[]][] = [
  [
    {},
    [
      ['event.yaml', 'missing-file', 0],
      ['tracks', 'empty-collection', 0],
      ['sessions', 'empty-collection', 0],
    ],
  ],
  [
    { ...validEvent, 'event.yaml': (validEvent['event.yaml'] ?? '').replace('05-18', '05-16') },
    [['event.yaml', 'event-dates', 4]],
  ],
  [{ ...validEvent, 'companies/acne.yaml': 'name: Acne\n' }, [['companies/acne.yaml', 'company-unused', 1]]],
];

const fixture = fileURLToPath(new URL('fixtures/broken-event', import.meta.url));

test('the broken event has exactly these problems, in this order', () => {
  const { catalogue, problems } = checkContent(fixture);
  expect(catalogue).toBeUndefined();
  const text = report(problems);
  const sorted = listed(problems).toSorted((a, b) => indexIn(text, a) - indexIn(text, b));
  expect(sorted).toEqual(broken);
  expect(text.split('\n').at(-1)).toBe('59 problems in 26 files.');
});

/** The line of the report on which a problem begins. */
function indexIn(text: string, [file, code, line]: ListedProblem): number {
  const place = `tests/fixtures/broken-event/${file}${line ? `:${line}:` : '  '}`;
  const index = text.split('\n').findIndex((start) => start.startsWith(place) && start.endsWith(`  ${code}`));
  expect(index, `${file}, ${code}, ${line}`).toBeGreaterThanOrEqual(0);
  return index;
}

test.each(others)('another folder has the problems that the broken event cannot have: %#', (files, problems) => {
  expect(listed(checkContent(writeContent(files)).problems)).toEqual(problems);
});

test('a symbolic link is refused, whatever it leads to', () => {
  const folder = writeContent(validEvent);
  symlinkSync(join(folder, 'topics/optics.yaml'), join(folder, 'topics/optical.yaml'));
  symlinkSync(join(folder, 'sessions'), join(folder, 'sessions/more.mdx'));
  symlinkSync(join(folder, 'nowhere'), join(folder, 'topics/nowhere.yaml'));
  const { problems } = checkContent(folder);
  expect(listed(problems)).toEqual([
    ['sessions/more.mdx', 'not-a-file', 0],
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

test('these tests cover every code of the table', () => {
  const codes = [...broken, ...others.flatMap(([, problems]) => problems)].map(([, code]) => code);
  // No schema has fields of these kinds yet; tests/schema/newField.test.ts shows them.
  const ofNewFields = ['bad-choice', 'bad-yes-no', 'bad-minutes', 'bad-date-time', 'bad-time-zone'];
  expect(new Set([...codes, 'not-a-file', 'mdx-syntax', ...ofNewFields])).toEqual(new Set(Object.keys(table)));
});

test('the valid event has no problems', () => {
  const { catalogue, problems } = checkContent(writeContent(validEvent));
  expect(problems).toEqual([]);
  expect(catalogue?.sessions.size).toBe(1);
});
