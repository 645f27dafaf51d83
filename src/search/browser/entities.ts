import * as words from '#words/search';
import { entryPath, trackPath } from '../../paths.ts';
import { normalize } from '../../text/normalize.ts';
import type { FacetValue, FacetValues } from '../facets.ts';
import type { Names } from '../indexFormat.ts';
import { matchingIds } from './fields.ts';

/** Something besides talks that has a page. */
export interface Entity {
  /** What the page is of, in words. */
  readonly kind: string;
  readonly label: string;
  readonly url: string;
  readonly hue?: number | undefined;
}

interface Ranked extends Entity {
  /** 0 if a name is the text, 1 if the name begins so, 2 if a name has words that begin so. */
  readonly rank: number;
}

const MAX = { ofKind: 3, all: 6 } as const;

/**
 * The speakers, companies, topics, tracks and events that have, for each word of a text, a word that begins so in one of
 * their names. Whole names come first, then those that begin so; equals are in the order of the catalogue.
 */
export function findEntities(text: string, values: FacetValues, speakers: Names['speakers']): readonly Entity[] {
  const wanted = normalize(text);
  const find = (kind: Entity['kind'], all: readonly FacetValue[], urlOf: (id: string) => string): Ranked[] => {
    const ids = matchingIds(all, wanted);
    const matching = all.filter(({ id }) => ids.includes(id));
    return best(
      MAX.ofKind,
      matching.map(({ id, label, title = label, aliases = [], hue }) => {
        const names = [title, ...aliases].map(normalize);
        const rank = names.includes(wanted) ? 0 : names[0]?.startsWith(wanted) ? 1 : 2;
        return { kind, rank, label, url: urlOf(id), hue };
      }),
    );
  };
  // An id is a name in the letters a–z.
  const named = speakers.map(([id, label, ...aliases]) => ({
    id,
    label,
    aliases: [...aliases, id.replaceAll('-', ' ')],
  }));
  return best(MAX.all, [
    ...find(words.speaker, named, (id) => entryPath('speakers', id)),
    ...find(words.company, values.company, (id) => entryPath('companies', id)),
    ...find(words.topic, values.topic, (id) => entryPath('topics', id)),
    ...find(words.track, values.track, trackUrl),
    ...find(words.event, values.event, (id) => entryPath('events', id)),
  ]);
}

const best = (max: number, found: readonly Ranked[]): Ranked[] =>
  found.toSorted((a, b) => a.rank - b.rank).slice(0, max);

/** The page of a track, whose id among those of all events is `event/track`. */
function trackUrl(key: string): string {
  const [event = '', id = ''] = key.split('/');
  return trackPath({ id, event: { id: event } });
}
