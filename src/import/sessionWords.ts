import type { Format, Level } from '../schema/choices.ts';
import type { ChangeLog } from './changeLog.ts';
import { formatOf, languageOf, levelOf } from './words.ts';

// The words of a source for format, level and language, each with a report of what they became.

/** The format that the words mean; undefined for a talk, which is the default, and for words that mean none. */
export function formatIn(words: string | undefined, field: string, log: ChangeLog): Format | undefined {
  if (words === undefined) return undefined;
  const format = formatOf(words);
  if (format === undefined) log.dropped(field, 'not the name of a format: the talk is a talk', words);
  else if (plain(words) !== plain(format)) log.changed(field, `became the format ${format}`, words);
  return format === 'talk' ? undefined : format;
}

/** The level that the words mean; undefined for words that mean none, such as “all”. */
export function levelIn(words: string | undefined, field: string, log: ChangeLog): Level | undefined {
  if (words === undefined) return undefined;
  const level = levelOf(words);
  if (level === undefined) log.dropped(field, 'not the name of a level', words);
  else if (plain(words) !== level) log.changed(field, `became the level ${level}`, words);
  return level;
}

/** The tag of the language that the words mean. */
export function languageIn(words: string | undefined, field: string, log: ChangeLog): string | undefined {
  if (words === undefined) return undefined;
  const language = languageOf(words);
  if (language === undefined) log.dropped(field, 'not a language', words);
  else if (words !== language) log.changed(field, `became ${language}`, words);
  return language;
}

const plain = (words: string): string => words.toLowerCase().replaceAll(/[^a-z]/g, '');
