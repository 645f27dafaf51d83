import { copied, listOf, plainLine, quoted } from '../format.ts';

/** Problems in abstracts. */
export const abstractCodes = {
  'mdx-import': (p: { word: string }) => ({
    message: `A paragraph that begins with the word “${p.word}” is read as program code, and abstracts cannot contain code.`,
    fix: `If it is prose, write its first letter as \`${p.word === 'import' ? '&#105;mport' : '&#101;xport'}\` or begin with another word; if it is code, remove it.`,
  }),
  'mdx-expression': (p: { source: string }) => ({
    message: `${quoted(`{${p.source}}`)} is read as program code, and abstracts cannot contain code.`,
    fix: 'If it is prose, put a backslash before each `{`: `\\{`. If it is code or a comment, remove it.',
  }),
  'mdx-brace': (_: object) => ({
    message: 'A `{` opens program code here, and nothing closes it.',
    fix: 'Put a backslash before it: `\\{`.',
  }),
  'mdx-less-than': (p: { after: string }) => ({
    message: `${quoted(`<${p.after}`)} is read as the beginning of a tag.`,
    fix: `Put a backslash before it: ${quoted(`\\<${p.after}`)}.`,
  }),
  'mdx-angle-link': (p: { shown: string; href: string }) => ({
    message: 'A link in angle brackets cannot be read here.',
    fix: `Write it without the brackets, ${copied(p.shown)}, or with words: ${copied(`[the words](${p.href})`)}.`,
  }),
  'mdx-comment': (_: object) => ({
    message: 'An abstract cannot contain comments: `<!-- … -->` would be shown or break the page.',
    fix: 'Remove it; put notes to other editors in the pull request, and notes to readers in `<EditorsNote>`.',
  }),
  'mdx-syntax': (p: { reason: string }) => ({
    message: `This cannot be read: ${plainLine(p.reason)}.`,
    fix: 'If it is prose, put a backslash before each `<` and `{`.',
  }),
  'nested-too-deep': (_: object) => ({
    message: 'This is nested too deep: inside too many quotes, lists, brackets or tags.',
    fix: 'Write it with fewer levels.',
  }),
  'unclosed-tag': (p: { name: string; known: boolean }) => ({
    message: `${quoted(`<${p.name}>`)} is opened here and not closed where it should be.`,
    fix: !p.known
      ? `If it is prose, put a backslash before it: ${quoted(`\\<${p.name}>`)}. If it is HTML, remove it: an abstract is Markdown.`
      : p.name === 'Gap'
        ? 'Write `<Gap />`, with the slash.'
        : `Put \`<${p.name}>\` and \`</${p.name}>\` on lines of their own, with empty lines around the text between them.`,
  }),
  'unopened-tag': (p: { name: string; open?: string | undefined }) => ({
    message: p.open
      ? `${quoted(`</${p.name}>`)} does not close \`<${p.open}>\`, which is open here.`
      : `${quoted(`</${p.name}>`)} closes a tag that was not opened.`,
    fix: p.open ? `Write \`</${p.open}>\`.` : 'Remove it, or open the tag before it.',
  }),
  'unknown-component': (p: { name: string; nearest?: string | undefined; known: readonly string[] }) => ({
    message: `There is no component ${quoted(`<${p.name}>`)}.`,
    fix: p.nearest
      ? `Did you mean \`<${p.nearest}>\`?`
      : `An abstract may use ${listOf(p.known.map((name) => `<${name}>`))}.`,
  }),
  'raw-html': (p: { name: string; instead: string }) => ({
    message: `HTML such as ${quoted(`<${p.name}>`)} is not allowed in an abstract.`,
    fix: p.instead,
  }),
  'component-attribute': (p: { name: string; attributes: readonly string[] }) => ({
    message: `\`<${p.name}>\` takes no attributes; this has ${listOf(p.attributes)}.`,
    fix: `Write \`<${p.name}${p.name === 'Gap' ? ' /' : ''}>\`.`,
  }),
  'component-place': (p: { name: string }) => ({
    message: `\`<${p.name}>\` is inside a line of text.`,
    fix: `Put \`<${p.name}>\` and \`</${p.name}>\` on lines of their own, with empty lines around them.`,
  }),
  'component-content': (p: { name: string }) => ({
    message: p.name === 'Gap' ? '`<Gap>` marks lost words and cannot contain any.' : `\`<${p.name}>\` is empty.`,
    fix: p.name === 'Gap' ? 'Write `<Gap />`.' : 'Write the note between its two tags, or remove it.',
  }),
  'link-scheme': (p: { href: string }) => ({
    message: `A link may not lead to ${quoted(p.href)}.`,
    fix: 'Link to an address that begins with https://, http:// or mailto:.',
  }),
  'dead-link': (p: { href: string; nearest?: string | undefined; ofArchive?: boolean }) => ({
    message: `The link ${quoted(p.href)} leads nowhere.`,
    fix: p.nearest
      ? `Did you mean ${quoted(p.nearest)}?`
      : p.ofArchive
        ? 'Link to a whole address that begins with https://. Only sessions of one event can link to each other by file name.'
        : 'Link to another session by its file name (such as another-session.mdx), or to a whole address that begins with https://.',
  }),
  'abstract-image': (p: { src: string }) => ({
    message: `An abstract cannot show an image (${quoted(p.src)}): pages load nothing from other places.`,
    fix: 'Say it in words, or link to the picture: [the diagram](https://…).',
  }),
  'heading-level': (p: { level: number; expected: number }) => ({
    message: `A heading of level ${p.level} does not fit the page's outline here.`,
    fix: `Begin it with \`${'#'.repeat(p.expected)}\` and a space: headings of an abstract start at \`##\` and go one level deeper at a time.`,
  }),
  'too-long': (p: { max: number; found: number }) => ({
    message: `The text has ${p.found} characters; it may have at most ${p.max}.`,
    fix: 'Shorten it, and link to a page that has the rest.',
  }),
  'line-too-long': (p: { max: number; found: number }) => ({
    message: `A line has ${p.found} characters; it may have at most ${p.max}.`,
    fix: 'Divide it into paragraphs, with an empty line between two of them.',
  }),
  'too-many-signs': (p: { sign: string; max: number; inARow: boolean }) => ({
    message: p.inARow
      ? `There are more than ${p.max} of \`${p.sign}\` in a row here.`
      : `The text has more than ${p.max} of the sign \`${p.sign}\`; this is the first one too many.`,
    fix: p.inARow ? 'Write fewer of them; a line of `---` divides a text.' : 'Write the text with fewer of them.',
  }),
  'table-too-large': (p: { max: number }) => ({
    message: `The tables of a text may have at most ${p.max} cells; with this one, they have more.`,
    fix: 'Make the table smaller, and link to a page that has all of it.',
  }),
} as const;
