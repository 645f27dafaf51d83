import { type Entity, entitiesIn } from './entities.ts';

/** What is in a text that is shown as it is, for “`title` has …”, and the text without it. */
export interface Markup {
  readonly reason: string;
  readonly plain: string;
}

/** HTML of a text's form, which titles name only one by one. */
const PAIR =
  /<(?<tag>b|strong|i|em|u|s|del|mark|small|big|sup|sub|span|div|p|font|code|tt|a|h[1-6]|li|center)(?:\s[^<>]{0,500})?>(?<inside>[^<>]{1,1000})<\/\k<tag>\s*>/i;
/** A line break of HTML between words. */
const BREAK = /(?:(?<=[^\s<>`"“‘«])\s?<br\s*\/?>|<br\s*\/?>(?=[^\s<>`"”’»]))/i;

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

/** Between these, a title names an entity or a tag. */
const NAMED = /[`"“‘'«][^\s]{0,60}$/u;

/** The first kind of markup in one line of text; undefined if there is none. */
export function markupInLine(text: string): Markup | undefined {
  if (/[^\s,，،、][,，،、]$/u.test(text)) return { reason: 'a comma at its end', plain: text.slice(0, -1) };
  const quoted = QUOTES.map((marks) => marks.exec(text)?.[1]).find(Boolean);
  if (quoted) {
    const name = text.startsWith('`') ? 'backticks' : 'quotation marks';
    return { reason: `${name} around all of it`, plain: quoted };
  }
  const { star, line } = EMPHASIS.exec(text)?.groups ?? {};
  if (star ?? line) return { reason: 'signs of Markdown, which are shown as they are', plain: star ?? line ?? '' };
  return markupIn(text);
}

/** The first kind of markup in a text of any length; undefined if there is none. */
export function markupIn(text: string): Markup | undefined {
  const entity = entitiesIn(text).find((found) => !isNamed(text, found));
  if (entity) {
    const { source, character } = entity;
    const plain = entitiesIn(text)
      .filter((found) => !isNamed(text, found))
      .reduceRight((rest, { index, source, character }) => {
        return rest.slice(0, index) + character + rest.slice(index + source.length);
      }, text);
    const shown = /\S/.test(character) ? `“${character}”` : 'a space';
    return { reason: `“${source}”, which is HTML for ${character ? shown : 'no character'}`, plain };
  }
  const pair = PAIR.exec(text);
  const tag = pair?.groups?.tag;
  if (pair && tag && !NAMED.test(text.slice(0, pair.index))) {
    return { reason: `the HTML tag “<${tag}>”, which is shown as it is`, plain: replaced(PAIR, text, 'inside') };
  }
  if (BREAK.test(text)) {
    const plain = text.replaceAll(new RegExp(`\\s*${BREAK.source}\\s*`, 'gi'), ' ').trim();
    return { reason: 'the HTML tag “<br>”, which is shown as it is', plain };
  }
  if (LINK.test(text))
    return { reason: 'a link of Markdown, which is shown as it is', plain: replaced(LINK, text, 'words') };
  if (BOLD.test(text)) {
    const plain = replaced(BOLD, text, 'stars', 'lines');
    return { reason: 'signs of Markdown, which are shown as they are', plain };
  }
  if (HEADING.test(text))
    return { reason: 'signs of Markdown, which are shown as they are', plain: text.replace(HEADING, '') };
  return undefined;
}

/** Whether a text names an entity between backticks or quotation marks, rather than using it. */
function isNamed(text: string, { index, source }: Entity): boolean {
  const end = text.slice(index + source.length);
  return /[`"“‘'«]$/u.test(text.slice(0, index)) && /^[`"”’'»]/u.test(end);
}

/** A text with what is in the given groups instead of the matches. */
function replaced(pattern: RegExp, text: string, ...groups: readonly string[]): string {
  return text.replaceAll(new RegExp(pattern, `g${pattern.flags}`), (...found) => {
    const named = found.at(-1) as Readonly<Record<string, string | undefined>>;
    return groups.map((group) => named[group] ?? '').join('');
  });
}
