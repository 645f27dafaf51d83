import type { ChangeLog } from './changeLog.ts';
import { type Content, filesIn, textAt, textsAt } from './content.ts';
import { topicFile } from './contentPaths.ts';
import type { PlannedFile } from './planTypes.ts';
import { type Topic, topicsOf } from './topics.ts';
import type { ImportedSession } from './types.ts';

/** The topic of each tag of the talks, and the files of all of them. */
export function planTopics(
  sessions: readonly ImportedSession[],
  eventName: string,
  content: Content,
  log: ChangeLog,
): { topicOf: (tag: string) => Topic | undefined; files: PlannedFile[] } {
  const known = filesIn(content, 'topics/').map((file) => ({
    id: file.id,
    title: textAt(file, 'title') ?? file.id,
    aliases: textsAt(file, 'aliases'),
  }));
  const tags = sessions.map((session) => session.topics);
  const topicOf = topicsOf(tags, known, eventName, log);
  const unique = new Map(
    tags
      .flat()
      .flatMap((tag) => topicOf(tag) ?? [])
      .map((topic) => [topic.id, topic]),
  );
  const files = [...unique.values()].map(({ id, title }): PlannedFile => {
    const path = topicFile(id);
    const description = `Talks on ${title}.`;
    if (!content.has(path)) log.added('topic.description', 'the source has none: a neutral sentence', description);
    const data = { title, description };
    return { path, kind: 'topic', from: `the tag ${title}`, data, body: '', added: Object.keys(data), needs: [] };
  });
  return { topicOf, files };
}
