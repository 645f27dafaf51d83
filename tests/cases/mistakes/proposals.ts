import { validArchive } from '../../helpers.ts';
import { type Files, type Mistake, TALK, withLines, withSpeakers, withTitle } from '../case.ts';

const TRACK = 'events/days/tracks/main.yaml';

const mistake = (what: string, files: Files, place: string, message: string, fix: string, fixed?: Files): Mistake => ({
  what,
  files,
  problems: [[place, message, fix]],
  ...(fixed && { fixed }),
});

/** A title that YAML cannot read. */
const title = (written: string, reason: string, better: string): Mistake =>
  mistake(
    `the title ${written}`,
    withTitle(`title: ${written}`),
    `${TALK}:2:8 needs-quotes`,
    `${written.includes('`') ? `\`\` ${written} \`\`` : `\`${written}\``} cannot be read as it is: ${reason}.`,
    `Write \`${better}\`.`,
  );

const markdown = 'it has signs of Markdown, which are shown as they are';
const apostrophe = 'text that begins with an apostrophe needs quotes';
const backslash = 'between double quotes a backslash has a special meaning';

/** A value of a list that is none. */
const topics = (written: string, better: string): Mistake =>
  mistake(
    `topics: ${written}`,
    withLines(`topics: ${written}\n`),
    `${TALK}:5:9 wrong-type`,
    `\`topics\` must be a list; this is read as the text \`${written}\`.`,
    `Write \`${better}\`.`,
  );

const hue = (written: string, angle: number): Mistake =>
  mistake(
    `hue: ${written}`,
    { [TRACK]: validArchive[TRACK].replace('30', written) },
    `${TRACK}:3:6 wrong-type`,
    `\`hue\` must be a number; this is read as the text \`${written}\`.`,
    `Write \`${angle}\`, without quotes.`,
  );

const slides = (written: string): Mistake =>
  mistake(
    `slides: ${written}`,
    withLines(`slides: ${written}\n`),
    `${TALK}:5:9 bad-url`,
    `\`${written}\` cannot be a link: there are other signs around the address.`,
    'Write `https://example.org/slides.pdf`.',
  );

/** What is proposed is what was meant, and right at once. */
export const proposals: readonly Mistake[] = [
  title('**Lamps**', markdown, 'Lamps'),
  title('*Lamps*', markdown, 'Lamps'),
  title('`Lamps`', 'it has backticks around all of it', 'Lamps'),
  title('[Lamps](https://example.org)', 'it has a link of Markdown, which is shown as it is', 'Lamps'),
  title('&quot;Lamps&quot;', 'it has “&quot;”, which is HTML for “"”', 'Lamps'),
  title('&nbsp; considered harmful', 'it has “&nbsp;”, which is HTML for a space', 'considered harmful'),
  title("'90s web", apostrophe, `"'90s web"`),
  title("'Cause I can", apostrophe, `"'Cause I can"`),
  title('"Lamps\\nand oil"', backslash, '"Lamps and oil"'),
  title('"C:\\new lamps"', backslash, "'C:\\new lamps'"),
  title('"How \\LaTeX works"', backslash, "'How \\LaTeX works'"),
  title('"Use \\n in text"', backslash, "'Use \\n in text'"),
  ...['name Ada Lovelace', 'name:Ada Lovelace'].map((written) =>
    mistake(
      `- ${written}`,
      withSpeakers(`speakers:\n  - ${written}\n`),
      `${TALK}:5:5 wrong-type`,
      `An entry of \`speakers\` must be a group of keys; this is read as the text \`${written}\`.`,
      'Write `name: Ada Lovelace`.',
    ),
  ),
  mistake(
    'a company in brackets',
    withSpeakers('speakers:\n  - name: Ada Lovelace\n    company: [Acme]\n'),
    `${TALK}:6:14 wrong-type`,
    '`company` must be text; this is read as a list, `[Acme]`.',
    'Write `Acme`, without brackets.',
  ),
  mistake(
    'two companies',
    withSpeakers('speakers:\n  - name: Ada Lovelace\n    company: [Acme, Foo]\n'),
    `${TALK}:6:14 wrong-type`,
    '`company` must be one text; this is read as a list, `[Acme, Foo]`.',
    'There can be one only: write it without brackets and hyphens.',
    withSpeakers('speakers:\n  - name: Ada Lovelace\n    company: Acme\n'),
  ),
  mistake(
    'a room in brackets',
    withLines('room: [A]\n'),
    `${TALK}:5:7 wrong-type`,
    '`room` must be text; this is read as a list, `[A]`.',
    'Write `A`, without brackets.',
  ),
  mistake(
    'a hyphen for no company',
    withSpeakers('speakers:\n  - name: Ada Lovelace\n    company: -\n'),
    `${TALK}:6:14 placeholder`,
    '`company` is `-`, which pages would show as a name.',
    'Write the name. If it is not known, leave it out.',
    withSpeakers('speakers:\n  - name: Ada Lovelace\n'),
  ),
  mistake(
    'a line of JSON',
    withLines('"room": "Tower",\n'),
    `${TALK}:5:1 bad-yaml`,
    'This cannot be read as YAML: `"room": "Tower",` is written as in JSON.',
    'Write `room: "Tower"`.',
  ),
  topics('“optics”', '[optics]'),
  topics('Optics', '[optics]'),
  topics('Optics, Optics', '[optics]'),
  mistake(
    'topics: #optics',
    withLines('topics: #optics\n'),
    `${TALK}:5:9 needs-quotes`,
    '`#optics` cannot be read as it is: what follows `#` is read as a comment.',
    'Write `[optics]`.',
  ),
  mistake(
    'hue: #ff0000',
    { [TRACK]: validArchive[TRACK].replace('30', '#ff0000') },
    `${TRACK}:3:6 needs-quotes`,
    '`#ff0000` cannot be read as it is: what follows `#` is read as a comment.',
    'Write `29`.',
  ),
  hue('blue', 260),
  hue('Orange', 30),
  slides("https://example.org/slides.pdf'"),
  slides('https://example.org/slides.pdf>'),
  slides('https://example.org/slides.pdf)'),
];
