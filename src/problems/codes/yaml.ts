import { copied, quoted, withArticle } from '../format.ts';

/** Problems about front matter and YAML. */
export const yamlCodes = {
  'no-front-matter': (p: { what?: string; fix?: string }) => ({
    message: `The file does not begin with front matter${p.what ? `: ${p.what}` : ''}.`,
    fix:
      p.fix ??
      'Make its very first line `---`, then `title:` and the other keys, then another line `---`; the abstract follows.',
  }),
  'unclosed-front-matter': (p: { line?: string; rest?: string }) => ({
    message: p.line
      ? `${copied(p.line.trim())} does not end the keys: only a line \`---\` without spaces before it and words after it does.`
      : 'The front matter that begins here has no end.',
    fix: !p.line
      ? 'Put a line `---` between the last key and the abstract.'
      : p.rest
        ? 'Write `---`, and the words below it.'
        : p.line.trim() === '---'
          ? 'Remove the space before it.'
          : 'Write `---`.',
  }),
  'keys-below-line': (_: object) => ({
    message: 'These keys are below the line `---` that ends the keys, and would be shown as text.',
    fix: 'Move them above it.',
  }),
  'bad-yaml': (p: { reason: string; fix: string }) => ({
    message: `This cannot be read as YAML: ${p.reason}.`,
    fix: p.fix,
  }),
  'values-too-long': (p: { max: number; found: number }) => ({
    message: `The keys and their values have ${p.found} characters; they may have at most ${p.max}.`,
    fix: 'Shorten the longest text. What a talk was about goes below the second line `---`.',
  }),
  'value-too-long': (p: { max: number; found: number }) => ({
    message: `This line of keys and values has ${p.found} characters; it may have at most ${p.max}.`,
    fix: 'Shorten it. What a talk was about goes below the second line `---`.',
  }),
  'too-many-values': (p: { max: number }) => ({
    message: `The keys and their values have more than ${p.max} lines and commas; this is the first one too many.`,
    fix: 'Shorten the longest list or text. What a talk was about goes below the second line `---`.',
  }),
  'needs-quotes': (p: { value: string; reason: string; better: string }) => ({
    message: `${copied(p.value)} cannot be read as it is: ${p.reason}.`,
    fix: `Write ${copied(p.better)}.`,
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
} as const;
