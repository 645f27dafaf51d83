import { listOf, quoted } from '../problems/format.ts';
import { nearest } from '../text/nearest.ts';
import { normalize } from '../text/normalize.ts';
import { InputError } from './inputError.ts';

/** The headings that each key is known by, in letters and digits only. */
const HEADINGS = {
  id: ['id', 'sessionid', 'talkid', 'code', 'submissionid', 'proposalid'],
  title: [
    'title',
    'talktitle',
    'sessiontitle',
    'talk',
    'session',
    'presentation',
    'presentationtitle',
    'titel',
    'titre',
  ],
  speakers: [
    'speakers',
    'speaker',
    'speakername',
    'speakernames',
    'presenter',
    'presenters',
    'author',
    'authors',
    'name',
  ],
  company: ['company', 'companies', 'organisation', 'organization', 'affiliation', 'employer', 'speakercompany'],
  abstract: ['abstract', 'description', 'summary', 'talkdescription', 'sessiondescription', 'details'],
  track: ['track', 'stream'],
  format: ['format', 'type', 'sessiontype', 'talktype', 'sessionformat', 'kind'],
  level: ['level', 'audiencelevel', 'experiencelevel', 'difficulty'],
  language: ['language', 'lang'],
  date: ['date', 'day'],
  start: ['start', 'starttime', 'startsat', 'begin', 'begins', 'time', 'startdate', 'scheduledat'],
  end: ['end', 'endtime', 'endsat', 'ends'],
  duration: ['duration', 'minutes', 'length', 'durationminutes'],
  room: ['room', 'location', 'hall', 'stage', 'venue', 'roomname'],
  topics: ['topics', 'topic', 'tags', 'tag', 'keywords'],
  slides: ['slides', 'slidesurl', 'slidedeck', 'slideslink', 'deck'],
  video: ['video', 'videourl', 'recording', 'recordingurl', 'youtube', 'videolink'],
  url: ['url', 'link', 'page', 'website', 'talkpage', 'talkurl'],
  license: ['license', 'licence'],
  order: ['order', 'position'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CsvKey = keyof typeof HEADINGS;
const KEYS = Object.keys(HEADINGS) as CsvKey[];

const letters = (heading: string): string => normalize(heading).replaceAll(/[^\p{L}\p{N}]/gu, '');

/**
 * The heading of each key: as `map` says, or else by its name. Throws an `InputError` for a `map` that names what does
 * not exist, and for a file without titles.
 */
export function headingsOf(headings: readonly string[], map: ReadonlyMap<string, string>): ReadonlyMap<CsvKey, string> {
  const found = new Map<CsvKey, string>();
  for (const [heading, key] of map) {
    const written =
      headings.find((known) => known === heading) ?? headings.find((known) => letters(known) === letters(heading));
    if (written === undefined) throw new InputError(unknown('heading', heading, headings));
    if (!KEYS.includes(key as CsvKey)) throw new InputError(unknown('key', key, KEYS));
    found.set(key as CsvKey, written);
  }
  for (const key of KEYS) {
    const names: readonly string[] = HEADINGS[key];
    const free = headings.filter((heading) => ![...found.values()].includes(heading));
    const heading = names.flatMap((name) => free.find((known) => letters(known) === name) ?? [])[0];
    if (!found.has(key) && heading !== undefined) found.set(key, heading);
  }
  if (!found.has('title')) {
    throw new InputError(
      `Expected a heading such as \`title\` in the first row.\nFound ${listOf(headings)}.\nSay which one it is: --map "Heading=title".`,
    );
  }
  return found;
}

function unknown(what: string, name: string, known: readonly string[]): string {
  const suggestion = nearest(name, known);
  const help = suggestion ? `Did you mean ${quoted(suggestion)}?` : `There are ${listOf(known)}.`;
  return `--map names the ${what} ${quoted(name)}, which does not exist.\n${help}`;
}
