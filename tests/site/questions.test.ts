import { expect, test } from 'vitest';
import type { Data } from '../../src/export/dataSchema.ts';
import { readFrom, sites } from '../sites/sites.ts';

// Questions about an archive, each answered by a program that knows only the address of `llms.txt`.

const site = sites.find(({ name }) => name === 'three') as (typeof sites)[number];

/** A program's way through the site: it may ask for three files. */
function reader() {
  let requests = 0;
  const get = (address: string): string => {
    requests += 1;
    if (requests > 3) throw new Error(`A fourth request, for ${address}.`);
    return readFrom(site, new URL(address).pathname.slice(site.base.length));
  };
  const index = get(`${site.host}/llms.txt`);
  const addressOf = (name: string): string => {
    const [, address] = new RegExp(`^- \\[${name}\\]\\(([^)]+)\\)`, 'm').exec(index) ?? [];
    if (!address) throw new Error(`llms.txt has no ${name}.`);
    return address;
  };
  return {
    data: (): Data => JSON.parse(get(addressOf('archive.json'))),
    twin: (name: string): string => get(addressOf(name)),
    follow: (text: string, name: string): string => {
      const [, path = ''] = new RegExp(`\\[${name}\\]\\(([^)]+)\\)`).exec(text) ?? [];
      return get(new URL(path, site.host).href);
    },
  };
}

const titles = (sessions: readonly { readonly title: string }[]): string[] => sessions.map(({ title }) => title);
const by = (name: string) => (session: Data['sessions'][number]) => session.speakers.some((one) => one.name === name);
const ids = (sessions: readonly { readonly id: string }[]): string[] => sessions.map(({ id }) => id).toSorted();
const topicOf = (data: Data, title: string): string | undefined =>
  data.topics.find((topic) => topic.title === title)?.id;
const on = (data: Data, title: string) => (session: Data['sessions'][number]) =>
  session.topics?.includes(topicOf(data, title) ?? '') ?? false;

const questions: readonly [question: string, answer: (ask: ReturnType<typeof reader>) => unknown, expected: unknown][] =
  [
    ['how many talks are there?', (ask) => ask.data().sessions.length, 27],
    [
      'in which towns were the events?',
      (ask) =>
        ask
          .data()
          .events.map(({ place }) => place)
          .toSorted(),
      ['Kalmar', 'Lübeck', 'Visby'],
    ],
    [
      'which talks have slides and no video?',
      (ask) => ids(ask.data().sessions.filter(({ slides, video }) => slides && !video)),
      ['ringing-in-the-dark', 'the-colour-of-cooling-bronze', 'wer-fuellt-die-uhr'],
    ],
    [
      'who of the Ærø Rope Walk spoke on ropes?',
      (ask) => {
        const data = ask.data();
        const speakers = data.sessions.filter(on(data, 'Ropes & knots')).flatMap(({ speakers }) => speakers);
        return speakers.filter(({ company }) => company === 'Ærø Rope Walk').map(({ name }) => name);
      },
      ['Søren Åkesson', 'Þórdís Ægisdóttir'],
    ],
    [
      'what did Łukasz Żółć talk about?',
      (ask) => titles(ask.data().sessions.filter(by('Łukasz Żółć'))),
      ['Opening strike', 'Ringing in the dark'],
    ],
    [
      'who changed their company later, and to which?',
      (ask) =>
        ask
          .data()
          .sessions.flatMap(({ speakers }) => speakers)
          .flatMap(({ name, laterCompany }) => (laterCompany ? [`${name}: ${laterCompany}`] : [])).length,
      5,
    ],
    [
      'which talks are in Arabic?',
      (ask) => ids(ask.data().sessions.filter(({ language }) => language === 'ar')),
      ['saat-al-qatra'],
    ],
    [
      'what is for beginners?',
      (ask) => ids(ask.data().sessions.filter(({ level }) => level === 'beginner')),
      ['saat-al-qatra', 'splicing-for-beginners'],
    ],
    [
      'which workshops were there, and how long were they?',
      (ask) =>
        ask
          .data()
          .sessions.flatMap(({ format, title, duration }) => (format === 'workshop' ? [`${title}, ${duration}`] : [])),
      ['Build a clepsydra, 120'],
    ],
    [
      'what was in the Turmstube, in the order of the day?',
      (ask) =>
        titles(
          ask
            .data()
            .sessions.filter(({ room }) => room === 'Turmstube')
            .toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? -1 : 1)),
        ),
      ['Wer füllt die Uhr?', 'Five minutes of drops'],
    ],
    [
      'which two talks were at the same time?',
      (ask) => {
        const byTime = Map.groupBy(
          ask.data().sessions.filter(({ start }) => start?.includes('T')),
          ({ start }) => start,
        );
        return [...byTime.values()].filter(({ length }) => length > 1).map(ids);
      },
      [['saat-al-qatra', 'wer-fuellt-die-uhr']],
    ],
    [
      'who gave talks at more than one event?',
      (ask) => {
        const { sessions, speakers } = ask.data();
        const events = (name: string) => new Set(sessions.filter(by(name)).map(({ event }) => event));
        return speakers.filter(({ name }) => events(name).size > 1).map(({ name }) => name).length;
      },
      5,
    ],
    [
      'how many talks has each track of the Ninth Congress?',
      (ask) => {
        const { sessions, tracks } = ask.data();
        const ofEvent = tracks.filter(({ event }) => event === 'ninth-congress-of-bells');
        return ofEvent.map(({ id, title }) => [title, sessions.filter(({ track }) => track === id).length]);
      },
      [
        ['Tower and Rope', 5],
        ['Klang', 6],
        ['Silent Ringing', 0],
        ['The Foundry', 6],
      ],
    ],
    [
      'which talk is without a speaker?',
      (ask) => titles(ask.data().sessions.filter(({ speakers }) => speakers.length === 0)),
      ['Open floor'],
    ],
    [
      'what follows on from the talk on bronze?',
      (ask) =>
        ids(
          ask.data().sessions.filter(({ abstract }) => abstract.includes('/sessions/the-colour-of-cooling-bronze/)')),
        ),
      ['everything-a-bell-can-say'],
    ],
    [
      'what do the talks of the Ninth Congress’s abstracts say of lamp oil?',
      (ask) => ids(ask.data().sessions.filter(({ abstract }) => /lamp oil/i.test(abstract))),
      ['ringing-in-the-dark'],
    ],
    [
      'what is the website of Klang?',
      (ask) => ask.data().companies.find(({ name }) => name === 'Klang')?.website,
      'https://klang.example.com/',
    ],
    ['which topics are there?', (ask) => ask.twin('topics').match(/^- \[/gm)?.length, 9],
    [
      'when was the Eighth Congress?',
      (ask) => /- start: (\S+)/.exec(ask.twin('The Eighth Congress of Bells and Ringers'))?.[1],
      '2023-03-10',
    ],
    [
      'which talks are about ropes, by the page of the topic?',
      (ask) => ask.follow(ask.twin('topics'), 'Ropes & knots').match(/^- \[/gm)?.length,
      3,
    ],
  ];

test.each(questions)('%s', (_, answer, expected) => {
  expect(answer(reader())).toEqual(expected);
});
