import { idOf } from '../ids.ts';
import { type Content, filesIn, textAt, textsAt } from './content.ts';
import { isObject } from './entry.ts';
import { joinNames } from './names.ts';
import { planEvent } from './planEvent.ts';
import { planSessions } from './planSessions.ts';
import { planSpeakers } from './planSpeakers.ts';
import { planTracks } from './planTracks.ts';
import type { ImportProblem, Plan, PlannedFile } from './planTypes.ts';
import { roomClashes } from './roomClashes.ts';
import { topicsOf } from './topics.ts';
import type { Imported } from './types.ts';

/**
 * Plans the files of an import, with the content that exists: which file each entry belongs in, and what it would
 * contain. Writes nothing.
 */
export function planImport(imported: Imported, event: string, content: Content): Plan {
  const { sessions, log } = imported;
  const uses = sessions.flatMap(({ speakers, from }) => speakers.map(({ name }) => ({ name, from })));
  const names = joinNames(uses, namesIn(content), log);
  const planned = planEvent(imported, event, content);
  const tracks = planTracks(imported, event, planned.name, content);
  const known = filesIn(content, 'topics/').map((file) => ({
    id: file.id,
    title: textAt(file, 'title') ?? file.id,
    aliases: textsAt(file, 'aliases'),
  }));
  const topics = topicsOf(
    sessions.map((session) => session.topics),
    known,
    planned.name,
    log,
  );
  const topicFiles = [...new Map([...topics.values()].map((topic) => [topic.id, topic])).values()].map(
    ({ id, title }): PlannedFile => ({
      path: `topics/${id}.yaml`,
      kind: 'topic',
      from: `the tag ${title}`,
      data: { title, description: `Talks on ${title}.` },
      body: '',
      added: ['title', 'description'],
      needs: [],
    }),
  );
  const sessionFiles = planSessions(imported, content, { event, language: planned.language, tracks, topics, names });
  const files = [
    ...planned.files,
    ...tracks.files,
    ...topicFiles,
    ...planSpeakers(imported, names, content),
    ...sessionFiles,
  ];
  const problems: ImportProblem[] = [
    ...planned.problems,
    ...uses
      .filter(({ name }) => idOf(name) === '')
      .map(({ name, from }) => ({ from, message: `The name “${name}” has no letter or digit.` })),
    ...roomClashes(sessionFiles),
  ];
  return { files, problems, near: names.near };
}

/** All names of speakers in the archive: in talks, and in the files of speakers. */
function namesIn(content: Content): string[] {
  const inTalks = filesIn(content, 'events/').flatMap(({ data }) =>
    Array.isArray(data.speakers)
      ? data.speakers.flatMap((speaker) => (isObject(speaker) ? (speaker.name ?? []) : []))
      : [],
  );
  const inFiles = filesIn(content, 'speakers/').flatMap((file) =>
    [textAt(file, 'name') ?? [], textsAt(file, 'aliases')].flat(),
  );
  return [...new Set([...inTalks, ...inFiles].filter((name) => typeof name === 'string'))];
}
