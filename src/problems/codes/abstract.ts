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
  'unknown-component': (p: { written: string; nearest?: string | undefined; known: readonly string[] }) => ({
    message: `There is no component ${quoted(p.written)}.`,
    fix: p.nearest
      ? p.nearest === 'Gap'
        ? 'Did you mean `<Gap />`?'
        : `Did you mean \`<${p.nearest}>\`? The tag after the note is \`</${p.nearest}>\`.`
      : `An abstract may use ${listOf(p.known.map((name) => `<${name}>`))}.`,
  }),
  'raw-html': (p: { name: string; instead: string }) => ({
    message:
      p.name === 'style'
        ? 'An abstract cannot change how pages look: `<style>` is not allowed.'
        : p.name === 'script'
          ? 'An abstract cannot run code in the page: `<script>` is not allowed.'
          : `HTML such as ${quoted(`<${p.name}>`)} is not allowed in an abstract.`,
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
    message: /^(?:%22.*)?$/.test(p.href)
      ? 'The link has no address between `(` and `)`.'
      : `The link ${quoted(p.href)} leads nowhere.`,
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
  'unused-definition': (p: { label: string; note: boolean }) => ({
    message: p.note
      ? `The footnote ${quoted(p.label)} would not be shown: nothing in the text calls it.`
      : `${quoted(`${p.label}:`)} would not be shown: a line that begins so gives the address of a link, and the text has no such link.`,
    fix: p.note
      ? `Put ${copied(p.label)} after the word that the footnote is about, or remove the footnote.`
      : `Write ${copied(`\\${p.label}:`)} to show the line as it is, or link words to it: ${copied(`[the words]${p.label}`)}.`,
  }),
  'defined-twice': (p: { label: string; note: boolean }) => ({
    message: `${quoted(p.label)} has been given before; this second ${p.note ? 'footnote' : 'address'} would not be shown or used.`,
    fix: 'Remove one of the two, or give this one another name.',
  }),
  'extra-cell': (p: { cell: string; columns: number }) => ({
    message: `The cell ${quoted(p.cell)} would not be shown: the first line of the table has only ${p.columns} ${p.columns === 1 ? 'cell' : 'cells'}.`,
    fix: 'Put its words into another cell, or give the first two lines of the table one more cell. To show the sign `|` itself, put a backslash before it: `\\|`.',
  }),
  'link-without-name': (p: { found: string; href: string }) => ({
    message: `${quoted(p.found)} would not be shown: the link has no words.`,
    fix: `Put the words of the link between \`[\` and \`]\`: ${copied(`[the words](${p.href})`)}.`,
  }),
  'words-after-fence': (p: { words: string }) => ({
    message: `${quoted(p.words)} would not be shown: only the name of a language may follow the signs that begin code.`,
    fix: 'Put the words on the next line.',
  }),
  'fence-unclosed': (p: { fence: string }) => ({
    message: `The code that begins here has no end: all that follows would be shown as code.`,
    fix: `Put a line below the code that is only ${/`/.test(p.fence) ? `\`\` ${p.fence} \`\`` : `\`${p.fence}\``}.`,
  }),
  'link-unread': (p: {
    found: string;
    better: string;
    why: 'space' | 'unclosed' | 'apart' | 'reversed' | 'bare' | 'angle';
  }) => ({
    message: `${quoted(p.found)} would be shown as it is and not as a link: ${
      {
        space: 'an address cannot contain a space',
        unclosed: 'the address has no `)` at its end',
        apart: 'there is a space between the words and the address',
        angle: 'the address has no `>` at its end',
        bare: 'the address is not between `(` and `)`',
        reversed: 'the words and the address are in the wrong brackets',
      }[p.why]
    }.`,
    fix: `Write ${copied(p.better)}.`,
  }),
  'undefined-label': (p: { found: string; label: string; nearest?: string | undefined; note: boolean }) => ({
    message: p.note
      ? `${quoted(p.found)} would be shown as it is: the text has no footnote of this name.`
      : `${quoted(p.found)} would be shown as it is and not as a link: nothing says what ${quoted(`[${p.label}]`)} leads to.`,
    fix: p.nearest
      ? `Did you mean ${copied(p.nearest)}?`
      : p.note
        ? `Add the footnote at the end of the text, after an empty line: ${copied(`${p.found}: The note.`)} If it is prose, put a backslash before it: ${copied(`\\${p.found}`)}.`
        : `Put the address after the words: ${copied(`${/^\[[^\]]*\]/.exec(p.found)?.[0] ?? ''}(https://…)`)}. If it is prose, put a backslash before it: ${copied(`\\${p.found}`)}.`,
  }),
  'definition-unread': (p: { label: string }) => ({
    message: `${quoted(`[${p.label}]:`)} would be shown as it is, and no link gets its address: it is right below a line of text.`,
    fix: 'Put an empty line above it.',
  }),
  'footnote-unread': (p: { label: string; why: 'space' | 'colon' | 'none' }) => ({
    message:
      p.why === 'space'
        ? `The footnote ${quoted(p.label)} would not be shown: its name contains a space.`
        : p.why === 'none'
          ? `${quoted(p.label)} would be shown as it is and not as a footnote: there is no colon after it.`
          : `${quoted(`${p.label} :`)} would be shown as it is and not as a footnote: there is a space before the colon.`,
    fix:
      p.why === 'space'
        ? `Write ${copied(p.label.replaceAll(/\s+/g, '-'))}, here and where the text calls it.`
        : `Write ${copied(`${p.label}:`)}.`,
  }),
  'no-space-after': (p: { signs: string; what: 'heading' | 'list' }) => ({
    message: `${quoted(p.signs)} would be shown as it is: ${p.what === 'heading' ? 'a heading' : 'an item of a list'} needs a space after its ${p.signs.length > 1 ? 'signs' : 'sign'}.`,
    fix:
      p.what === 'heading'
        ? `Write \`${p.signs} \`, with a space.`
        : 'Put a space after the sign of each item, and an empty line before the first.',
  }),
  'bullets-unread': (p: { sign: string; next?: string | undefined }) => ({
    message: `The lines that begin with ${p.next ? `${quoted(p.sign)} and ${quoted(p.next)}` : quoted(p.sign)} would be shown one after another in one paragraph, and not as a list.`,
    fix: 'Begin each item with a hyphen and a space instead: `- `.',
  }),
  'paragraph-as-heading': (p: { line: string }) => ({
    message: `The paragraph above ${quoted(p.line)} would be shown as a heading: nothing is between them.`,
    fix: p.line.startsWith('=')
      ? 'Put an empty line between them, and use hyphens: `---`.'
      : `Put an empty line above ${quoted(p.line)}.`,
  }),
  'table-without-head': (p: { columns: number }) => ({
    message:
      'These lines would be shown with their signs `|` and not as a table: there is no line above the line of hyphens.',
    fix: `Put a line with the heading of each column above it: ${copied(`|${' Heading |'.repeat(p.columns)}`)}.`,
  }),
  'table-line-unread': (p: { found: string; columns: number }) => ({
    message: `${copied(p.found)} would be shown as it is, and so would the whole table: only hyphens divide its first line from the others.`,
    fix: `Write ${copied(`|${'---|'.repeat(p.columns)}`)}.`,
  }),
  'table-without-line': (p: { columns: number; found?: number | undefined }) => ({
    message: p.found
      ? `These lines would be shown with their signs \`|\` and not as a table: the first has ${p.columns} ${p.columns === 1 ? 'cell' : 'cells'}, and the line of hyphens below it has ${p.found}.`
      : 'These lines would be shown with their signs `|` and not as a table: there is no line of hyphens below the first.',
    fix: `${p.found ? 'Let the second line be' : 'Put this line below the first'}: ${copied(`|${'---|'.repeat(p.columns)}`)}.`,
  }),
  'emphasis-unread': (p: { found: string; better: string; why: 'space' | 'touching' | 'uneven' }) => ({
    message: `${quoted(p.found)} would be shown with its signs: ${
      {
        space: 'there is a space between the signs and the words',
        touching: 'a letter and a punctuation mark touch the signs',
        uneven: 'there are not as many signs before the words as after them',
      }[p.why]
    }.`,
    fix: `Write ${copied(p.better)}.`,
  }),
  'emphasis-unclosed': (p: { signs: string; apart: boolean }) => ({
    message: `${quoted(p.signs)} would be shown as it is: ${p.apart ? 'what closes it is in another paragraph' : 'nothing closes it'}.`,
    fix: p.apart
      ? `Put ${copied(p.signs)} before and after the words of each paragraph.`
      : `Put ${copied(p.signs)} after the words as well, without a space before it. If it is prose, put a backslash before each sign: ${copied(p.signs.replaceAll(/./g, '\\$&'))}.`,
  }),
  'code-unclosed': (p: { signs: string }) => ({
    message: 'A backtick opens code here, and nothing closes it.',
    fix: `Put ${p.signs.length === 1 ? 'a backtick' : `${p.signs.length} backticks`} after the code as well. If it is prose, put a backslash before it.`,
  }),
  'no-text-yet': (p: { text: string }) => ({
    message: `${quoted(p.text)} would be shown as the whole text.`,
    fix: 'Leave the abstract empty until there is one.',
  }),
  'escaped-character': (p: { found: string; character: string; better: string }) => ({
    message: `${copied(p.found)} would be shown as it is: a program wrote it instead of “${p.character}”.`,
    fix: `Write ${copied(p.better)}.`,
  }),
  'escaped-break': (p: { found: string }) => ({
    message: `${quoted(p.found)} would be shown as it is: a program wrote it instead of a line break.`,
    fix: 'Remove each of them, and leave an empty line where a new paragraph begins.',
  }),
  'unknown-entity': (p: { found: string; nearest?: string | undefined }) => ({
    message: `${quoted(p.found)} would be shown as it is: it is the name of no character.`,
    fix: p.nearest
      ? `Did you mean ${quoted(p.nearest)}?`
      : `Write the character itself. If it is prose, put a backslash before it: ${quoted(`\\${p.found}`)}.`,
  }),
  'foreign-markup': (p: { found: string; better?: string | undefined; table?: boolean }) => ({
    message: `${p.better ? copied(p.found) : quoted(p.found)} cannot be read here: it is written in the way of another program.`,
    fix: p.better
      ? `Write ${copied(p.better)}.`
      : p.table
        ? 'Write a table of Markdown: cells between `|`, a line of `---` below the first row.'
        : 'Write it in Markdown, without tags in square brackets.',
  }),
  'sign-begins-block': (p: { found: string; block: 'quote' | 'list' }) => ({
    message: `${quoted(p.found)} would be shown without its sign: a line that begins with \`${p.found.charAt(0)}\` ${p.block === 'quote' ? 'is a quote' : 'begins a list'}.`,
    fix: `Put a backslash before it: ${copied(`\\${p.found}`)}.`,
  }),
  'signs-lost': (p: { word: string; name: boolean }) => ({
    message: `${quoted(p.word)} would be shown without its signs, which Markdown reads as emphasis.`,
    fix: p.name ? `Write \`\` \`${p.word}\` \`\`.` : `Write ${copied(p.word.replaceAll(/[*~_]/g, '\\$&'))}.`,
  }),
} as const;
