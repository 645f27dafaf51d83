import { at, type Place } from '../problems/position.ts';
import type { Abstract, ContentRecords } from '../schema/records.ts';

/** An address of the web in the content, and where it is written. */
export interface PlacedLink {
  readonly url: string;
  readonly file: string;
  readonly place: Place;
}

interface Linked {
  readonly url?: string | undefined;
  readonly slides?: string | undefined;
  readonly video?: string | undefined;
  readonly repository?: string | undefined;
  readonly source?: { readonly url: string } | undefined;
  readonly links?: readonly { readonly url: string }[];
}

/** Every link to the web of an archive: in the files of all kinds, and in abstracts. */
export function webLinks(records: ContentRecords): PlacedLink[] {
  const { archive, about, events, companies, speakers, sessions } = records;
  return [
    ...(archive ? inData(archive.file, archive.data) : []),
    ...(about ? inText('about.mdx', about) : []),
    ...[...events, ...companies, ...speakers].flatMap(({ file, data }) => inData(file, data)),
    ...sessions.flatMap(({ file, data, abstract }) => [...inData(file, data), ...inText(file, abstract)]),
  ];
}

function inData(file: string, data: Linked): PlacedLink[] {
  const keys = (['url', 'repository', 'slides', 'video'] as const).map((key) => ({ url: data[key], place: at(key) }));
  const links = (data.links ?? []).map(({ url }, index) => ({ url, place: at('links', index, 'url') }));
  return [...keys, { url: data.source?.url, place: at('source', 'url') }, ...links].flatMap(({ url, place }) =>
    url ? [{ url, file, place }] : [],
  );
}

const inText = (file: string, { webLinks: found }: Abstract): PlacedLink[] =>
  found.map(({ url, ...place }) => ({ url, file, place }));
