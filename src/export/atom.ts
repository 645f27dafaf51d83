/** A feed as RFC 4287 has it. Its addresses are absolute; its ids are none, for they stay when the site moves (4.2.6). */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** Who keeps the archive: the author of entries that have none. */
  readonly author: string;
  /** The page whose feed it is, and the address of the feed. */
  readonly page: string;
  readonly self: string;
  /** At least one, the newest first; each as `atomEntry` writes it. */
  readonly entries: readonly { readonly day: string; readonly xml: string }[];
}

export interface FeedEntry {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly language: string;
  /** Year-month-day. */
  readonly day: string;
  readonly authors: readonly { readonly name: string; readonly page: string }[];
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  readonly summary: string;
}

export function atomFeed({ id, title, language, author, page, self, entries }: Feed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(language)}">
<id>${escaped(id)}</id>
<title>${escaped(title)}</title>
<updated>${dateTime(entries[0]?.day ?? '')}</updated>
<author><name>${escaped(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
<link rel="alternate" type="text/html" href="${escaped(page)}"/>
${entries.map(({ xml }) => xml).join('')}</feed>
`;
}

export function atomEntry({ id, page, title, language, day, authors, topics, summary }: FeedEntry): string {
  const lines = [
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${dateTime(day)}</updated>`,
    ...authors.map(({ name, page: of }) => `<author><name>${escaped(name)}</name><uri>${escaped(of)}</uri></author>`),
    `<link rel="alternate" type="text/html" href="${escaped(page)}"/>`,
    ...topics.map(({ id: term, title: label }) => `<category term="${escaped(term)}" label="${escaped(label)}"/>`),
    ...(summary ? [`<summary>${escaped(summary)}</summary>`] : []),
  ];
  return `<entry xml:lang="${escaped(language)}">\n${lines.join('\n')}\n</entry>\n`;
}

/** Days have no time; feeds need one. */
const dateTime = (day: string): string => `${day}T00:00:00Z`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text between tags or quotation marks, without what no XML document can have. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => ESCAPES[sign] as string);
