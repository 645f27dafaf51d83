import { session } from '../../helpers.ts';
import { type Files, type Mistake, TALK, withAbstract, withLines, withTrack } from '../case.ts';

/** An archive with a track whose id is not its title, a topic with aliases, and another talk. */
const more: Files = {
  'events/days/tracks/main.yaml': 'title: Main hall\norder: 1\nhue: 30\ndescription: All talks.\n',
  'topics/kubernetes.yaml': 'title: Kubernetes\ndescription: Ships.\naliases: [K8s]\n',
  'events/days/sessions/fog-horns.mdx': session('title: "Fog: a story"\n'),
};

const ofTrack = (value: string): Files => ({ ...more, ...withTrack(`track: ${value}`) });
const ofTopic = (value: string): Files => ({ ...more, ...withLines(`topics: [${value}]\n`) });
const linkingTo = (href: string): Files => ({ ...more, ...withAbstract(`See [it](${href}).\n`) });
const right: Files = linkingTo('fog-horns.mdx');

/** Another talk, with that front matter. */
const another = (frontMatter: string): Files => ({ 'events/days/sessions/wicks.mdx': session(frontMatter) });

/** Names of tracks, topics, speakers and companies that lead nowhere, or to two places. */
export const references: readonly Mistake[] = [
  {
    what: 'the id of a track with a letter too many',
    files: withTrack('track: maiin'),
    problems: [[`${TALK}:3:8 unknown-track`, 'There is no track `maiin` at this event.', 'Did you mean `main`?']],
  },
  {
    what: 'the title of a track',
    files: ofTrack('Main hall'),
    problems: [[`${TALK}:3:8 unknown-track`, 'There is no track `Main hall` at this event.', 'Did you mean `main`?']],
  },
  {
    what: 'the title of a track in small letters',
    files: ofTrack('main hall'),
    problems: [[`${TALK}:3:8 unknown-track`, 'There is no track `main hall` at this event.', 'Did you mean `main`?']],
  },
  {
    what: 'the title of a track with an underscore',
    files: ofTrack('Main_Hall'),
    problems: [[`${TALK}:3:8 unknown-track`, 'There is no track `Main_Hall` at this event.', 'Did you mean `main`?']],
  },
  {
    what: 'an id in capital letters',
    files: ofTrack('MAIN'),
    problems: [[`${TALK}:3:8 unknown-track`, 'There is no track `MAIN` at this event.', 'Did you mean `main`?']],
  },
  {
    what: 'the file of a track',
    files: ofTrack('main.yaml'),
    problems: [[`${TALK}:3:8 unknown-track`, 'There is no track `main.yaml` at this event.', 'Did you mean `main`?']],
  },
  {
    what: 'the path of a track',
    files: ofTrack('../tracks/main'),
    problems: [
      [`${TALK}:3:8 unknown-track`, 'There is no track `../tracks/main` at this event.', 'Did you mean `main`?'],
    ],
  },
  {
    what: 'the path of the file of a track',
    files: ofTrack('../tracks/main.yaml'),
    problems: [
      [`${TALK}:3:8 unknown-track`, 'There is no track `../tracks/main.yaml` at this event.', 'Did you mean `main`?'],
    ],
  },
  {
    what: 'the folder and the track',
    files: ofTrack('tracks/main'),
    problems: [[`${TALK}:3:8 unknown-track`, 'There is no track `tracks/main` at this event.', 'Did you mean `main`?']],
  },
  {
    what: 'the whole path',
    files: ofTrack('events/days/tracks/main.yaml'),
    problems: [
      [
        `${TALK}:3:8 unknown-track`,
        'There is no track `events/days/tracks/main.yaml` at this event.',
        'Did you mean `main`?',
      ],
    ],
  },
  {
    what: 'the title of a track with a wrong letter',
    files: ofTrack('Maim hall'),
    problems: [[`${TALK}:3:8 unknown-track`, 'There is no track `Maim hall` at this event.', 'Did you mean `main`?']],
  },
  {
    what: 'a track that is none',
    files: ofTrack('gardening'),
    problems: [
      [
        `${TALK}:3:8 unknown-track`,
        'There is no track `gardening` at this event.',
        'The tracks are `main`; a new one is a file in events/days/tracks/.',
      ],
    ],
    fixed: ofTrack('main'),
  },
  {
    what: 'a track that has words, and is none',
    files: ofTrack('Big garden'),
    problems: [
      [
        `${TALK}:3:8 unknown-track`,
        'There is no track `Big garden` at this event.',
        'The tracks are `main`; a new one is a file in events/days/tracks/.',
      ],
    ],
    fixed: ofTrack('main'),
  },
  {
    what: 'a topic as the track',
    files: ofTrack('Optics'),
    problems: [
      [
        `${TALK}:3:8 unknown-track`,
        'There is no track `Optics` at this event.',
        'It is a topic: move it to the list `topics`.',
      ],
    ],
    fixed: ofTrack('main'),
  },
  {
    what: 'a track of another event',
    files: {
      ...ofTrack('late'),
      'events/night/event.yaml': 'name: Night\ndescription: One.\nstart: 2024-06-01\nend: 2024-06-01\nplace: Lisbon\n',
      'events/night/tracks/late.yaml': 'title: Late\norder: 1\nhue: 30\ndescription: All.\n',
      'events/night/sessions/moon.mdx': session('title: Moon\ntrack: late\n'),
    },
    problems: [
      [
        `${TALK}:3:8 unknown-track`,
        'There is no track `late` at this event.',
        'The tracks are `main`; a new one is a file in events/days/tracks/.',
      ],
    ],
    fixed: ofTrack('main'),
  },
  {
    what: 'the title of a topic',
    files: ofTopic('Optics'),
    problems: [[`${TALK}:5:10 unknown-topic`, 'There is no topic `Optics`.', 'Did you mean `optics`?']],
  },
  {
    what: 'the alias of a topic',
    files: ofTopic('K8s'),
    problems: [[`${TALK}:5:10 unknown-topic`, 'There is no topic `K8s`.', 'Did you mean `kubernetes`?']],
  },
  {
    what: 'the alias of a topic in small letters',
    files: ofTopic('k8s'),
    problems: [[`${TALK}:5:10 unknown-topic`, 'There is no topic `k8s`.', 'Did you mean `kubernetes`?']],
  },
  {
    what: 'the file of a topic',
    files: ofTopic('optics.yaml'),
    problems: [[`${TALK}:5:10 unknown-topic`, 'There is no topic `optics.yaml`.', 'Did you mean `optics`?']],
  },
  {
    what: 'the path of a topic',
    files: ofTopic('topics/optics'),
    problems: [[`${TALK}:5:10 unknown-topic`, 'There is no topic `topics/optics`.', 'Did you mean `optics`?']],
  },
  {
    what: 'a topic that is nearly written',
    files: ofTopic('Kubernets'),
    problems: [[`${TALK}:5:10 unknown-topic`, 'There is no topic `Kubernets`.', 'Did you mean `kubernetes`?']],
  },
  {
    what: 'a topic that is none',
    files: ofTopic('gardening'),
    problems: [
      [
        `${TALK}:5:10 unknown-topic`,
        'There is no topic `gardening`.',
        'The topics are `kubernetes` and `optics`; a new one is a file in topics/.',
      ],
    ],
    fixed: ofTopic('optics'),
  },
  {
    what: 'a track as a topic',
    files: ofTopic('main'),
    problems: [
      [
        `${TALK}:5:10 unknown-topic`,
        'There is no topic `main`.',
        'It is a track of the event: write it after `track`, or remove it.',
      ],
    ],
    fixed: ofTopic('optics'),
  },
  {
    what: 'one wrong topic of two',
    files: ofTopic('optics, K8s'),
    problems: [[`${TALK}:5:18 unknown-topic`, 'There is no topic `K8s`.', 'Did you mean `kubernetes`?']],
  },
  {
    what: 'a link to a file of Markdown',
    files: linkingTo('fog-horns.md'),
    problems: [[`${TALK}:7:5 dead-link`, 'The link `fog-horns.md` leads nowhere.', 'Did you mean `fog-horns.mdx`?']],
    fixed: right,
  },
  {
    what: 'a link without an ending',
    files: linkingTo('fog-horns'),
    problems: [[`${TALK}:7:5 dead-link`, 'The link `fog-horns` leads nowhere.', 'Did you mean `fog-horns.mdx`?']],
    fixed: right,
  },
  {
    what: 'a link by a path',
    files: linkingTo('../sessions/fog-horns.mdx'),
    problems: [
      [`${TALK}:7:5 dead-link`, 'The link `../sessions/fog-horns.mdx` leads nowhere.', 'Did you mean `fog-horns.mdx`?'],
    ],
    fixed: right,
  },
  {
    what: 'a link as in the site',
    files: linkingTo('/sessions/fog-horns/'),
    problems: [
      [`${TALK}:7:5 dead-link`, 'The link `/sessions/fog-horns/` leads nowhere.', 'Did you mean `fog-horns.mdx`?'],
    ],
    fixed: right,
  },
  {
    what: 'a link to the title',
    files: linkingTo('Fog-a-story'),
    problems: [[`${TALK}:7:5 dead-link`, 'The link `Fog-a-story` leads nowhere.', 'Did you mean `fog-horns.mdx`?']],
    fixed: right,
  },
  {
    what: 'a link to another talk with a letter missing',
    files: linkingTo('fog-horn.mdx'),
    problems: [[`${TALK}:7:5 dead-link`, 'The link `fog-horn.mdx` leads nowhere.', 'Did you mean `fog-horns.mdx`?']],
    fixed: right,
  },
  {
    what: 'a link to a part of another talk',
    files: linkingTo('fog-horns.mdx#part'),
    problems: [
      [`${TALK}:7:5 dead-link`, 'The link `fog-horns.mdx#part` leads nowhere.', 'Did you mean `fog-horns.mdx`?'],
    ],
    fixed: right,
  },
  {
    what: 'a link to nothing',
    files: linkingTo('gardening.mdx'),
    problems: [
      [
        `${TALK}:7:5 dead-link`,
        'The link `gardening.mdx` leads nowhere.',
        'Link to another session by its file name (such as another-session.mdx), or to a whole address that begins with https://.',
      ],
    ],
    fixed: right,
  },
  {
    what: 'a link to nothing at all',
    files: linkingTo(''),
    problems: [
      [
        `${TALK}:7:5 dead-link`,
        'The link has no address between `(` and `)`.',
        'Link to another session by its file name (such as another-session.mdx), or to a whole address that begins with https://.',
      ],
    ],
    fixed: right,
  },
  {
    what: 'two forms of a name',
    files: another('title: Wicks\nspeakers: [{ name: ada lovelace, company: Acme }]\n'),
    problems: [
      [
        `${TALK}:4:20 name-clash`,
        '`Ada Lovelace` and `ada lovelace` (events/days/sessions/wicks.mdx) would share one page, speakers/ada-lovelace.',
        'If it is one speaker, write the name the same way in both; if there are two, add something in brackets: “Wei Zhang (acoustics)”.',
      ],
      [
        'events/days/sessions/wicks.mdx:3:20 name-clash',
        '`ada lovelace` and `Ada Lovelace` (events/days/sessions/lamps.mdx) would share one page, speakers/ada-lovelace.',
        'If it is one speaker, write the name the same way in both; if there are two, add something in brackets: “Wei Zhang (acoustics)”.',
      ],
    ],
    fixed: another('title: Wicks\nspeakers: [{ name: Ada Lovelace, company: Acme }]\n'),
  },
  {
    what: 'two forms of a company',
    files: another('title: Wicks\nspeakers: [{ name: Bob, company: ACME }]\n'),
    problems: [
      [
        `${TALK}:4:43 company-clash`,
        '`Acme` and `ACME` (events/days/sessions/wicks.mdx) would share one page, companies/acme.',
        'If it is one company, write the name the same way in both, or list the other form under `aliases` in companies/acme.yaml.',
      ],
      [
        'events/days/sessions/wicks.mdx:3:34 company-clash',
        '`ACME` and `Acme` (events/days/sessions/lamps.mdx) would share one page, companies/acme.',
        'If it is one company, write the name the same way in both, or list the other form under `aliases` in companies/acme.yaml.',
      ],
    ],
    fixed: another('title: Wicks\nspeakers: [{ name: Bob, company: Acme }]\n'),
  },
  {
    what: 'one form of a name in many files, and another in one',
    files: {
      ...another('title: Wicks\nspeakers: [{ name: Ada lovelace }]\n'),
      'events/days/sessions/oil.mdx': session('title: Oil\nspeakers: [{ name: Ada Lovelace }]\n'),
      'events/days/sessions/nets.mdx': session('title: Nets\nspeakers: [{ name: Ada Lovelace }]\n'),
    },
    problems: [
      [
        `${TALK}:4:20 name-clash`,
        '`Ada Lovelace` and `Ada lovelace` (events/days/sessions/wicks.mdx) would share one page, speakers/ada-lovelace.',
        'If it is one speaker, write the name the same way in both; if there are two, add something in brackets: “Wei Zhang (acoustics)”.',
      ],
      [
        'events/days/sessions/wicks.mdx:3:20 name-clash',
        '`Ada lovelace` and `Ada Lovelace` (events/days/sessions/lamps.mdx and 2 other files) would share one page, speakers/ada-lovelace.',
        'If it is one speaker, write the name the same way in both; if there are two, add something in brackets: “Wei Zhang (acoustics)”.',
      ],
    ],
    fixed: another('title: Wicks\nspeakers: [{ name: Ada Lovelace }]\n'),
  },
  {
    what: 'the same title twice',
    files: another('title: lamps!\n'),
    problems: [
      [
        `${TALK}:2:8 same-title`,
        'The title `Lamps` is also the title in events/days/sessions/wicks.mdx.',
        'If one is a copy, remove it; if not, make the titles different, for example with “(part 2)”.',
      ],
      [
        'events/days/sessions/wicks.mdx:2:8 same-title',
        'The title `lamps!` is also the title in events/days/sessions/lamps.mdx.',
        'If one is a copy, remove it; if not, make the titles different, for example with “(part 2)”.',
      ],
    ],
    fixed: another('title: Lamps (part 2)\n'),
  },
  {
    what: 'an alias that is the title of another topic',
    files: { 'topics/light.yaml': 'title: Light\ndescription: All of it.\naliases: [optics]\n' },
    problems: [
      [
        'topics/light.yaml:3:11 alias-clash',
        'The alias `optics` already means the topic `Optics` (topics/optics.yaml).',
        'Remove it from one of them; an alias may lead to one topic only.',
      ],
      [
        'topics/optics.yaml:1:8 alias-clash',
        '`optics` is also an alias of the topic `Light` (topics/light.yaml).',
        'Remove it from one of them; an alias may lead to one topic only.',
      ],
    ],
    fixed: { 'topics/light.yaml': 'title: Light\ndescription: All of it.\n' },
  },
  {
    what: 'an alias of two topics',
    files: {
      'topics/light.yaml': 'title: Light\ndescription: All of it.\naliases: [rays]\n',
      'topics/optics.yaml': 'title: Optics\ndescription: How light bends.\naliases: [Rays]\n',
    },
    problems: [
      [
        'topics/light.yaml:3:11 alias-clash',
        '`Rays` is also an alias of the topic `Optics` (topics/optics.yaml).',
        'Remove it from one of them; an alias may lead to one topic only.',
      ],
      [
        'topics/optics.yaml:3:11 alias-clash',
        'The alias `Rays` already means the topic `Light` (topics/light.yaml).',
        'Remove it from one of them; an alias may lead to one topic only.',
      ],
    ],
    fixed: { 'topics/light.yaml': 'title: Light\ndescription: All of it.\n' },
  },
  {
    what: 'an alias of a company that is the name of another',
    files: {
      ...another('title: Wicks\nspeakers: [{ name: Bob, company: Lights }]\n'),
      'companies/acme.yaml': 'name: Acme\naliases: [Initech, lights]\n',
    },
    problems: [
      [
        'companies/acme.yaml:2:20 alias-clash',
        'The alias `lights` already means the company `Lights` (events/days/sessions/wicks.mdx).',
        'Remove it from one of them; an alias may lead to one company only.',
      ],
      [
        'events/days/sessions/wicks.mdx:3:34 alias-clash',
        '`lights` is also an alias of the company `Acme` (companies/acme.yaml).',
        'Remove it from one of them; an alias may lead to one company only.',
      ],
    ],
    fixed: { 'companies/acme.yaml': 'name: Acme\naliases: [Initech]\n' },
  },
];
