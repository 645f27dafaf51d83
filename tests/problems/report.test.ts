import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/problems/position.ts';
import { problem } from '../../src/problems/problem.ts';
import {
  annotations,
  jsonReport,
  type LocatedProblem,
  report,
  warningCount,
  warningReport,
} from '../../src/problems/report.ts';
import type { Code, Detail } from '../../src/problems/table.ts';

function located<C extends Code>(code: C, path: string, place: Place, detail: Detail<C>): LocatedProblem {
  const position = place && 'line' in place ? place : undefined;
  return { ...problem(code, path, place, detail), path, position };
}

const brace = (path: string, line: number, column: number) => located('mdx-brace', path, { line, column }, {});
const roomClash = (path: string, line: number) =>
  located(
    'room-clash',
    path,
    { line, column: 7 },
    { title: 'Fog', room: 'A', other: 'b.mdx', time: '2024-05-17 09:30' },
  );
const misplaced = (path: string) => located('misplaced-file', path, undefined, { fix: 'Remove it.' });

describe('the report', () => {
  test('is sorted by file, line, column and code; problems of a whole file come first', () => {
    const problems = [
      brace('b.mdx', 2, 1),
      brace('a.mdx', 10, 1),
      brace('a.mdx', 9, 5),
      located('mdx-comment', 'a.mdx', { line: 9, column: 5 }, {}),
      brace('a.mdx', 9, 3),
      misplaced('a.mdx'),
    ];
    const places = report(problems).match(/^\S.*(?= {2})/gm);
    expect(places).toEqual(['a.mdx', 'a.mdx:9:3', 'a.mdx:9:5', 'a.mdx:9:5', 'a.mdx:10:1', 'b.mdx:2:1']);
    expect(report(problems.toReversed())).toBe(report(problems));
  });

  test('has one paragraph per problem, and their number at the end', () => {
    expect(report([brace('content/sessions/b.mdx', 3, 8), misplaced('content/a.txt')])).toBe(
      `content/a.txt  misplaced-file
  No file of this kind belongs here.
  Remove it.

content/sessions/b.mdx:3:8  mdx-brace
  A \`{\` opens program code here, and nothing closes it.
  Put a backslash before it: \`\\{\`.

2 problems in 2 files.`,
    );
  });

  test.each([
    [[misplaced('a')], '1 problem in 1 file.'],
    [[brace('a', 1, 1), brace('a', 2, 1)], '2 problems in 1 file.'],
    [[], '0 problems in 0 files.'],
  ])('counts problems and files: %#', (problems, count) => {
    expect(report(problems).split('\n').at(-1)).toBe(count);
  });

  test('contains no control characters', () => {
    const hostile = located(
      'bad-yaml',
      'a\u001b[2J\n.yaml',
      { line: 1, column: 1 },
      { reason: '\u001b]0;x\u0007', fix: '\r\u009b1m' },
    );
    expect(report([hostile])).toBe(
      `a\u{FFFD}[2J\u{FFFD}.yaml:1:1  bad-yaml
  This cannot be read as YAML: \u{FFFD}]0;x\u{FFFD}.
   \u{FFFD}1m

1 problem in 1 file.`,
    );
  });
});

test('the report of warnings is like that of problems, and counts warnings', () => {
  expect(warningReport([roomClash('content/c.mdx', 4), roomClash('content/a.mdx', 3)])).toBe(
    `content/a.mdx:3:7  room-clash
  \`Fog\` and the talk in b.mdx are in the room \`A\` at the same time (2024-05-17 09:30).
  Correct the time, the duration or the room of one of them, if they were not given together.

content/c.mdx:4:7  room-clash
  \`Fog\` and the talk in b.mdx are in the room \`A\` at the same time (2024-05-17 09:30).
  Correct the time, the duration or the room of one of them, if they were not given together.

2 warnings in 2 files.`,
  );
  expect(
    warningReport([roomClash('a.mdx', 3)])
      .split('\n')
      .at(-1),
  ).toBe('1 warning in 1 file.');
});

test('with the lines of files, each problem is shown in its line', () => {
  const lines: Record<string, string> = { 'a.mdx:3': 'Some { words' };
  const found = [brace('a.mdx', 3, 6), brace('b.mdx', 9, 1), misplaced('c.txt')];
  expect(report(found, (path, line) => lines[`${path}:${line}`])).toBe(`a.mdx:3:6  mdx-brace
  3 | Some { words
    |      ^
  A \`{\` opens program code here, and nothing closes it.
  Put a backslash before it: \`\\{\`.

b.mdx:9:1  mdx-brace
  A \`{\` opens program code here, and nothing closes it.
  Put a backslash before it: \`\\{\`.

c.txt  misplaced-file
  No file of this kind belongs here.
  Remove it.

3 problems in 3 files.`);
});

test('the number of warnings says where to read them', () => {
  expect(warningCount([roomClash('a.mdx', 3), roomClash('a.mdx', 4)])).toBe(
    '2 warnings in 1 file: `npm run check:content` lists them.',
  );
});

test('the report for programs has all of each problem and warning', () => {
  const clash = roomClash('a.mdx', 4);
  const stray = misplaced('a.mdx');
  expect(JSON.parse(jsonReport([clash, stray]))).toEqual([
    {
      severity: 'error',
      code: 'misplaced-file',
      file: 'a.mdx',
      line: null,
      column: null,
      message: stray.message,
      fix: stray.fix,
    },
    {
      severity: 'warning',
      code: 'room-clash',
      file: 'a.mdx',
      line: 4,
      column: 7,
      message: clash.message,
      fix: clash.fix,
    },
  ]);
  expect(jsonReport([])).toBe('[]');
});

describe('of very many problems', () => {
  const many = Array.from({ length: 150 }, (_, index) => brace('content/a.mdx', index + 1, 1));
  const others = [misplaced('content/b.txt'), brace('content/c.mdx', 1, 1), brace('content/c.mdx', 2, 1)];

  test('the report shows 100, some of each file, and says so', () => {
    const text = report([...many, ...others]);
    const places = text.match(/^content\S*/gm) ?? [];
    expect(places).toHaveLength(100);
    expect(places.slice(-4)).toEqual(['content/a.mdx:97:1', 'content/b.txt', 'content/c.mdx:1:1', 'content/c.mdx:2:1']);
    expect(text.split('\n').at(-1)).toBe('153 problems in 3 files. These are 100 of them; solve them to see the rest.');
    const clashes = Array.from({ length: 101 }, (_, index) => roomClash('content/a.mdx', index + 1));
    expect(warningReport(clashes).split('\n').at(-1)).toBe(
      '101 warnings in 1 file. These are 100 of them; `npm run check:content -- --format json` lists them all.',
    );
    expect(report(many.slice(0, 100)).split('\n').at(-1)).toBe('100 problems in 1 file.');
  });

  test('positions are found only in the files that may be shown', () => {
    let asked = 0;
    const inFiles = Array.from({ length: 5000 }, (_, index): LocatedProblem => {
      const { position: _position, ...found } = brace(`content/${10_000 + index}.mdx`, 1, 1);
      return {
        ...found,
        get position() {
          asked += 1;
          return { line: 1, column: 1 };
        },
      };
    });
    expect(report(inFiles).match(/^content/gm)).toHaveLength(100);
    expect(annotations(inFiles).split('\n')).toHaveLength(100);
    expect(asked).toBeLessThan(5000);
  });

  test('GitHub gets 100, first those of which GitHub should show at least one', () => {
    const lines = annotations([roomClash('content/a.mdx', 4), ...many, ...others]).split('\n');
    expect(lines).toHaveLength(100);
    expect(lines.slice(0, 5).map((line) => /file=(.*),title/.exec(line)?.[1])).toEqual([
      'content/a.mdx,line=1,col=1',
      'content/b.txt',
      'content/c.mdx,line=1,col=1',
      'content/a.mdx,line=2,col=1',
      'content/c.mdx,line=2,col=1',
    ]);
    expect(
      annotations([roomClash('content/a.mdx', 4), ...others])
        .split('\n')
        .at(-1),
    ).toMatch(/^::warning /);
  });
});

describe('annotations', () => {
  test('of warnings are warnings', () => {
    expect(annotations([roomClash('content/c.mdx', 4), misplaced('content/a.txt')])).toBe(
      `::error file=content/a.txt,title=misplaced-file::No file of this kind belongs here. Remove it.
::warning file=content/c.mdx,line=4,col=7,title=room-clash::\`Fog\` and the talk in b.mdx are in the room \`A\` at the same time (2024-05-17 09:30). Correct the time, the duration or the room of one of them, if they were not given together.`,
    );
  });

  test('are one workflow command per problem, in order', () => {
    expect(annotations([brace('content/sessions/b.mdx', 3, 8), misplaced('content/a.txt')])).toBe(
      `::error file=content/a.txt,title=misplaced-file::No file of this kind belongs here. Remove it.
::error file=content/sessions/b.mdx,line=3,col=8,title=mdx-brace::A \`{\` opens program code here, and nothing closes it. Put a backslash before it: \`\\{\`.`,
    );
  });

  test('escape characters with a meaning in workflow commands', () => {
    const found = located('misplaced-file', 'a,b:c%d\n::error::.mdx', undefined, {
      fix: '100%\r\n::warning::no, really',
    });
    expect(annotations([found])).toBe(
      '::error file=a%2Cb%3Ac%25d\u{FFFD}%3A%3Aerror%3A%3A.mdx,title=misplaced-file::No file of this kind belongs here. 100%25 ::warning::no, really',
    );
  });

  test('of no problems are empty', () => {
    expect(annotations([])).toBe('');
  });
});
