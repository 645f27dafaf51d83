import type { SavedList } from './list.ts';

/** A list that another was merged into. */
export interface Merged {
  readonly list: SavedList;
  /** The keys of the talks that are new. */
  readonly added: readonly string[];
  /** Those of saved talks that had no note. */
  readonly newNotes: readonly string[];
  /** Those whose two notes are different, and are both kept. */
  readonly bothNotes: readonly string[];
}

/**
 * Adds the talks and notes of a list to one's own, from which nothing is lost: of a talk in both, what the other note has
 * more, paragraph by paragraph, comes after one's own note.
 */
export function mergeLists(own: SavedList, other: SavedList): Merged {
  const list = { ...own };
  const [added, newNotes, bothNotes]: [string[], string[], string[]] = [[], [], []];
  for (const [key, talk] of Object.entries(other)) {
    const mine = own[key];
    list[key] = mine ? { ...mine, note: mergeNotes(mine.note, talk.note) } : talk;
    if (!mine) added.push(key);
    else if (list[key].note !== mine.note) (mine.note ? bothNotes : newNotes).push(key);
  }
  return { list, added, newNotes, bothNotes };
}

function mergeNotes(own: string, other: string): string {
  const mine = new Set(paragraphsOf(own));
  const more = paragraphsOf(other).filter((paragraph) => !mine.has(paragraph));
  return more.length === 0 ? own : [...(own.trim() ? [own.trimEnd()] : []), ...new Set(more)].join('\n\n');
}

/** The paragraphs of a note, without the white space around them. */
const paragraphsOf = (note: string): string[] =>
  note
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
