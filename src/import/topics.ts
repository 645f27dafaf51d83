import { idOf } from '../ids.ts';
import { normalize } from '../text/normalize.ts';
import type { ChangeLog } from './changeLog.ts';
import { fileId, uniqueId } from './fileNames.ts';

/** A topic of the archive. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/**
 * The topic of each tag. A tag of the source becomes a topic if that joins talks: if the archive has the topic already,
 * or if at least two of the talks have the tag and no more than half of them. Tags that are part of the event's name are
 * left out. Each tag that is left out, or not spelled as its topic, is reported for each talk that has it.
 */
export function topicsOf(
  tagsOfTalks: readonly (readonly string[])[],
  archive: readonly Topic[],
  eventName: string,
  log: ChangeLog,
): (tag: string) => Topic | undefined {
  const known = new Map(
    archive.flatMap((topic) => [...topic.aliases, topic.title].map((word) => [wordsOf(word), topic] as const)),
  );
  const used = new Set(archive.map(({ id }) => id));
  const talks = Map.groupBy(
    tagsOfTalks.flatMap((tags) => [...new Map(tags.map((tag) => [wordsOf(tag), tag])).values()]),
    wordsOf,
  );
  const topics = new Map<string, Topic>();
  for (const [key, spellings] of talks) {
    const title = spellings[0] ?? '';
    const given = known.get(key);
    const reason = given ? undefined : reasonAgainst(title, spellings.length, tagsOfTalks.length, eventName);
    for (const tag of spellings) if (reason) log.dropped('tags', reason, tag);
    if (reason) continue;
    const topic = given ?? { id: uniqueId(fileId(title, title), used), title: capitalized(title), aliases: [] };
    for (const tag of spellings) {
      if (tag !== topic.title) log.changed('tags', `became the topic “${topic.title}”`, tag);
    }
    topics.set(key, topic);
  }
  return (tag) => topics.get(wordsOf(tag));
}

/** What is compared: letters, digits, and the signs that tell C, C++ and C# apart. */
const wordsOf = (tag: string): string =>
  normalize(tag)
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

function reasonAgainst(tag: string, talks: number, all: number, eventName: string): string | undefined {
  if (idOf(tag) === '') return 'no letters or digits';
  if (partsOf(eventName).has(letters(tag))) return 'part of the name of the event';
  if (talks < 2) return 'only one talk has the tag: it joins nothing';
  return talks > all / 2 ? 'more than half of the talks have the tag: it says little' : undefined;
}

/** The words of a name, and each run of them, as one word: a tag may be `PyConXX` for “PyCon XX 2024”. */
function partsOf(name: string): ReadonlySet<string> {
  const words = name.split(/\s+/);
  return new Set(
    words.flatMap((_, from) =>
      words.slice(from).map((_word, to) => letters(words.slice(from, from + to + 1).join(''))),
    ),
  );
}

const letters = (text: string): string => normalize(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

const capitalized = (title: string): string =>
  /^[a-z]+(?:\s|$)/.test(title) ? title.charAt(0).toUpperCase() + title.slice(1) : title;
