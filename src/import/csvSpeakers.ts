import type { ChangeLog } from './changeLog.ts';
import { tidyLine } from './tidy.ts';
import type { SessionSpeaker } from './types.ts';

/** The headings of the two columns, for the list of changes. */
interface Headings {
  readonly speakers: string;
  readonly company: string;
}

/**
 * The speakers of a cell, with the companies of another. Names are split at semicolons and line breaks, and at commas
 * only if each part has two words: “Lovelace, Ada” and “Ada Lovelace, PhD” are one name. Companies are split in the same
 * way; if there are not as many as speakers, it is not known whose they are, and they are left out.
 */
export function speakersIn(
  names: string | undefined,
  companies: string | undefined,
  headings: Headings,
  log: ChangeLog,
): SessionSpeaker[] {
  const list = namesIn(names ?? '', headings.speakers, log);
  const theirs = list.length > 1 ? split(companies ?? '', /[;\n]/) : [tidyLine(companies ?? '')].filter(Boolean);
  const byComma = theirs.length === 1 && list.length > 1 ? split(companies ?? '', /[;,\n]/) : theirs;
  if (byComma.length !== list.length && byComma.length > 0) {
    log.dropped(headings.company, `it is not known whose it is, of ${list.length} speakers`, companies);
    return list.map((name) => ({ name }));
  }
  return list.map((name, index) => ({ name, company: byComma[index] }));
}

function namesIn(cell: string, heading: string, log: ChangeLog): string[] {
  const parts = split(cell, /[;\n]/);
  if (parts.length !== 1 || !parts[0]?.includes(',')) return parts;
  const byComma = split(cell, /,/);
  const isNames = byComma.every((name) => /\S\s+\S/.test(name));
  log.changed(heading, isNames ? 'split at commas' : 'a name with a comma, which is not split', cell);
  return isNames ? byComma : parts;
}

const split = (cell: string, at: RegExp): string[] => cell.split(at).map(tidyLine).filter(Boolean);
