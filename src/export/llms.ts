import type { Catalogue } from '../catalogue/types.ts';
import { aboutPath, dataPagePath, dataPath, eventPath, listPath, TWIN_FILE, tablePath, twinPath } from '../paths.ts';
import * as counts from '../words/en/counts.ts';
import { addressOf } from './address.ts';
import { plain } from './twins/parts.ts';

/** What a language model reads first of an archive (llmstxt.org): what there is, and at which addresses. */
export function llmsText(catalogue: Catalogue, site: URL | undefined): string {
  const { name, description, sessions, events } = catalogue;
  const link = (text: string, path: string, about: string): string =>
    `- [${plain(text)}](${addressOf(path, site)}): ${about}`;
  const twin = (text: string, path: string, about: string): string => link(text, twinPath(path), about);
  return `# ${plain(name)}

> ${plain(description)} An archive of conference talks: ${counts.talks(sessions.length)}, ${counts.events(events.size)}.

Each page is also there as Markdown: add ${TWIN_FILE} to its address. To answer a question about many talks, load the data once: every talk is in it, with its speakers and their companies at the time, its topics, track, slides, video and abstract. What is not known is left out.

## Data

${[
  link(
    'archive.json',
    dataPath('archive'),
    'everything, as JSON; talks are in `sessions` and name speakers, companies, topics and track by id',
  ),
  link('schema.json', dataPath('schema'), 'what each field of it means, as JSON Schema'),
  link('sessions.csv', tablePath(), 'the talks as a table, with names instead of ids'),
].join('\n')}

## Events

${[...events.values()]
  .map((event) =>
    twin(
      event.name,
      eventPath(event),
      `${event.start} – ${event.end}, ${plain(event.place)}, ${counts.talks(event.sessions.length)}; all as JSON: ${addressOf(dataPath(event), site)}`,
    ),
  )
  .join('\n')}

## Lists

${(['topics', 'speakers', 'companies'] as const).map((of) => twin(of, listPath(of), `${catalogue[of].size}, each with a page`)).join('\n')}

## Optional

${[
  twin('about', aboutPath(), 'where the texts come from, and how to correct them'),
  twin('data', dataPagePath(), 'the other files for programs'),
].join('\n')}
`;
}
