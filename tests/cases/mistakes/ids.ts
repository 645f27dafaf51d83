import { type Mistake, withTrack } from '../case.ts';
import { company, copied, gone, long, moved, movedBack, oil, speaker, TALKS, track } from '../fileCases.ts';

/** Names of files and of speakers that make no address. */
export const ids: readonly Mistake[] = [
  {
    what: 'a name in capitals',
    files: { [`${TALKS}/Oil.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/Oil.mdx bad-file-name',
        "The file name `Oil.mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `oil.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/Oil.mdx`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a name with an underscore',
    files: { [`${TALKS}/oil_lamps.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/oil_lamps.mdx bad-file-name',
        "The file name `oil_lamps.mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `oil-lamps.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/oil_lamps.mdx`]: null, [`${TALKS}/oil-lamps.mdx`]: oil },
  },
  {
    what: 'a name with a space',
    files: { [`${TALKS}/oil lamps.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/oil lamps.mdx bad-file-name',
        "The file name `oil lamps.mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `oil-lamps.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/oil lamps.mdx`]: null, [`${TALKS}/oil-lamps.mdx`]: oil },
  },
  {
    what: 'a name with a dot',
    files: { [`${TALKS}/oil.2024.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/oil.2024.mdx bad-file-name',
        "The file name `oil.2024.mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `oil-2024.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/oil.2024.mdx`]: null, [`${TALKS}/oil-2024.mdx`]: oil },
  },
  {
    what: 'a name in Chinese',
    files: { [`${TALKS}/灯台.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/灯台.mdx bad-file-name',
        "The file name `灯台.mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `deng-tai.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/灯台.mdx`]: null, [`${TALKS}/deng-tai.mdx`]: oil },
  },
  {
    what: 'a name that is only a sign',
    files: { [`${TALKS}/….mdx`]: oil },
    problems: [
      [
        'events/days/sessions/….mdx bad-file-name',
        "The file name `….mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it using only those characters.',
      ],
    ],
    fixed: { [`${TALKS}/….mdx`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a name with a hyphen at its end',
    files: { [`${TALKS}/oil-.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/oil-.mdx bad-file-name',
        "The file name `oil-.mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `oil.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/oil-.mdx`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a name with a space before its ending',
    files: { [`${TALKS}/oil .mdx`]: oil },
    problems: [
      [
        'events/days/sessions/oil .mdx bad-file-name',
        "The file name `oil .mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `oil.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/oil .mdx`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'two names that differ only by case',
    files: { [`${TALKS}/Lamps.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/Lamps.mdx duplicate-id',
        'This file and events/days/sessions/lamps.mdx both have the id `lamps`: one of them would be lost.',
        'Rename one of them, or remove it if it is a copy.',
      ],
    ],
    fixed: { [`${TALKS}/Lamps.mdx`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'two tracks whose names differ only by case',
    files: { 'events/days/tracks/Main.yaml': track.replace('Main', 'Side') },
    problems: [
      [
        'events/days/tracks/Main.yaml duplicate-id',
        'This file and events/days/tracks/main.yaml both have the id `main`: one of them would be lost.',
        'Rename one of them, or remove it if it is a copy.',
      ],
    ],
    fixed: { 'events/days/tracks/Main.yaml': null, 'events/days/tracks/side.yaml': track.replace('Main', 'Side') },
  },
  {
    what: 'a name of 101 characters',
    files: { [`${TALKS}/${long}x.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-x.mdx long-file-name',
        "The file name has 101 characters, and at most 100 are possible; it becomes the page's address.",
        'Rename it, for example to `long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/${long}x.mdx`]: null, [`${TALKS}/${long.slice(0, -1)}.mdx`]: oil },
  },
  {
    what: 'an event with a long name',
    files: moved('events/days/', `events/${long}2024/`),
    problems: [
      [
        'events/long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-2024/event.yaml long-file-name',
        "The folder name has 104 characters, and at most 100 are possible; it becomes the page's address.",
        'Rename it, for example to `long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long`.',
      ],
    ],
    fixed: movedBack('events/days/', `events/${long}2024/`),
  },
  {
    what: 'a talk called con',
    files: { [`${TALKS}/con.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/con.mdx reserved-name',
        'The file name `con.mdx` means a device on Windows, where nobody could open this archive.',
        'Rename it, for example to `con-1.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/con.mdx`]: null, [`${TALKS}/con-1.mdx`]: oil },
  },
  {
    what: 'a talk called nul',
    files: { [`${TALKS}/nul.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/nul.mdx reserved-name',
        'The file name `nul.mdx` means a device on Windows, where nobody could open this archive.',
        'Rename it, for example to `nul-1.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/nul.mdx`]: null, [`${TALKS}/nul-1.mdx`]: oil },
  },
  {
    what: 'a talk called aux',
    files: { [`${TALKS}/aux.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/aux.mdx reserved-name',
        'The file name `aux.mdx` means a device on Windows, where nobody could open this archive.',
        'Rename it, for example to `aux-1.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/aux.mdx`]: null, [`${TALKS}/aux-1.mdx`]: oil },
  },
  {
    what: 'a talk called prn',
    files: { [`${TALKS}/prn.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/prn.mdx reserved-name',
        'The file name `prn.mdx` means a device on Windows, where nobody could open this archive.',
        'Rename it, for example to `prn-1.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/prn.mdx`]: null, [`${TALKS}/prn-1.mdx`]: oil },
  },
  {
    what: 'a talk called com1',
    files: { [`${TALKS}/com1.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/com1.mdx reserved-name',
        'The file name `com1.mdx` means a device on Windows, where nobody could open this archive.',
        'Rename it, for example to `com1-1.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/com1.mdx`]: null, [`${TALKS}/com1-1.mdx`]: oil },
  },
  {
    what: 'a talk called lpt9',
    files: { [`${TALKS}/lpt9.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/lpt9.mdx reserved-name',
        'The file name `lpt9.mdx` means a device on Windows, where nobody could open this archive.',
        'Rename it, for example to `lpt9-1.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/lpt9.mdx`]: null, [`${TALKS}/lpt9-1.mdx`]: oil },
  },
  {
    what: 'a track called aux, which the talk names',
    files: { 'events/days/tracks/aux.yaml': track.replace('Main', 'Side'), ...withTrack('track: aux') },
    problems: [
      [
        'events/days/tracks/aux.yaml reserved-name',
        'The file name `aux.yaml` means a device on Windows, where nobody could open this archive.',
        'Rename it, for example to `aux-1.yaml`.',
      ],
    ],
    fixed: {
      'events/days/tracks/aux.yaml': null,
      'events/days/tracks/aux-1.yaml': track.replace('Main', 'Side'),
      ...withTrack('track: aux-1'),
    },
  },
  {
    what: 'an event called con',
    files: moved('events/days/', 'events/con/'),
    problems: [
      [
        'events/con/event.yaml reserved-name',
        'The folder name `con` means a device on Windows, where nobody could open this archive.',
        'Rename it, for example to `con-1`.',
      ],
    ],
    fixed: { ...gone(copied('events/days/', 'events/con/')), ...copied('events/days/', 'events/con-1/') },
  },
  {
    what: 'the file of the speaker Con',
    files: { 'speakers/con.yaml': 'name: Con\n', ...speaker('Con') },
    problems: [
      [
        'speakers/con.yaml reserved-name',
        'The file name `con.yaml` means a device on Windows, where nobody could open this archive.',
        'Rename it, for example to `con-1.yaml`.',
      ],
    ],
    fixed: { 'speakers/con.yaml': null, 'speakers/con-1.yaml': 'name: Con\n' },
  },
  {
    what: 'a speaker with a name of 120 letters',
    files: speaker('Adelaide '.repeat(14).trim()),
    problems: [
      [
        'events/days/sessions/lamps.mdx:5:11 long-name',
        'The name `Adelaide Adelaide Adelaide Adelaide Adelaide Adelaide Adelaide Adelaide Adelaid…` makes an address of 125 characters, and at most 100 are possible.',
        'Write a shorter form of it. If it is the full name, list it under `aliases` in a file of speakers/ with the shorter one.',
      ],
    ],
    fixed: speaker('Adelaide'),
  },
  {
    what: 'a company with a long name in Chinese',
    files: company('灯'.repeat(30)),
    problems: [
      [
        'events/days/sessions/lamps.mdx:6:14 long-name',
        'The name `灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯灯` makes an address of 149 characters, and at most 100 are possible.',
        'Write a shorter form of it. If it is the full name, list it under `aliases` in a file of companies/ with the shorter one.',
      ],
    ],
    fixed: { 'companies/lamps.yaml': `name: Lamps\naliases: [${'灯'.repeat(30)}]\n` },
  },
];
