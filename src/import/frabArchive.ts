import type { z } from 'astro/zod';
import { NOTE } from '../abstract/plainMarkdown.ts';
import { renderAbstract } from '../abstract/render.ts';
import { ARCHIVE_KEY, archivedEvent, archivedFiles, GENERATOR } from '../export/frabArchive.ts';
import { ID, isReserved, MAX_ID } from '../ids.ts';
import type { ChangeLog } from './changeLog.ts';
import { type Entry, isObject } from './entry.ts';
import type { Imported, ImportedEvent, ImportedSession } from './types.ts';

// A schedule.json that an archive like this one wrote: its talks have ids, and a block has what the form has no place for.

type Files = {
  readonly [Kind in keyof typeof archivedFiles]: ReadonlyMap<string, z.infer<(typeof archivedFiles)[Kind]>>;
};

/** What the block has: data of files by their ids, as far as it is valid. */
export interface FrabArchive extends Files {
  readonly event: z.infer<typeof archivedEvent>;
}

/** What a talk has from the block and from nowhere else. */
export type ArchivedSession = Omit<
  ImportedSession,
  'from' | 'title' | 'language' | 'start' | 'duration' | 'room' | 'license' | 'abstract'
>;

/** Reads the block of a schedule that an archive wrote; undefined for every other schedule. */
export function frabArchive(root: Entry, schedule: Entry | undefined, log: ChangeLog): FrabArchive | undefined {
  const generator = root.peek('generator');
  if (!isObject(generator) || generator.name !== GENERATOR) return undefined;
  const block = schedule?.peek(ARCHIVE_KEY);
  schedule?.known(ARCHIVE_KEY);
  const valid = <Schema extends z.ZodType>(schema: Schema, value: unknown, field: string) => {
    const { data, error } = schema.safeParse(value);
    if (error) log.dropped(`${ARCHIVE_KEY}.${field}`, 'not valid', value);
    return data as z.infer<Schema> | undefined;
  };
  const part = (kind: string): object => {
    const entries = isObject(block) ? block[kind] : undefined;
    return isObject(entries) ? entries : {};
  };
  const files = Object.entries(archivedFiles).map(([kind, schema]) => {
    const entries = Object.entries(part(kind)).filter(([id]) => isId(id));
    const read = entries.map(([id, value]) => [id, valid<z.ZodType>(schema, value, kind)] as const);
    return [kind, new Map(read.filter(([, data]) => data !== undefined))] as const;
  });
  return {
    event: valid(archivedEvent, part('event'), 'event') ?? {},
    ...(Object.fromEntries(files) as unknown as Files),
  };
}

/** The id of a talk: the name of its file. */
export function archivedId(event: Entry): string | undefined {
  const slug = event.text('slug');
  return slug !== undefined && isId(slug) ? slug : undefined;
}

const isId = (id: string): boolean => ID.test(id) && id.length <= MAX_ID && !isReserved(id);

/** What the block has of a talk; undefined for a talk that is not in it. */
export function archivedSession(archive: FrabArchive, id: string): ArchivedSession | undefined {
  const data = archive.sessions.get(id);
  if (data === undefined) return undefined;
  const { track = '', topics, format, ...others } = data;
  return {
    ...others,
    id,
    track: archive.tracks.get(track)?.title,
    format: format === 'talk' ? undefined : format,
    topics: topics.map((topic) => archive.topics.get(topic)?.title ?? topic),
  };
}

/** What the block has of the event and of what talks name. */
export function archivedParts({ event, tracks, topics, companies, speakers }: FrabArchive): {
  event: Partial<ImportedEvent>;
} & Pick<Imported, 'tracks' | 'topics' | 'companies' | 'speakers'> {
  return {
    event: { ...event, links: event.links ?? [] },
    tracks: [...tracks].map(([id, track]) => ({ ...track, id, from: `the track ${track.title}` })),
    topics: [...topics].map(([id, topic]) => ({ ...topic, id })),
    companies: [...companies.values()],
    speakers: [...speakers.values()].map((speaker) => ({ ...speaker, from: `the speaker ${speaker.name}` })),
  };
}

/**
 * The MDX of an abstract that an archive wrote as Markdown: its links to talks of the same schedule lead to their files
 * again, and notes and gaps are components. Undefined if that is not valid.
 */
export function archivedAbstract(markdown: string, url: string, archive: FrabArchive): string | undefined {
  const talks = URL.canParse('../', url) ? new URL('../', url).href : '';
  const mdx = markdown
    .replaceAll(
      /(\]\(|^ {0,3}\[[^\]\n]+\]:[ \t]*)(https?:[^\s)]+)(?=[\s)]|$)/gm,
      (link, opening: string, href: string) => {
        const id = href.startsWith(talks) ? href.slice(talks.length).replace(/\/$/, '') : '';
        return archive.sessions.has(id) ? `${opening}${id}.mdx` : link;
      },
    )
    .replaceAll(/^> (.+(?:\n>.*)*)$/gm, (quote, text: string) =>
      text.startsWith(NOTE)
        ? `<EditorsNote>\n\n${text.slice(NOTE.length).trim().replaceAll(/^> ?/gm, '')}\n\n</EditorsNote>`
        : quote,
    )
    .trim();
  const { problems, text } = renderAbstract(mdx, 'abstract');
  if (problems.length > 0) return undefined;
  // In code, it is no gap.
  const withGaps = mdx.replaceAll(/\[…\](?![([:])/g, '<Gap />');
  return withGaps !== mdx && renderAbstract(withGaps, 'abstract').text === text ? withGaps : mdx;
}
