import { session } from '../../helpers.ts';
import { type Files, type Mistake, TALK, withLines, withSpeakers } from '../case.ts';

const ADA = 'speakers:\n  - name: Ada Lovelace\n';
const TWO = 'speakers:\n  - name: Ada Lovelace\n  - name: Mary Somerville\n';

const mistake = (what: string, files: Files, place: string, reason: string, fix: string, fixed?: Files): Mistake => ({
  what,
  files,
  problems: [[`${TALK}:${place} bad-yaml`, `This cannot be read as YAML: ${reason}.`, fix]],
  ...(fixed && { fixed }),
});

/** A title line that is read as none. */
const line = (written: string): Mistake =>
  mistake(
    `the line ${written}`,
    { [TALK]: session(`${written}\ntrack: main\n`) },
    '2:1',
    `${written.includes('`') ? `\`\` ${written} \`\`` : `\`${written}\``} has signs of Markdown around its key`,
    'Write `title: Lamps`.',
  );

/** Speakers between brackets. */
const speakers = (written: string, reason: string, better: string): Mistake =>
  mistake(
    `speakers: ${written}`,
    withSpeakers(`speakers: ${written}\n`),
    '4:11',
    `${reason}: \`${written}\``,
    `Write \`${better}\`.`,
  );

const comma = 'a comma is missing between two keys or groups';

/** An entry in another column than the one before it, at that place. */
const column = (what: string, lines: string, place: string): Mistake =>
  mistake(
    what,
    withSpeakers(lines),
    place,
    'this entry is not indented like the one before it',
    'Begin both in the same column.',
    withSpeakers(TWO),
  );

/** Signs that YAML refuses, each with what is wrong with it. */
export const yamlSigns: readonly Mistake[] = [
  ...['**title**: Lamps', '**title:** Lamps', '*title*: Lamps', '`title`: Lamps'].map(line),
  mistake(
    'a space before the first key only',
    { [TALK]: session(' title: Lamps\ntrack: main\n') },
    '2:1',
    'this line begins with a space, and the keys below it do not',
    'Remove the space.',
    withLines(''),
  ),
  mistake(
    'a no-break space after the first colon',
    { [TALK]: session('title:\u{A0}Lamps\ntrack: main\n') },
    '2:1',
    'after the colon is a no-break space (U+00A0)',
    "Write `title: Lamps`, with the space bar's space.",
  ),
  mistake(
    'a wide space after a colon',
    withLines('room:\u{3000}Tower\n'),
    '5:1',
    'after the colon is a space of another kind (U+3000)',
    "Write `room: Tower`, with the space bar's space.",
  ),
  mistake(
    'hyphens between square brackets',
    withLines('topics: [- optics]\n'),
    '5:9',
    'between square brackets an entry has no hyphen: `[- optics]`',
    'Write `[optics]`.',
  ),
  speakers('[{ name: Ada Lovelace company: Acme }]', comma, '[{ name: Ada Lovelace, company: Acme }]'),
  speakers('[{ name: Ada Lovelace; company: Acme }]', comma, '[{ name: Ada Lovelace, company: Acme }]'),
  speakers('[{ name: Ada Lovelace } { name: Bo }]', comma, '[{ name: Ada Lovelace }, { name: Bo }]'),
  speakers('{ name: Ada Lovelace company: Acme }', comma, '[{ name: Ada Lovelace, company: Acme }]'),
  column('a second entry further left', TWO.replace('  - name: Ada', '    - name: Ada'), '6:3'),
  column('a second entry further right', TWO.replace('  - name: Mary', '    - name: Mary'), '6:5'),
  column('a second entry one space further left', `${ADA} - name: Mary Somerville\n`, '6:2'),
];
