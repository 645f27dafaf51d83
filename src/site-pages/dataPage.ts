import type { Event } from '../catalogue/types.ts';
import { scheduleFormats } from '../export/schedules.ts';
import { absoluteUrl, BAG_FILE, dataPath, filePath, schedulePath, tablePath } from '../paths.ts';
import type { Site } from './site.ts';

interface DataLink {
  readonly text: string;
  readonly href: string;
}

/** What the page of the data lists, for the page and for its twin. */
export interface DataPage {
  /** The files of the whole archive, each with what is in it. */
  readonly files: readonly (DataLink & { readonly about: string })[];
  readonly events: readonly { readonly event: Event; readonly files: readonly DataLink[] }[];
  /** What is said of the files of pages. */
  readonly pageNotes: readonly string[];
  /** Programs to begin with. */
  readonly examples: readonly { readonly about: string; readonly code: string }[];
}

export function dataPage({ catalogue, words: { data }, host }: Site): DataPage {
  const address = host ? absoluteUrl(dataPath('archive'), host) : `https://…${dataPath('archive')}`;
  return {
    files: [
      { ...named(dataPath('archive')), about: data.files.archive },
      { ...named(dataPath('schema')), about: data.files.schema },
      { ...named(tablePath()), about: data.files.table },
      { ...named(filePath(BAG_FILE)), about: data.files.bag },
      { ...named(filePath('llms.txt')), about: data.files.agents },
    ],
    events: [...catalogue.events.values()].map((event) => ({
      event,
      files: [
        { text: data.columns.data, href: dataPath(event) },
        { text: data.columns.table, href: tablePath(event) },
        ...scheduleFormats(event.sessions, host).map((format) => ({
          text: data.columns[format],
          href: schedulePath(event, format),
        })),
      ],
    })),
    // Feeds are only there if the address of the site is known.
    pageNotes: [data.markdownNote, data.citationNote, ...(host ? [data.feedNote] : [])],
    examples: [
      {
        about: data.exampleOf.jq,
        code: `curl -s ${address} |\n  jq -r '.sessions[] | select(.slides and (.video | not)) | .title'`,
      },
      {
        about: data.exampleOf.pandas,
        code: `import pandas, requests\n\ndata = requests.get("${address}").json()\nspeakers = pandas.json_normalize(data["sessions"], "speakers", ["event", ["id"]], meta_prefix="talk.")\nprint(speakers.drop_duplicates(["talk.event", "talk.id", "company"])["company"].value_counts())`,
      },
    ],
  };
}

const named = (href: string): DataLink => ({ text: href.split('/').at(-1) ?? href, href });
