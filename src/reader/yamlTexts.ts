import type { ErrorCode } from 'yaml';
import type { Detail } from '../problems/table.ts';

export const quoteIt = 'Put the text in quotes, as in `title: "Time: a history"`.';

const noSigns = {
  reason: 'there are two signs `&` or `!` here, which mean something to the parser',
  fix: quoteIt,
};

export const tooManyLevels = { reason: 'values are nested too deep', fix: 'Write it with fewer levels.' };

/** The parser's error codes, in words for people who write front matter. No text of the parser itself is shown. */
export const texts: Readonly<Record<Exclude<ErrorCode, 'DUPLICATE_KEY'>, Detail<'bad-yaml'>>> = {
  ALIAS_PROPS: noSigns,
  BAD_ALIAS: { reason: 'text without quotes cannot begin with `*` or `&`', fix: quoteIt },
  BAD_DIRECTIVE: { reason: 'a line that begins with `%` is an instruction to the parser', fix: 'Remove the line.' },
  BAD_DQ_ESCAPE: {
    reason: 'between double quotes a backslash has a special meaning',
    fix: 'Write it twice, or put the text in single quotes.',
  },
  BAD_INDENT: {
    reason: 'this line is not indented like the lines around it',
    fix: 'Start all keys of a group in the same column, and indent them only with spaces.',
  },
  BAD_SCALAR_START: { reason: 'text without quotes cannot begin with this character', fix: quoteIt },
  BAD_COLLECTION_TYPE: { reason: 'text without quotes cannot begin with `!`', fix: quoteIt },
  BAD_PROP_ORDER: noSigns,
  BLOCK_AS_IMPLICIT_KEY: {
    reason: 'there is a second key inside this value',
    fix: `Text with a colon goes in quotes, as in \`title: "Time: a history"\`; all keys of a group start in the same column.`,
  },
  BLOCK_IN_FLOW: {
    reason: 'there is a list with hyphens, or a group of keys, between brackets',
    fix: 'Write all entries between [ and ] with commas, or each on a line of its own that begins with a hyphen.',
  },
  IMPOSSIBLE: {
    reason: 'this does not fit what comes before it',
    fix: 'Write the line again, as a key, a colon, a space and the value.',
  },
  KEY_OVER_1024_CHARS: {
    reason: 'what comes before this colon is too long for a key',
    fix: 'Text with a colon goes in quotes, as in `title: "Time: a history"`.',
  },
  MISSING_CHAR: {
    reason: 'there is no colon with a space after the key',
    fix: 'Write the key, a colon, a space and the value, as in `title: How we test`.',
  },
  MULTIPLE_ANCHORS: noSigns,
  MULTIPLE_DOCS: { reason: 'a line `---` ends the keys here, and more follows', fix: 'Remove the line `---`.' },
  MULTIPLE_TAGS: noSigns,
  MULTILINE_IMPLICIT_KEY: {
    reason: 'there is no colon with a space after the key',
    fix: 'Write the key, a colon, a space and the value, as in `title: How we test`.',
  },
  NON_STRING_KEY: {
    reason: 'a key can be only a word',
    fix: 'Write the key, a colon, a space and the value, as in `title: How we test`.',
  },
  RESOURCE_EXHAUSTION: tooManyLevels,
  TAB_AS_INDENT: { reason: 'a line is indented with a tab', fix: 'Indent it with spaces.' },
  TAG_RESOLVE_FAILED: { reason: 'text without quotes cannot begin with `!`', fix: quoteIt },
  UNEXPECTED_TOKEN: {
    reason: 'this does not fit what comes before it',
    fix: 'Look for an extra or misplaced quotation mark, and for lines that are not indented the same way.',
  },
};
