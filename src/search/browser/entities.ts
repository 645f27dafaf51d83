import { entryPath, eventPath, trackPath } from '../../paths.ts';
import { normalize } from '../../text/normalize.ts';
import type { FacetValue, FacetValues } from '../facets.ts';
import type { Initial } from '../indexFormat.ts';
import { tokensOf, wordsOf } from '../tokens.ts';

/** Something besides talks that has a page. */
export interface Entity {
  readonly kind: 'speaker' | 'company' | 'topic' | 'track' | 'event';
  readonly label: string;
  readonly url: string;
  readonly hue?: number | undefined;
}

interface Ranked extends Entity {
  /** 0 if a name is the text, 1 if one begins so, 2 if one has words that begin so. */
  readonly rank: number;
}

/** What is added for a name other than the one that is shown. */
const OTHER_NAME = 0.5;

const MAX = { ofKind: 3, all: 6 } as const;

/**
 * The speakers, companies, topics, tracks and events that have, for each word of a text, a word that begins so in one of
 * their names. Whole names come first, then those that begin so; equals are in the order of the catalogue.
 */
export function findEntities(text: string, values: FacetValues, speakers: Initial['speakers']): readonly Entity[] {
  const wanted = wordsOf(normalize(text));
  const find = (kind: Entity['kind'], all: readonly FacetValue[], urlOf: (id: string) => string): Ranked[] =>
    best(
      MAX.ofKind,
      all.flatMap((value) => {
        const rank = rankOf(value, wanted);
        return rank === undefined ? [] : [{ kind, rank, label: value.label, url: urlOf(value.id), hue: value.hue }];
      }),
    );
  // An id is a name in the letters a–z.
  const named = speakers.map(([id, label, ...aliases]) => ({
    id,
    label,
    aliases: [...aliases, id.replaceAll('-', ' ')],
  }));
  return best(MAX.all, [
    ...find('speaker', named, (id) => entryPath('speakers', id)),
    ...find('company', values.company, (id) => entryPath('companies', id)),
    ...find('topic', values.topic, (id) => entryPath('topics', id)),
    ...find('track', values.track, trackUrl),
    ...find('event', values.event, (id) => eventPath({ id })),
  ]);
}

const best = (max: number, found: readonly Ranked[]): Ranked[] =>
  found.toSorted((a, b) => a.rank - b.rank).slice(0, max);

function rankOf({ label, title = label, aliases = [] }: FacetValue, wanted: readonly string[]): number | undefined {
  const text = wanted.join(' ');
  const ranks = [title, label, ...aliases].flatMap((name, index) => {
    const own = normalize(name);
    const words = [...wordsOf(own), ...tokensOf(own)];
    if (!wanted.every((start) => words.some((word) => word.startsWith(start)))) return [];
    return (own === text ? 0 : own.startsWith(text) ? 1 : 2) + (index > 1 ? OTHER_NAME : 0);
  });
  return text && ranks.length > 0 ? Math.min(...ranks) : undefined;
}

/** The page of a track, whose id among those of all events is `event/track`. */
function trackUrl(key: string): string {
  const [event = '', id = ''] = key.split('/');
  return trackPath({ id, event: { id: event } });
}
