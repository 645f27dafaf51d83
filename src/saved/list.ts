// The list of a reader's saved talks.

/** A saved talk. */
export interface SavedTalk {
  /** As it was when the talk was saved, for when the archive no longer has it. */
  readonly title: string;
  /** As typed; empty without one. */
  readonly note: string;
}

/** The saved talks by their keys (`sessionKey` in paths.ts). */
export type SavedList = Readonly<Record<string, SavedTalk>>;

/** How long a note can be typed. */
export const MAX_NOTE = 2000;

/** Reads a stored list. What is no valid entry is left out. */
export function parseList(stored: string | null): SavedList {
  try {
    const entries = Object.entries(JSON.parse(stored ?? '{}') as SavedList);
    return Object.fromEntries(
      entries.filter(([, talk]) => typeof talk?.title === 'string' && typeof talk.note === 'string'),
    );
  } catch {
    return {};
  }
}

export function withoutTalk(list: SavedList, key: string): SavedList {
  const { [key]: _, ...others } = list;
  return others;
}
