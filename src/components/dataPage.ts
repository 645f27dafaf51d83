import { catalogue, words } from '../archive.ts';
import type { Event } from '../catalogue/types.ts';
import { scheduleFormats } from '../export/schedules.ts';
import { absoluteUrl, BAG_FILE, dataPath, filePath, schedulePath, tablePath } from '../paths.ts';

// What the page of the data lists, for the page and for its twin.

const { data } = words;

interface DataLink {
  readonly text: string;
  readonly href: string;
}

const named = (href: string): DataLink => ({ text: href.split('/').at(-1) ?? href, href });

/** The files of the whole archive, each with what is in it. */
export const dataFiles: readonly (DataLink & { readonly about: string })[] = [
  { ...named(dataPath('archive')), about: data.files.archive },
  { ...named(dataPath('schema')), about: data.files.schema },
  { ...named(tablePath()), about: data.files.table },
  { ...named(filePath(BAG_FILE)), about: data.files.bag },
  { ...named(filePath('llms.txt')), about: data.files.agents },
];

/** The files of each event. */
export const eventFiles: readonly { readonly event: Event; readonly files: readonly DataLink[] }[] = [
  ...catalogue.events.values(),
].map((event) => ({
  event,
  files: [
    { text: data.columns.data, href: dataPath(event) },
    { text: data.columns.table, href: tablePath(event) },
    ...scheduleFormats(event.sessions, import.meta.env.SITE).map((format) => ({
      text: data.columns[format],
      href: schedulePath(event, format),
    })),
  ],
}));

/** What is said of the files of pages; feeds are only there if the address of the site is known. */
export const pageNotes: readonly string[] = [
  data.markdownNote,
  data.citationNote,
  ...(import.meta.env.SITE ? [data.feedNote] : []),
];

const address = import.meta.env.SITE
  ? absoluteUrl(dataPath('archive'), import.meta.env.SITE)
  : `https://…${dataPath('archive')}`;

/** Programs to begin with. */
export const dataExamples: readonly { readonly about: string; readonly code: string }[] = [
  {
    about: data.exampleOf.jq,
    code: `curl -s ${address} |\n  jq -r '.sessions[] | select(.slides and (.video | not)) | .title'`,
  },
  {
    about: data.exampleOf.pandas,
    code: `import pandas, requests\n\ndata = requests.get("${address}").json()\nspeakers = pandas.json_normalize(data["sessions"], "speakers", ["event", ["id"]], meta_prefix="talk.")\nprint(speakers.drop_duplicates(["talk.event", "talk.id", "company"])["company"].value_counts())`,
  },
];
