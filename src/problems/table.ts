import { copied, listOf, plainLine, quoted, valueInWords, withArticle } from './format.ts';

/**
 * Every mistake a contributor can make, by code: what happened and what to do, from the details of the case. The table
 * is complete: a problem's type, its text for the terminal and its annotation on GitHub come from here.
 */
export const table = {
  // Files
  'misplaced-file': (p: { fix: string }) => ({
    message: 'No file of this kind belongs here.',
    fix: p.fix,
  }),
  'bad-file-name': (p: { name: string; better: string }) => ({
    message: `The file name ${quoted(p.name)} has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.`,
    fix: p.better ? `Rename it to ${copied(p.better)}.` : 'Rename it using only those characters.',
  }),
  'duplicate-id': (p: { id: string; other: string }) => ({
    message: `This file and ${p.other} both have the id ${quoted(p.id)}: one of them would be lost.`,
    fix: 'Rename one of them, or remove it if it is a copy.',
  }),
  'not-a-file': (_: object) => ({
    message: 'This is a link to another place (a symbolic link), not a file.',
    fix: 'Put the file itself here.',
  }),
  'not-utf8': (_: object) => ({
    message: 'A character here cannot be read: the file is not UTF-8 text, or the character was lost in a conversion.',
    fix: 'Write the character again (it shows as � or as a wrong letter), and save the file as UTF-8.',
  }),
  'control-character': (p: { character: string }) => ({
    message: `There is an invisible control character (${p.character}) here.`,
    fix: 'Delete it; if you cannot see it, write the words around it again.',
  }),
  'missing-file': (p: { what: string; why: string }) => ({
    message: `${p.what} is missing.`,
    fix: p.why,
  }),
  'empty-collection': (p: { what: string; example: string }) => ({
    message: `There are no ${p.what}: an archive needs at least one.`,
    fix: `Add one, for example ${p.example}; content/README.md shows how.`,
  }),

  // Front matter and YAML
  'no-front-matter': (_: object) => ({
    message: 'The file does not begin with front matter.',
    fix: 'Make its very first line `---`, then `title:` and the other keys, then another line `---`; the abstract follows.',
  }),
  'unclosed-front-matter': (_: object) => ({
    message: 'The front matter that begins here has no end.',
    fix: 'Put a line `---` between the last key and the abstract.',
  }),
  'bad-yaml': (p: { reason: string; fix: string }) => ({
    message: `This cannot be read as YAML: ${p.reason}.`,
    fix: p.fix,
  }),
  'duplicate-key': (p: { key: string }) => ({
    message: `The key ${quoted(p.key)} appears twice.`,
    fix: 'Remove one of the two.',
  }),
  'lost-after-hash': (p: { line: string }) => ({
    message: 'What follows `#` is read as a comment here, and lost.',
    fix: `Put the whole text in quotes: ${copied(/["\\]/.test(p.line) ? `'${p.line.replaceAll("'", "''")}'` : `"${p.line}"`)}. If it is a comment, put it on a line of its own.`,
  }),
  'not-a-mapping': (p: { noun: string }) => ({
    message: `There are no keys with values here, and ${withArticle(p.noun)} is made of them.`,
    fix: 'Write one per line, with a space after the colon, such as `title: …`; content/README.md shows an example to copy.',
  }),

  // Keys and values
  'unknown-key': (p: { key: string; owner: string; nearest?: string | undefined; known: readonly string[] }) => ({
    message: `${p.owner} has no key ${quoted(p.key)}.`,
    fix: p.nearest ? `Did you mean ${quoted(p.nearest)}?` : `Its keys are ${listOf(p.known)}.`,
  }),
  'missing-key': (p: { key: string; owner: string; example: string }) => ({
    message: `${p.owner} lacks its ${quoted(p.key)}.`,
    fix: `Add a line such as ${copied(p.example)}.`,
  }),
  'empty-value': (p: { key: string }) => ({
    message: `${quoted(p.key)} has no value.`,
    fix: 'Write a value after the colon, or remove the line if the key is optional. For a word that YAML reads as nothing (null, ~), put it in quotes.',
  }),
  'wrong-type': (p: { what: string; expected: string; received: string; hint: string }) => ({
    message: `${p.what} must be ${p.expected}; this is read as ${p.received}.`,
    fix: p.hint,
  }),
  'empty-list': (p: { key: string; example: string }) => ({
    message: `${quoted(p.key)} is an empty list.`,
    fix: `Name at least one, such as ${copied(p.example)}.`,
  }),
  'listed-twice': (p: { value: string; key: string }) => ({
    message: `${quoted(p.value)} appears twice in ${quoted(p.key)}.`,
    fix: 'Remove one of the two.',
  }),
  'untidy-text': (p: { key: string; reason: string; tidy: string }) => ({
    message: `${quoted(p.key)} has ${p.reason}.`,
    fix: p.tidy ? `Write ${copied(p.tidy)}.` : 'Write some text.',
  }),
  'bad-number': (p: { key: string; value: number; min: number; max?: number | undefined }) => ({
    message: `${quoted(p.key)} cannot be ${p.value}.`,
    fix: p.max === undefined ? `Use a whole number from ${p.min} up.` : `Use a whole number from ${p.min} to ${p.max}.`,
  }),
  'bad-choice': (p: { key: string; value: string; nearest?: string | undefined; known: readonly string[] }) => ({
    message: `${quoted(p.key)} cannot be ${quoted(p.value)}.`,
    fix: p.nearest ? `Did you mean ${quoted(p.nearest)}?` : `The choices are ${listOf(p.known)}.`,
  }),
  'bad-yes-no': (p: { key: string; value: unknown; better?: string | undefined }) => ({
    message: `${quoted(p.key)} must be true or false; this is read as ${valueInWords(p.value)}.`,
    fix: p.better
      ? `Write ${copied(p.better)}, without quotes.`
      : 'Write `true` for yes or `false` for no, without quotes.',
  }),
  'bad-minutes': (p: { key: string; value: unknown; max: number; better?: number | undefined }) => ({
    message: `${quoted(p.key)} must be a number of minutes; this is read as ${valueInWords(p.value)}.`,
    fix: p.better
      ? `Write ${copied(`${p.better}`)}, without quotes.`
      : `Write a whole number from 1 to ${p.max}, without quotes.`,
  }),
  'bad-date-time': (p: { key: string; value: string; better?: string | undefined }) => ({
    message: `${quoted(p.key)} is ${quoted(p.value)}, which is not a day and time.`,
    fix: p.better
      ? `Write ${copied(p.better)}, in local time.`
      : 'Write year-month-day, a T, hours and minutes in local time, such as 2024-05-17T09:30; or only the day.',
  }),
  'bad-time-zone': (p: { value: string; better?: string | undefined }) => ({
    message: `${quoted(p.value)} is not a time zone.`,
    fix: p.better
      ? `Did you mean ${quoted(p.better)}?`
      : 'Use a name of the IANA time zone database, such as Europe/Lisbon or UTC.',
  }),
  'bad-date': (p: { key: string; value: string }) => ({
    message: `${quoted(p.key)} is ${quoted(p.value)}, which is not a day of the calendar.`,
    fix: 'Write year-month-day, such as 2024-05-17.',
  }),
  'bad-language': (p: { value: string }) => ({
    message: `${quoted(p.value)} is not a language tag.`,
    fix: 'Use a tag of BCP 47, such as en, de or pt-BR.',
  }),
  'bad-url': (p: { value: string; reason: string; better?: string | undefined }) => ({
    message: `${quoted(p.value)} cannot be a link: ${p.reason}.`,
    fix: p.better
      ? `Write ${copied(p.better)}.`
      : 'Copy the whole address from the browser; it begins with https:// or http://.',
  }),
  'bad-id': (p: { key: string; value: string; better: string }) => ({
    message: `${quoted(p.value)} in ${quoted(p.key)} is not an id: an id has only a–z, 0–9 and single hyphens.`,
    fix: p.better ? `Did you mean ${copied(p.better)}?` : 'Use the name of the file, without its ending.',
  }),

  // Problems that show only when files are compared
  'unknown-track': (p: { id: string; nearest?: string | undefined; known: readonly string[] }) => ({
    message: `There is no track ${quoted(p.id)}.`,
    fix: p.nearest
      ? `Did you mean ${quoted(p.nearest)}?`
      : `The tracks are ${listOf(p.known)}; a new one is a file in tracks/.`,
  }),
  'unknown-topic': (p: { id: string; nearest?: string | undefined; known: readonly string[] }) => ({
    message: `There is no topic ${quoted(p.id)}.`,
    fix: p.nearest
      ? `Did you mean ${quoted(p.nearest)}?`
      : p.known.length > 0
        ? `The topics are ${listOf(p.known)}; a new one is a file in topics/.`
        : `A new topic is a file, topics/${p.id}.yaml.`,
  }),
  'speaker-twice': (p: { name: string; other: string }) => ({
    message: `${quoted(p.name)} is listed twice as a speaker of this session.`,
    fix: `Remove one; the other is ${p.other}. If two speakers have the same name, add something in brackets: “Wei Zhang (acoustics)”.`,
  }),
  'same-title': (p: { title: string; other: string }) => ({
    message: `The title ${quoted(p.title)} is also the title in ${p.other}.`,
    fix: 'If one is a copy, remove it; if not, make the titles different, for example with “(part 2)”.',
  }),
  'name-clash': (p: { name: string; otherName: string; other: string; id: string }) => ({
    message: `${quoted(p.name)} and ${quoted(p.otherName)} (${p.other}) would share one page, speakers/${p.id}.`,
    fix: 'If it is one speaker, write the name the same way in both; if there are two, add something in brackets: “Wei Zhang (acoustics)”.',
  }),
  'company-clash': (p: { name: string; otherName: string; other: string; id: string }) => ({
    message: `${quoted(p.name)} and ${quoted(p.otherName)} (${p.other}) would share one page, companies/${p.id}.`,
    fix: `If it is one company, write the name the same way in both, or list the other form under \`aliases\` in companies/${p.id}.yaml.`,
  }),
  'alias-clash': (p: { alias: string; owner: string; other: string }) => ({
    message: `The alias ${quoted(p.alias)} already means the company ${quoted(p.owner)} (${p.other}).`,
    fix: 'Remove it from one of them; an alias may lead to one company only.',
  }),
  'company-file-name': (p: { name: string; better: string }) => ({
    message: `The file of the company ${quoted(p.name)} must be named after it.`,
    fix: `Rename it to ${quoted(p.better)}, or correct the name.`,
  }),
  'company-unused': (p: { name: string; nearest?: string | undefined }) => ({
    message: `No session names the company ${quoted(p.name)}, nor one of its aliases.`,
    fix: p.nearest ? `Did you mean ${quoted(p.nearest)}?` : 'Remove the file, or name the company in a session.',
  }),
  'same-affiliation': (p: { name: string; company: string }) => ({
    message: `${quoted(p.name)} is at ${quoted(p.company)} both in \`company\` and in \`then\`.`,
    fix: 'Remove `then`: it is for a speaker who was with another company at the time of the talk.',
  }),
  'name-without-id': (p: { name: string }) => ({
    message: `${quoted(p.name)} has no letter or digit to make a page's address from.`,
    fix: 'Write a name with at least one letter or digit.',
  }),
  'event-dates': (p: { start: string; end: string }) => ({
    message: `The event ends (${p.end}) before it begins (${p.start}).`,
    fix: 'Correct one of the two dates.',
  }),

  // Abstracts
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
  'dead-link': (p: { href: string; nearest?: string | undefined }) => ({
    message: `The link ${quoted(p.href)} leads nowhere.`,
    fix: p.nearest
      ? `Did you mean ${quoted(p.nearest)}?`
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
} as const;

export type Code = keyof typeof table;
export type Detail<C extends Code> = Parameters<(typeof table)[C]>[0];
