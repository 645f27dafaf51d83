import type { Format, Level, LinkKind } from '../schema/choices.ts';
import { normalize } from '../text/normalize.ts';

// What the words of sources mean in the archive.

/** In this order: a “lightning talk” is not a talk. `other` is for what is on a programme and is no kind of talk. */
const FORMAT_WORDS: readonly (readonly [RegExp, Format])[] = [
  [/keynote|plenary|opening talk/, 'keynote'],
  [/lightning|ignite|pecha ?kucha|short talk|blitz/, 'lightning-talk'],
  [/tutorial/, 'tutorial'],
  [/workshop|hands.?on|master ?class|training|\blab\b|sprint|course/, 'workshop'],
  [/panel|round ?table|discussion|debate|podium|fishbowl|q.?(?:&|and|_).?a\b|birds of a feather|\bbof\b/, 'panel'],
  [/interview|fireside|podcast/, 'interview'],
  [/\bdemo/, 'demo'],
  [/poster/, 'poster'],
  [/performance|concert|\bmusic\b|theat|comedy|\bfilm\b|\bmovie\b|\bshow\b/, 'performance'],
  [/talk|session|presentation|lecture|vortrag|paper|case study|charla|conferencia|prednaska/, 'talk'],
  [/meeting|meet.?up|assembly|game|social|party|ceremony|award|opening|closing|community|exhibit|^other$/, 'other'],
];

/** The format that a word of a source means; undefined if none. */
export const formatOf = (words: string): Format | undefined =>
  FORMAT_WORDS.find(([pattern]) => pattern.test(normalize(words).replaceAll('_', ' ')))?.[1];

const LEVEL_WORDS: readonly (readonly [RegExp, Level])[] = [
  [/advanc|expert|deep|\b[345]00\b/, 'advanced'],
  [/intermed|medium|\b200\b/, 'intermediate'],
  [/beginn|intro|basic|novice|easy|entry|\b100\b/, 'beginner'],
];

/** The level that a word of a source means; undefined if none. */
export const levelOf = (words: string): Level | undefined =>
  LEVEL_WORDS.find(([pattern]) => pattern.test(normalize(words)))?.[1];

/** The tag of a language (BCP 47) in a code of two or three letters or an English name; undefined for anything else. */
export function languageOf(words: string): string | undefined {
  // pretalx writes `de-formal` for a way to address people.
  const text = words
    .trim()
    .replaceAll('_', '-')
    .replace(/-(?:in)?formal$/, '');
  if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text) && !/^(?:und|mul|zxx|mis)$/i.test(text)) {
    try {
      return new Intl.Locale(text).toString();
    } catch {
      return undefined;
    }
  }
  return languageNames().get(normalize(text));
}

let names: ReadonlyMap<string, string> | undefined;

function languageNames(): ReadonlyMap<string, string> {
  if (names) return names;
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  // Withdrawn codes have the names of their successors: the canonical code counts.
  names = new Map(
    codes.flatMap((code): [string, string][] => {
      const name = english.of(code);
      return name ? [[normalize(name), new Intl.Locale(code).language]] : [];
    }),
  );
  return names;
}

/** In words of a source, such as the `type` of a link of a schedule or of a resource. */
const KIND_WORDS: readonly (readonly [RegExp, LinkKind])[] = [
  [/transcript|subtitle/, 'transcript'],
  [/slide|presentation|\bdeck\b|folien/, 'slides'],
  [/video|recording|\bmedia\b|screencast/, 'video'],
  [/audio|podcast/, 'audio'],
  [/\bcode\b|source.?code|repo|github|gitlab|\bgem\b|library/, 'code'],
  [/paper|\bbook\b|thesis/, 'paper'],
  [/blog|article|\bpost\b|write.?up|activitypub/, 'post'],
];

const KIND_HOSTS: readonly (readonly [RegExp, LinkKind])[] = [
  [/(?:^|\.)(?:speakerdeck\.com|slideshare\.net|slides\.com)$/, 'slides'],
  [/(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|media\.ccc\.de)$/, 'video'],
  [/(?:^|\.)(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)$/, 'code'],
  [/(?:^|\.)(?:arxiv\.org|doi\.org)$/, 'paper'],
];

/** What a link leads to, by the words of the source or its host; `page` if neither says more. */
export function linkKindOf(words: string, url: string): LinkKind {
  const text = normalize(words);
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return (
    KIND_WORDS.find(([pattern]) => pattern.test(text))?.[1] ??
    KIND_HOSTS.find(([pattern]) => pattern.test(host))?.[1] ??
    'page'
  );
}
