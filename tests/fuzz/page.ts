/** The elements that an abstract may become, with their attributes. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'id', 'class', 'data-footnote-ref', 'data-footnote-backref', 'aria-describedby', 'aria-label'],
  ...Object.fromEntries(
    'blockquote br del em hr strong sup table tbody td th thead tr ul'.split(' ').map((name) => [name, []]),
  ),
  code: ['class'],
  div: ['class', 'role'],
  h2: ['id', 'class'],
  ...Object.fromEntries([3, 4, 5, 6].map((level) => [`h${level}`, []])),
  li: ['id', 'class'],
  ol: ['start'],
  p: ['class'],
  pre: [],
  section: ['data-footnotes', 'class'],
  span: ['class', 'aria-hidden'],
  td: ['class'],
  th: ['class'],
  ul: ['class'],
};

const VOID = ['br', 'hr'];
const BLOCKS = /^(?:blockquote|br|div|h\d|hr|li|ol|p|pre|section|table|t[dhr]|tbody|thead|ul)$/;

const ADDRESS = /^(?:https?:\/\/|mailto:|#(?:user-content-)?fn|\.\.\/[a-z0-9-]+\/$)/;

/** What HTML of an abstract shows, white space folded; throws if it is not well formed, or has more than it may have. */
export function shownBy(html: string): string {
  const open: string[] = [];
  let shown = '';
  for (const [piece, closing, name = '', attributes = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>|[^<]+|</g,
  )) {
    if (!piece.startsWith('<')) shown += piece;
    else if (!name) throw new Error(`“${html.slice(0, 200)}” has a sign “<” that belongs to no tag.`);
    else {
      if (BLOCKS.test(name)) shown += ' ';
      if (closing) {
        if (open.pop() !== name) throw new Error(`</${name}> closes nothing in ${html}`);
      } else {
        checkTag(name, attributes);
        if (name === 'a' && open.includes('a')) throw new Error(`A link is inside a link: ${html}`);
        if (!VOID.includes(name)) open.push(name);
      }
    }
  }
  if (open.length > 0) throw new Error(`<${open.join('><')}> is not closed in ${html}`);
  return folded(decoded(shown));
}

function checkTag(name: string, attributes: string): void {
  const allowed = Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : undefined;
  if (!allowed) throw new Error(`<${name}> is on the page.`);
  for (const [, attribute = '', value = ''] of attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)) {
    if (!allowed.includes(attribute)) throw new Error(`<${name} ${attribute}> is on the page.`);
    if (attribute === 'href' && !ADDRESS.test(decoded(value))) throw new Error(`A link leads to ${value}.`);
  }
}

const decoded = (text: string): string =>
  text.replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** A text with all white space as single spaces. */
export const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
