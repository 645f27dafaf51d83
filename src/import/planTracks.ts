import { normalize } from '../text/normalize.ts';
import { evenHue } from './colour.ts';
import { type Content, filesIn, textAt } from './content.ts';
import { folderOf } from './contentPaths.ts';
import { fileId, uniqueId } from './fileNames.ts';
import type { PlannedFile } from './planTypes.ts';
import type { Imported, ImportedTrack } from './types.ts';

/** The tracks of an event, and the file of each title. */
export interface PlannedTracks {
  readonly files: readonly PlannedFile[];
  readonly idOf: (title: string) => string | undefined;
}

/**
 * Plans the files of the tracks that talks name: those that the source lists, in its order, then the others. A track of
 * the archive with the same id or title is used.
 */
export function planTracks(
  { tracks, sessions, log }: Imported,
  event: string,
  eventName: string,
  content: Content,
): PlannedTracks {
  const folder = folderOf(event, 'tracks');
  const written = filesIn(content, folder);
  const byId = new Map(written.map((file) => [file.id, file]));
  const byTitle = new Map(written.map((file) => [normalize(textAt(file, 'title') ?? file.id), file]));
  const named = new Map(
    sessions.flatMap(({ track, from }) => (track ? [[normalize(track), { title: track, from }]] : [])),
  );
  const listed = tracks.filter(({ title }) => named.delete(normalize(title)) || unused(title));
  const all = [...listed, ...[...named.values()].map((track): ImportedTrack => track)];
  const used = new Set(written.map(({ id }) => id));
  const orders = written.map(({ data }) => Number(data.order) || 0);
  const last = Math.max(0, ...orders);
  const ids = new Map<string, string>();

  function unused(title: string): false {
    log.dropped('tracks[]', 'no talk is in it', title);
    return false;
  }

  const fileOf = ({ id = '', title }: ImportedTrack) => byId.get(id) ?? byTitle.get(normalize(title));
  const added = all.filter((track) => fileOf(track) === undefined);

  const files = all.map((track): PlannedFile => {
    const { title, from, hue, description, order } = track;
    const index = Math.max(0, added.indexOf(track));
    const file = fileOf(track);
    const id = file?.id ?? uniqueId(track.id ?? fileId(title, 'track'), used);
    ids.set(normalize(title), id);
    const sentence = `Talks in the track ${title} at ${eventName}.`;
    const missing = [
      ...(order ? [] : ['order']),
      ...(hue === undefined ? ['hue'] : []),
      ...(description ? [] : ['description']),
    ];
    if (!file && hue === undefined) log.added('track.hue', 'the source has no colour: hues are spread evenly');
    if (!file && !description) log.added('track.description', 'the source has none: a neutral sentence', sentence);
    const data = {
      title,
      order: order ?? last + 1 + index,
      hue: hue ?? evenHue(written.length + index, written.length + added.length),
      description: description ?? sentence,
    };
    return { path: `${folder}${id}.yaml`, kind: 'track', from, data, body: '', added: missing, needs: [] };
  });
  return { files, idOf: (title) => ids.get(normalize(title)) };
}
