// What people write where an address goes, and the address that they mean.

/** Words for an address that there is not, or not yet. */
const NONE =
  /^(?:[-–—?.…x]+|n\/?a|none|no|nil|null|false|true|yes|tb[acd]|todo|soon|coming soon|later|unknown|pending|missing|not (?:yet )?available|to (?:be announced|be added|come|follow)|kein[es]?|nein|folgt)[.!…]*$/i;

/** Whether a text only says that there is no address. */
export const isNoAddress = (value: string): boolean => NONE.test(value.trim());

const PAIRS: readonly RegExp[] = [
  /^!?\[[^\]]*\]\(<?([^\s<>]+?)>?(?:\s+"[^"]*")?\)$/,
  /^<a\s[^>]*?href=["']([^"'\s<>]+)["'][^>]*>.*$/i,
  /^<([^<>]+)>$/,
  /^`+([^`]+)`+$/,
  /^["'“”„‟«»‘’‚‹›]+([^"“”„«»‘’‚‹›]+?)["'“”„‟«»‘’‚‹›]+$/u,
  /^\(([^()]+(?:\([^()]*\)[^()]*)*)\)$/,
  /^\[([^[\]]+)\]$/,
];

/** An address without quotes, brackets and punctuation around it, and without the Markdown of a link. */
export function withoutSigns(value: string): string {
  let text = value.trim();
  for (;;) {
    const inner = PAIRS.map((pair) => pair.exec(text)?.[1]).find((found) => found !== undefined);
    const next = (inner ?? withoutPunctuation(text)).trim();
    if (next === text) return /^\S*$/.test(text) && text !== value.trim() ? text : value;
    text = next;
  }
}

/** Signs that close something, and what opens it. */
const CLOSED: Readonly<Record<string, string>> = { "'": "'", '"': '"', '>': '<', ')': '(', ']': '[', '}': '{' };

/** Commas end a clause, and so does a full stop that is not that of an abbreviation: `/wiki/Acme_Inc.` */
function withoutPunctuation(text: string): string {
  if (!/^https?:\/\/[^\s/]+\.[^\s/]/i.test(text) || /\s/.test(text)) return text;
  const stops = /\/wiki\/|_\p{L}{1,5}\.$|\.\p{L}\.$/u.test(text) ? /[,;]+$/ : /[,;]+$|(?<=[^/.])\.$/;
  const bare = text.replace(stops, '').replace(/[”’»“]+$/u, '');
  // A sign at the end that closes what nothing has opened is of the text around the address.
  const [, before = '', sign = ''] = /^(.*[^'">)\]}])(['">)\]}])$/.exec(bare) ?? [];
  const opener = CLOSED[sign];
  return opener && !before.includes(opener) ? before : bare;
}

/** An address with its beginning written right, for `htps://…`, `https//…`, `https:/…` and such; undefined for others. */
export function withScheme(value: string): string | undefined {
  const again = /^https?:\/\/(?=https?[:/])/i.exec(value)?.[0];
  if (again)
    return /^https?:\/\/[^/]/i.test(value.slice(again.length))
      ? value.slice(again.length)
      : withScheme(value.slice(again.length));
  const [start, scheme = ''] =
    /^(h*t{1,3}p{1,2}s{0,2}|h{1,2}t?ps?|hxxps?)(?:\s*[:;.]\s*[/\\]*|[/\\]{2,})\s*(?=[\p{L}\p{N}])/iu.exec(value) ?? [];
  if (start === undefined || /^https?:\/\/$/i.test(start)) return undefined;
  return `${/s$/i.test(scheme) ? 'https' : 'http'}://${value.slice(start.length)}`;
}
