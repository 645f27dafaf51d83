import { type Content, filesIn, textAt, textsAt } from './content.ts';
import { topicFile } from './contentPaths.ts';
import type { PlannedFile } from './planTypes.ts';
import { type Topic, topicsOf } from './topics.ts';
import type { Imported } from './types.ts';

/** The topic of each tag of the talks, and the files of all of them. */
export function planTopics(
  { sessions, topics = [], log }: Imported,
  eventName: string,
  content: Content,
): { topicOf: (tag: string) => Topic | undefined; files: PlannedFile[] } {
  const described = new Map(topics.map((topic) => [topic.id, topic]));
  const written = filesIn(content, 'topics/').map((file) => ({
    id: file.id,
    title: textAt(file, 'title') ?? file.id,
    // By its id it is the same topic, whatever the title at the source is.
    aliases: [...textsAt(file, 'aliases'), described.get(file.id)?.title ?? []].flat(),
  }));
  // Those of the archive come last: of two with the same title, the last is used.
  const known = [...topics.filter(({ id }) => !content.has(topicFile(id))), ...written];
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
    const { id: _, ...data } = described.get(id) ?? { id };
    const from = `the ${described.has(id) ? 'topic' : 'tag'} ${title}`;
    if (described.has(id)) return { path, kind: 'topic', from, data, body: '', added: [], needs: [] };
    const description = `Talks on ${title}.`;
    if (!content.has(path)) log.added('topic.description', 'the source has none: a neutral sentence', description);
    const made = { title, description };
    return { path, kind: 'topic', from, data: made, body: '', added: Object.keys(made), needs: [] };
  });
  return { topicOf, files };
}
