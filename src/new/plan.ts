import { buildCatalogue } from '../catalogue/build.ts';
import { ID, idOf, isReserved, MAX_ID } from '../ids.ts';
import { folderOf } from '../import/contentPaths.ts';
import { fileId, uniqueId } from '../import/fileNames.ts';
import type { PlannedFile } from '../import/planTypes.ts';
import { unknown, WrongUse } from '../options.ts';
import { listOf, quoted } from '../problems/format.ts';
import type { Problem } from '../problems/problem.ts';
import { salvage } from '../reader/salvage.ts';
import { validate } from '../reader/validate.ts';
import type { ContentRecords } from '../schema/records.ts';
import { type SessionData, sessionSchema } from '../schema/session.ts';
import type { Draft } from './options.ts';

/** The event of a draft: the one that it names, or the only one. Undefined where a person has to choose. */
export function eventOf({ event }: Draft, { events }: ContentRecords): string | undefined {
  const ids = events.map(({ id }) => id);
  if (ids.length === 0)
    throw new WrongUse('There is no event yet. Add events/<id>/event.yaml first; content/README.md shows how.');
  if (event !== undefined && !ids.includes(event)) throw new WrongUse(unknown('event', event, ids));
  return event ?? (ids.length === 1 ? ids[0] : undefined);
}

/** The id for a new talk with that title: no other talk of the event has it. */
export function proposedId(title: string, event: string, records: ContentRecords): string {
  return uniqueId(fileId(title, 'talk'), usedIds(event, records));
}

/** Why an id cannot be that of a new talk; undefined if it can. */
export function idProblem(id: string, event: string, records: ContentRecords): string | undefined {
  if (usedIds(event, records).has(id)) return `There is a talk ${quoted(id)} already, and it is not overwritten.`;
  if (ID.test(id) && id.length <= MAX_ID && !isReserved(id)) return undefined;
  const better = idOf(id) && fileId(id, id);
  const help = better ? ` Did you mean ${quoted(better)}?` : '';
  return `${quoted(id)} cannot be the name of a file: only a–z, 0–9 and single hyphens.${help}`;
}

function usedIds(event: string, { sessions, refused }: ContentRecords): Set<string> {
  const folder = folderOf(event, 'sessions');
  const others = [...refused].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  return new Set([...sessions.filter((session) => session.event === event).map(({ id }) => id), ...others]);
}

/**
 * The file of a new talk. Throws a `WrongUse` that says everything that is missing or wrong, in the words of the check:
 * a file that is written passes it.
 */
export function planTalk(draft: Draft, records: ContentRecords): PlannedFile {
  const event = eventOf(draft, records);
  const { title } = draft;
  if (event === undefined || title === undefined) throw new WrongUse(missing(draft, event, records));
  const id = draft.id ?? proposedId(title, event, records);
  const path = `${folderOf(event, 'sessions')}${id}.mdx`;
  const data = dataOf({ ...draft, title });
  const problem = idProblem(id, event, records);
  const found = [
    ...(problem ? [`--id: ${problem}`] : []),
    ...problemsOf(data, { id, event, path }, records).map(inWords),
  ];
  if (found.length > 0) throw new WrongUse(`${[...new Set(found)].join('\n')}\nNothing was written.`);
  return { path, kind: 'session', from: 'the command line', data, body: '', added: [], needs: [] };
}

function missing(draft: Draft, event: string | undefined, { events }: ContentRecords): string {
  const lines = [
    ...(event === undefined
      ? [`The event is missing: --event with one of ${listOf(events.map(({ id }) => id))}.`]
      : []),
    ...(draft.title === undefined ? ['The title is missing: --title "How we test".'] : []),
  ];
  return `${lines.join('\n')}\nIn a terminal, \`npm run new\` asks for everything. Nothing was written.`;
}

/** In the order of the keys in a file. Without a format it is a talk. */
const dataOf = ({ title, track, speakers, format, topics, slides, video }: Draft) => ({
  title,
  ...(track !== undefined && { track }),
  speakers: speakers.map(({ name, company }) => ({ name, ...(company !== undefined && { company }) })),
  ...(format !== undefined && format !== 'talk' && { format }),
  topics,
  ...(slides !== undefined && { slides }),
  ...(video !== undefined && { video }),
});

interface Place {
  readonly id: string;
  readonly event: string;
  readonly path: string;
}

/** What the check would report of a talk with that data, alone and together with the other files. */
function problemsOf(data: object, { id, event, path: file }: Place, records: ContentRecords): Problem[] {
  const { data: valid, problems: alone } = validate(sessionSchema, data, file);
  const usable = valid ?? (salvage(sessionSchema, data) as SessionData);
  const abstract = { line: 1, html: '', markdown: '', text: '', opensWithNote: false, links: [], webLinks: [] };
  const session = { id, event, file, data: usable, abstract };
  const { problems } = buildCatalogue({ ...records, sessions: [...records.sessions, session] });
  return [...alone, ...problems.filter((found) => found.file === file)];
}

/** What the check reports of one value of a talk; undefined for a valid value. */
export function valueProblem(
  key: 'title' | 'slides' | 'video' | 'name' | 'company',
  value: string,
): string | undefined {
  const speaker = key === 'name' || key === 'company';
  const data = speaker ? { title: 'A', speakers: [{ name: 'A', [key]: value }] } : { title: 'A', [key]: value };
  const [found] = validate(sessionSchema, data, '').problems;
  return found && `${found.message} ${found.fix}`;
}

/** A problem with the option that it is about. */
function inWords({ place, message, fix }: Problem): string {
  const [key = ''] = place && 'path' in place ? place.path : [];
  const option = { speakers: 'speaker', topics: 'topic' }[key] ?? key;
  return `${option === '' ? '' : `--${option}: `}${message} ${fix}`;
}
