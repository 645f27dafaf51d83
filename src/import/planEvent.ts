import { idOf } from '../ids.ts';
import type { ChangeLog } from './changeLog.ts';
import { type Content, textAt } from './content.ts';
import { eventFile } from './contentPaths.ts';
import type { ImportProblem, PlannedFile } from './planTypes.ts';
import { dayOf } from './time.ts';
import type { Imported, ImportedEvent, ImportedSession } from './types.ts';

/** The archive, the event, and what the talks need to know of them. */
export interface PlannedEvent {
  readonly files: readonly PlannedFile[];
  readonly name: string;
  readonly language: string;
  readonly problems: readonly ImportProblem[];
}

const UNKNOWN_PLACE = 'Unknown place';

/** Plans `archive.yaml` and `event.yaml`. What is required and not in the source is added, and reported. */
export function planEvent({ event, sessions, log }: Imported, id: string, content: Content): PlannedEvent {
  const path = eventFile(id);
  const written = content.get(path);
  const archive = content.get('archive.yaml');
  const own = event.language ?? languageOfMost(sessions);
  const archiveLanguage = textAt(archive, 'language') ?? own ?? 'en';
  const language = (written ? textAt(written, 'language') : own) ?? archiveLanguage;
  const name = textAt(written, 'name') ?? event.name ?? nameFrom(id);
  const days = daysOf(event, sessions, written === undefined ? log : undefined);
  // What is counted from the talks is not in the source either; a person may know better.
  const added = ['language', ...(['start', 'end'] as const).filter((key) => event[key] === undefined)] as string[];
  const add = (key: string, value: string, reason: string): string => {
    added.push(key);
    if (!written) log.added(`event.${key}`, reason, value);
    return value;
  };
  const data = {
    name: event.name ?? add('name', name, 'the source has no name of the event: it is made from its id'),
    shortName: event.shortName,
    series: event.series,
    start: days.start,
    end: days.end,
    place: event.place ?? add('place', UNKNOWN_PLACE, 'the source does not say where it was: correct it'),
    timezone: event.timezone,
    language: own === archiveLanguage ? undefined : own,
    organiser: event.organiser,
    description:
      event.description ??
      add('description', `The talks of ${name}.`, 'the source has no description: a neutral sentence'),
    source: event.source,
    links: event.links,
  };
  const problems =
    days.start || written
      ? []
      : [{ from: event.from, message: `No talk has a date: write \`start\` and \`end\` in ${path}.` }];
  const needs = ['archive.yaml'];
  const file: PlannedFile = { path, kind: 'event', from: event.from, data, body: '', added, needs };
  const root = planArchive(name, archiveLanguage, event, own === undefined && !archive ? log : undefined);
  return { files: [root, file], name, language, problems };
}

/** The archive is named after its first event. None of it is in the source. */
function planArchive(name: string, language: string, { from }: ImportedEvent, log: ChangeLog | undefined): PlannedFile {
  log?.added('archive.language', 'the source does not say it: correct it', language);
  const data = { name, description: `The talks of ${name}.`, language };
  return { path: 'archive.yaml', kind: 'archive', from, data, body: '', added: Object.keys(data), needs: [] };
}

/** The days of the event; those of the talks, if the source has none, and if a talk is on another day. */
function daysOf(event: ImportedEvent, sessions: readonly ImportedSession[], log: ChangeLog | undefined) {
  const days = sessions.flatMap(({ start }) => (start ? [dayOf(start)] : [])).toSorted();
  const start = [event.start, days[0]].filter((day) => day !== undefined).toSorted()[0];
  const end = [event.end, days.at(-1), start]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  if (event.start !== undefined && start !== event.start)
    log?.changed('event.start', 'a talk is on an earlier day', event.start);
  if (event.end !== undefined && end !== event.end) log?.changed('event.end', 'a talk is on a later day', event.end);
  return { start, end };
}

/** The language of more than half of the talks. */
function languageOfMost(sessions: readonly ImportedSession[]): string | undefined {
  const groups = Map.groupBy(sessions, ({ language }) => language);
  return [...groups].find(([, group]) => group.length > sessions.length / 2)?.[0];
}

const nameFrom = (id: string): string =>
  idOf(id)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
