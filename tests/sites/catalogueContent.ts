import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Catalogue } from '../../src/catalogue/types.ts';

/** Writes a catalogue into a folder as the content that an archive is built from; abstracts as plain text. */
export function writeCatalogue({ event, tracks, topics, sessions }: Catalogue, folder: string): void {
  const write = (path: string, data: unknown, text?: string): void => {
    const yaml = stringify(data);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text === undefined ? yaml : `---\n${yaml}---\n\n${text}\n`);
  };
  write('event.yaml', event);
  for (const [index, { id, title, hue, description }] of [...tracks.values()].entries()) {
    write(`tracks/${id}.yaml`, { title, order: index + 1, hue, description });
  }
  for (const { id, title, description } of topics.values()) write(`topics/${id}.yaml`, { title, description });
  for (const { id, title, track, speakers, topics, slides, video, abstract } of sessions.values()) {
    const data = {
      title,
      track: track.id,
      speakers: speakers.map(({ speaker, company, then }) => ({
        name: speaker.name,
        company: company?.name,
        then: then?.name,
      })),
      topics: topics.map(({ id }) => id),
      slides,
      video,
    };
    write(`sessions/${id}.mdx`, data, abstract.text);
  }
}
