import { nearest } from '../text/nearest.ts';

/** Keys that other systems have, and the key that is meant, the first that there is. */
const OTHER_KEYS: Readonly<Record<string, readonly string[]>> = {
  abstracttitle: ['title'],
  affiliation: ['company'],
  alias: ['aliases'],
  author: ['speakers'],
  authors: ['speakers'],
  begin: ['start'],
  beginning: ['start'],
  categories: ['topics'],
  category: ['topics'],
  city: ['place'],
  color: ['hue'],
  colour: ['hue'],
  date: ['start'],
  datetime: ['start'],
  day: ['start'],
  difficulty: ['level'],
  employer: ['company'],
  finish: ['end'],
  homepage: ['url'],
  website: ['url'],
  href: ['url'],
  keywords: ['topics'],
  kind: ['format'],
  lang: ['language'],
  length: ['duration'],
  location: ['place', 'room'],
  locale: ['language'],
  minutes: ['duration'],
  name: ['title'],
  organisation: ['company', 'organiser'],
  organization: ['company', 'organiser'],
  position: ['order'],
  presentation: ['slides'],
  presenter: ['speakers'],
  presenters: ['speakers'],
  recording: ['video'],
  stream: ['track'],
  subject: ['topics'],
  tag: ['topics'],
  tags: ['topics'],
  text: ['label'],
  time: ['start'],
  title: ['name', 'label'],
  type: ['format', 'kind'],
  tz: ['timezone'],
  venue: ['place', 'room'],
  weight: ['order'],
  youtube: ['video'],
};

/** Keys for what has another place than a key. */
const ABSTRACT: ReadonlySet<string> = new Set(['abstract', 'description', 'summary', 'body', 'content']);
const ABOUT_SPEAKER: ReadonlySet<string> = new Set(['bio', 'biography', 'photo', 'avatar', 'picture', 'email']);
const PAGES: ReadonlySet<string> = new Set([
  'twitter',
  'mastodon',
  'bluesky',
  'github',
  'linkedin',
  'website',
  'homepage',
  'blog',
  'url',
]);
const NAMES: ReadonlySet<string> = new Set(['id', 'slug', 'permalink']);

/** What an unknown key is probably meant to be, among the known ones; `used` are the keys that are already there. */
export function keyMeant(
  written: string,
  known: readonly string[],
  used: readonly string[],
): { nearest?: string | undefined; elsewhere?: string | undefined } {
  const [, joined = '', value = ''] = /^([\w-]+):(\S.*)$/.exec(written) ?? [];
  if (known.includes(joined) && !used.includes(joined)) return { nearest: `${joined}: ${value}` };
  const word = written.toLowerCase();
  const others = Object.hasOwn(OTHER_KEYS, word) ? OTHER_KEYS[word] : undefined;
  const meant = others?.find((key) => known.includes(key)) ?? nearest(written, known);
  if (meant !== undefined)
    return used.includes(meant)
      ? { elsewhere: `Remove it, or put it under \`${meant}\`, which is here already.` }
      : { nearest: meant };
  if (PAGES.has(word) && known.includes('links'))
    return { elsewhere: 'Write its address under `links`, with a `label` and a `url`.' };
  if (ABSTRACT.has(word) && known.includes('track'))
    return { elsewhere: 'The abstract is the text below the second line `---`: move it there.' };
  const ofTalk = known.includes('track') || known.includes('laterCompany');
  if (ofTalk && (ABOUT_SPEAKER.has(word) || PAGES.has(word))) {
    const where = 'What is known of a speaker besides the company is in a file in speakers/';
    return { elsewhere: `${where}; content/README.md shows how.` };
  }
  return { elsewhere: NAMES.has(word) ? 'Remove the line: the name of the file is the id.' : undefined };
}
