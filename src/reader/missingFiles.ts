import { type Problem, problem } from '../problems/problem.ts';
import type { Kind } from '../schema/kinds.ts';
import { type Placed, placeOf } from './contentPath.ts';

/** Reports files that every archive, or every event, must have. */
export function missingFiles(
  files: readonly Placed[],
  events: readonly string[],
  refused: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  const places = [...files, ...refused.flatMap((stem) => placeOf(`${stem}.yaml`) ?? placeOf(`${stem}.mdx`) ?? [])];
  const has = (wanted: Kind, ofEvent?: string): boolean =>
    places.some(({ kind, id, event = id }) => kind === wanted && (ofEvent === undefined || event === ofEvent));
  if (!has('archive')) {
    const why = 'Write it, with the name, description and language of the archive; content/README.md shows how.';
    problems.push(problem('missing-file', 'archive.yaml', undefined, { what: 'archive.yaml', why }));
  }
  if (events.length === 0 && !has('events')) {
    const detail = { what: 'events', example: 'events/days-2024/event.yaml' };
    problems.push(problem('empty-collection', 'events', undefined, detail));
  }
  for (const event of events) {
    if (!has('events', event)) {
      const file = `events/${event}/event.yaml`;
      const why = 'Write it, with the name, dates and place of the event; content/README.md shows how.';
      problems.push(problem('missing-file', file, undefined, { what: file, why }));
    }
    if (!has('sessions', event)) {
      const folder = `events/${event}/sessions`;
      const detail = { what: `talks of the event ${event}`, example: `${folder}/how-we-test.mdx` };
      problems.push(problem('empty-collection', folder, undefined, detail));
    }
  }
  return problems;
}
