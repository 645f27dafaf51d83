import { session } from '../../helpers.ts';
import { TALK, type ValidCase } from '../case.ts';
import { company, copied, fog, lamps, moved, oil, speaker, TALKS } from '../fileCases.ts';

/** Files and names that are right, although they are unusual. */
export const files: readonly ValidCase[] = [
  { what: 'line ends of Windows', files: { [`${TALKS}/oil.mdx`]: oil.replaceAll('\n', '\r\n') } },
  {
    what: 'line ends of Windows and of others in one file',
    files: { [`${TALKS}/oil.mdx`]: oil.replace('\n', '\r\n') },
  },
  { what: 'a byte order mark', files: { [`${TALKS}/oil.mdx`]: `\u{FEFF}${oil}` } },
  { what: 'a byte order mark in YAML', files: { 'topics/fog.yaml': `\u{FEFF}${fog}` } },
  { what: 'no line break at the end', files: { [`${TALKS}/oil.mdx`]: oil.trimEnd() } },
  {
    what: 'notes to editors, and what systems leave',
    files: {
      'README.md': 'Hello',
      'events/days/README.md': 'Hello',
      '.DS_Store': 'x',
      'topics/Thumbs.db': 'x',
      '.lamps.mdx.swp': 'x',
      '.git/index': 'x',
    },
  },
  { what: 'an id of 100 characters', files: { [`${TALKS}/${'a'.repeat(100)}.mdx`]: oil } },
  { what: 'an id of one letter', files: { [`${TALKS}/a.mdx`]: oil } },
  { what: 'an id of digits', files: { [`${TALKS}/2024.mdx`]: oil } },
  {
    what: 'ids that begin like devices of Windows',
    files: { [`${TALKS}/console.mdx`]: oil, [`${TALKS}/com10.mdx`]: oil.replace('Oil', 'Ports') },
  },
  { what: 'a talk about copies', files: { [`${TALKS}/copy-of-a-lamp.mdx`]: oil } },
  {
    what: 'talks whose ids end with numbers',
    files: { [`${TALKS}/lamps-1.mdx`]: oil, [`${TALKS}/lamps-2.mdx`]: oil.replace('Oil', 'More oil') },
  },
  { what: 'a speaker called Con', files: speaker('Con') },
  { what: 'a company called Nul', files: company('NUL') },
  {
    what: 'the files of the speaker Con and the company Aux',
    files: { 'speakers/con-1.yaml': 'name: Con\n', ...speaker('Con') },
  },
  {
    what: 'an event called page, with talks called page, index and tracks',
    files: {
      ...moved('events/days/', 'events/page/'),
      'events/page/sessions/page.mdx': oil,
      'events/page/sessions/index.mdx': oil.replace('Oil', 'An index'),
      'events/page/sessions/tracks.mdx': oil.replace('Oil', 'Tracks'),
    },
  },
  {
    what: 'a speaker and a company called Letter',
    files: { [TALK]: session('title: Lamps\ntrack: main\nspeakers: [{ name: Letter, company: Letter }]\n') },
  },
  { what: 'a long name in Chinese', files: speaker('灯塔守护者协会名誉会长') },
  {
    what: 'an event without tracks',
    files: { 'events/days/tracks/main.yaml': null, [TALK]: session('title: Lamps\n') },
  },
  {
    what: 'two events of one name on the same days',
    files: {
      ...copied('events/days/', 'events/night/'),
      'events/night/sessions/lamps.mdx': lamps.replace('Lamps', 'Stars'),
    },
  },
];
