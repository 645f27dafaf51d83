import { validArchive } from '../../helpers.ts';
import { type ValidCase, withLines, withSpeakers, withTitle } from '../case.ts';

const named = (name: string): ValidCase => ({
  what: `the name ${name}`,
  files: withSpeakers(`speakers:\n  - name: ${name}\n`),
});

const titled = (title: string): ValidCase => ({ what: `the title ${title}`, files: withTitle(`title: ${title}`) });

const line = (written: string): ValidCase => ({ what: written, files: withLines(`${written}\n`) });

const zone = (name: string): ValidCase => ({
  what: `the time zone ${name}`,
  files: { 'events/days/event.yaml': `${validArchive['events/days/event.yaml']}timezone: ${name}\n` },
});

/** What looks like something that stands for another value. */
export const substitutes: readonly ValidCase[] = [
  ...['ⵜⵉⴼⵉⵏⴰⵖ', 'ߒߞߏ', '𞤀𞤣𞤤𞤢𞤥', 'ꦗꦮ', 'ᬩᬮᬶ', 'ⲁⲃⲅ', '𐌰𐌱𐌲', 'ⰀⰁⰂ', 'Ada ⵜⵉⴼ', 'Annie Nonymous'].map(named),
  ...[
    'A display of 12"',
    'Null and void',
    'TODO or not to do',
    'What "null" means',
    'Lamps “and” oil',
    'From %20 to spaces',
    'From ~1 to ~2',
    'Undefined behaviour',
    'mail@example.org, a history',
    '…and then there was light',
    "Keepers' lamps",
  ].map(titled),
  {
    what: 'a company that is called by its address',
    files: withSpeakers('speakers:\n  - { name: Ada, company: example.org }\n'),
  },
  line('slides: https://example.org/a%20b?q=&lamps=1'),
  line('video: https://www.youtube.com/watch?t=1m&v=abc'),
  line('video: https://www.youtube.com/watch?list=PL1'),
  line('links: [{ kind: code, url: https://example.org/ }, { kind: page, url: https://example.org/ }]'),
  ...['CET', 'EST', 'GMT', 'UTC', 'Asia/Calcutta'].map(zone),
];
