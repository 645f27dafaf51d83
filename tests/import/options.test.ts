import { expect, test } from 'vitest';
import { commandIn, help } from '../../src/import/options.ts';

test('the arguments of the command', () => {
  const args = [
    'csv',
    'talks.csv',
    '--event',
    'lighthouse-2024',
    '--map',
    'Talk title=title',
    '--map',
    'Who = speakers',
  ];
  const command = commandIn([...args, '--update', 'title,start', '--update', 'abstract', '--content', '../talks']);
  expect(command).toMatchObject({
    format: { name: 'csv' },
    source: 'talks.csv',
    event: 'lighthouse-2024',
    map: new Map([
      ['Talk title', 'title'],
      ['Who', 'speakers'],
    ]),
    update: ['title', 'start', 'abstract'],
    content: '../talks',
  });
});

test.each([[[]], [['--help']], [['frab', '-h']]])('%j asks for help', (args) => {
  expect(commandIn(args)).toBeUndefined();
});

test('the help has an example for each format', () => {
  expect(help().match(/npm run import -- \w+/g)).toEqual(
    ['frab', 'pretalx', 'sessionize', 'csv', 'pyvideo', 'rubyevents'].map((name) => `npm run import -- ${name}`),
  );
});

const FORMATS = '`frab`, `pretalx`, `sessionize`, `csv`, `pyvideo` and `rubyevents`';

test.each([
  [['frap', 'a', '--event', 'b'], 'There is no format `frap`. Did you mean `frab`?'],
  [['calendar', 'a', '--event', 'b'], `There is no format \`calendar\`. There are ${FORMATS}.`],
  [['--event', 'b'], `The format is missing: ${FORMATS}.`],
  [
    ['csv', '--event', 'b'],
    'What to import is missing: npm run import -- csv talks.csv --event lighthouse-2024 --map "Talk title=title" --map "Who=speakers"',
  ],
  [['csv', 'a', 'c', '--event', 'b'], 'Only one file, folder or address can be imported at a time, not also `c`.'],
  [['csv', 'a'], 'The event is missing: --event lighthouse-2024. Its folder is events/lighthouse-2024/.'],
  [
    ['csv', 'a', '--event', 'PyCon XX'],
    '`PyCon XX` is not an id: only a–z, 0–9 and single hyphens, at most 80. Did you mean `pycon-xx`?',
  ],
  [
    ['csv', 'a', '--event', '../x'],
    '`../x` is not an id: only a–z, 0–9 and single hyphens, at most 80. Did you mean `x`?',
  ],
  [
    ['csv', 'a', '--event', 'con'],
    '`con` is not an id: only a–z, 0–9 and single hyphens, at most 80. Did you mean `con-1`?',
  ],
  [['csv', 'a', '--event', '★'], '`★` is not an id: only a–z, 0–9 and single hyphens, at most 80.'],
  [['csv', 'a', '--event'], 'The option `--event` needs a value.'],
  [['csv', 'a', '--evnt', 'b'], 'There is no option `--evnt`. Did you mean `--event`?'],
  [
    ['csv', 'a', '--event', 'b', '--map', 'title'],
    '--map is `title`. It must be a heading and a key: --map "Talk title=title".',
  ],
  [['csv', 'a', '--event', 'b', '--update', 'titel'], 'There is no key of a talk `titel`. Did you mean `title`?'],
])('%j', (args, message) => {
  expect(() => commandIn(args)).toThrow(message);
});
