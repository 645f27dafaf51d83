import { type Entity, entitiesIn } from './entities.ts';

/** What is in a text that is shown as it is, for “`title` has …”, and the text without it. */
export interface Markup {
  readonly reason: string;
  readonly plain: string;
}

/** HTML around words; titles name such tags only one by one. */
const TAGS =
  'a|abbr|b|big|blockquote|center|cite|code|del|div|em|font|h[1-6]|i|iframe|ins|kbd|li|mark|ol|p|pre|q|s|script|small|span|' +
  'strike|strong|style|sub|sup|svg|table|td|tr|tt|u|ul';
const ATTRIBUTES = '(?:\\s+[a-z-]+\\s*=\\s*(?:"[^"<>]*"|\'[^\'<>]*\'|[^\\s"\'<>]+))';
const PAIR = new RegExp(`<(?<tag>${TAGS})${ATTRIBUTES}{0,20}\\s*>(?<inside>[^<>]*)</\\k<tag>\\s*>`, 'i');
/** A line break of HTML between words, and pictures. */
const SINGLE = new RegExp(
  `(?<![\`"“‘'«])<(?<tag>br) ?/>|(?<=[^\\s\`"“‘'«])<br>|<br>(?=[^\\s\`"”’'»,.:;])|<(?<picture>img)${ATTRIBUTES}{1,20}\\s?/?>`,
  'i',
);

/** Markdown that no text has by chance: bold, links, and the sign of a heading at the beginning. */
const BOLD =
  /(?<![\w*])\*\*(?=[^\s*])(?<stars>[^*]{1,1000})(?<=[^\s*])\*\*(?![\w*])|(?<![\w_])__(?=[^\s_])(?<lines>[^_]*\s[^_]*)(?<=[^\s_])__(?![\w_])/;
const LINK = /!?\[(?<words>[^[\]]{1,500})\]\((?:https?:|mailto:|www\.|\/|#)[^()\s]{0,1000}\)/i;
const HEADING = /^(?:#{2,6}|#(?= \p{Lu})) +/u;
const EMPHASIS = /^(?:\*(?=[^\s*])(?<star>[^*]+)(?<=[^\s*])\*|_(?=[^\s_])(?<line>[^_]*\s[^_]*)(?<=[^\s_])_)$/;

/** Quotation marks around a whole text. A text between Japanese or Chinese brackets may be a title. */
const QUOTES: readonly RegExp[] = ['“”', '„“', '„”', '‘’', '‚‘', '«»', '»«', '‹›', '""', "''", '``'].map((pair) => {
  const [open = '', close = ''] = pair;
  return new RegExp(`^${open}(?=\\S)([^${open}${close}]*[^\\s${open}${close}])${close}$`, 'u');
});

/** One quotation mark at the beginning or end; that of inches is after a digit. */
const SINGLE_QUOTE = /^[“«"](?<after>[^“”„«»"\s][^“”„«»"]*)$|^(?<before>[^“”„«»"]*[^“”„«»"\s\d])[”»"]$/u;

/** A name with the address of a mailbox after it. */
const MAILBOX = /^([^<>()@]*[^<>()@\s])\s*[<(](?:mailto:)?[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}[>)]$/i;

/** Words that are crossed out. */
const CROSSED = /(?<![\w~])~~(?=[^\s~])(?<words>[^~]{1,1000})(?<=[^\s~])~~(?![\w~])/;

/** Between these, a title names an entity or a tag. */
const NAMED = /[`"“‘'«]$/u;

/** The first kind of markup in one line of text; undefined if there is none. */
export function markupInLine(text: string): Markup | undefined {
  if (/[^\s,，،、][,，،、]$/u.test(text))
    return { reason: `a comma at its end: \`${text}\``, plain: text.slice(0, -1) };
  const quoted = QUOTES.map((marks) => marks.exec(text)?.[1]).find(Boolean);
  if (quoted) {
    const name = text.startsWith('`') ? 'backticks' : 'quotation marks';
    return { reason: `${name} around all of it`, plain: quoted };
  }
  const single = SINGLE_QUOTE.exec(text)?.groups;
  if (single) return { reason: 'a quotation mark without another one', plain: single.after ?? single.before ?? '' };
  const mailbox = MAILBOX.exec(text)?.[1];
  if (mailbox) return { reason: 'the address of a mailbox', plain: mailbox };
  if (/(?<=[\p{L}\p{N}])%20(?=[\p{L}\p{N}])/u.test(text))
    return { reason: '“%20”, which is a space in addresses', plain: text.replaceAll('%20', ' ') };
  const { star, line } = EMPHASIS.exec(text)?.groups ?? {};
  if (star ?? line) return { reason: 'signs of Markdown, which are shown as they are', plain: star ?? line ?? '' };
  return markupIn(text);
}

/** The first kind of markup in a text of any length; undefined if there is none. */
export function markupIn(text: string): Markup | undefined {
  const entity = entitiesIn(text).find((found) => !isNamed(text, found));
  if (entity) {
    const { source, character } = entity;
    const plain = withoutEntities(text);
    const shown = /\S/.test(character) ? `“${character}”` : 'a space';
    return { reason: `“${source}”, which is HTML for ${character ? shown : 'no character'}`, plain };
  }
  const pair = PAIR.exec(text);
  const tag = pair?.groups?.tag;
  if (pair && tag && !NAMED.test(text.slice(0, pair.index))) {
    return { reason: `the HTML tag “<${tag}>”, which is shown as it is`, plain: replaced(PAIR, text, 'inside') };
  }
  const single = SINGLE.exec(text)?.groups;
  if (single) {
    const plain = text.replaceAll(new RegExp(SINGLE, 'gi'), ' ').replaceAll(/ {2,}/g, ' ').trim();
    return { reason: `the HTML tag “<${single.picture ?? 'br'}>”, which is shown as it is`, plain };
  }
  if (LINK.test(text))
    return { reason: 'a link of Markdown, which is shown as it is', plain: replaced(LINK, text, 'words') };
  if (BOLD.test(text)) {
    const plain = replaced(BOLD, text, 'stars', 'lines');
    return { reason: 'signs of Markdown, which are shown as they are', plain };
  }
  if (CROSSED.test(text))
    return { reason: 'signs of Markdown, which are shown as they are', plain: replaced(CROSSED, text, 'words') };
  if (HEADING.test(text))
    return { reason: 'signs of Markdown, which are shown as they are', plain: text.replace(HEADING, '') };
  return undefined;
}

/** A text with the characters of its entities. */
function withoutEntities(text: string): string {
  let end = 0;
  const parts = entitiesIn(text).map((entity) => {
    const { index, source, character } = entity;
    const before = text.slice(end, index);
    end = index + source.length;
    return before + (isNamed(text, entity) ? source : character);
  });
  return parts.join('') + text.slice(end);
}

/** Whether a text names an entity between backticks or quotation marks, rather than using it. */
function isNamed(text: string, { index, source }: Entity): boolean {
  return /[`"“‘'«]/u.test(text.charAt(index - 1)) && /[`"”’'»]/u.test(text.charAt(index + source.length));
}

/** A text with what is in the given groups instead of the matches. */
function replaced(pattern: RegExp, text: string, ...groups: readonly string[]): string {
  return text.replaceAll(new RegExp(pattern, `g${pattern.flags}`), (...found) => {
    const named = found.at(-1) as Readonly<Record<string, string | undefined>>;
    return groups.map((group) => named[group] ?? '').join('');
  });
}
