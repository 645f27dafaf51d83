import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Catalogue, Event, Session } from '../../src/catalogue/types.ts';
import { fieldsOf } from '../../src/schema/introspect.ts';
import { type SessionData, sessionSchema } from '../../src/schema/session.ts';

/** Writes a catalogue into a folder as the content that an archive is built from; abstracts as plain text. */
export function writeCatalogue(catalogue: Catalogue, folder: string): void {
  const { about, deadLinks, events, sessions, topics, speakers, companies, ...archive } = catalogue;
  const write = (path: string, data: unknown, text?: string): void => {
    const yaml = stringify(data);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text === undefined ? yaml : `---\n${yaml}---\n\n${text}\n`);
  };
  write('archive.yaml', archive);
  if (about) writeFileSync(join(folder, 'about.mdx'), `${about.text}\n`);
  const dead = [...deadLinks].map(([url, since]) => ({ url, since }));
  if (dead.length > 0) write('dead-links.yaml', { links: dead });
  for (const event of events.values()) writeEvent(event, write);
  for (const { id, title, description, aliases } of topics.values()) {
    write(`topics/${id}.yaml`, { title, description, aliases });
  }
  for (const { id, name, sortAs, aliases, bio, links } of speakers.values()) {
    if (sortAs || aliases.length > 0 || bio || links.length > 0)
      write(`speakers/${id}.yaml`, { name, sortAs, aliases, bio, links });
  }
  for (const { id, name, aliases, url } of companies.values()) {
    if (aliases.length > 0 || url) write(`companies/${id}.yaml`, { name, aliases, url });
  }
}

function writeEvent(event: Event, write: (path: string, data: unknown, text?: string) => void): void {
  const { id, file, tracks, sessions, ...data } = event;
  write(file, data);
  for (const { id: track, title, order, hue, description } of tracks.values()) {
    write(`events/${id}/tracks/${track}.yaml`, { title, order, hue, description });
  }
  for (const session of sessions)
    write(`events/${id}/sessions/${session.id}.mdx`, dataOf(session), session.abstract.text);
}

/** The data of a session's file: what the schema has no key for is computed. */
function dataOf(session: Session): object {
  return {
    ...Object.fromEntries(KEYS.map((key) => [key, session[key]])),
    track: session.track?.id,
    topics: session.topics.map(({ id }) => id),
    speakers: session.speakers.map(({ speaker, company, laterCompany }) => ({
      name: speaker.name,
      company: company?.name,
      laterCompany: laterCompany?.name,
    })),
  };
}

const KEYS = fieldsOf(sessionSchema).map(({ key }) => key as keyof SessionData);
