import type { Talk } from '../values.ts';

/** What somebody typed and did not send yet, and the file that they began with. */
export interface Draft {
  readonly event: string;
  readonly talk: Talk;
  readonly base: string;
}

/** The place of a talk's draft in the storage of the browser; that of a new talk has no id. */
export const draftKey = (base: string, event?: string, id?: string): string =>
  `draft:${base}:${id ? `${event}/${id}` : 'new'}`;

/** The draft of a talk; undefined if there is none, or no storage. */
export function loadDraft(key: string): Draft | undefined {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
    return draft && typeof draft.base === 'string' && draft.talk?.values ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Saves a draft, or with undefined removes it. Returns whether that was possible. */
export function saveDraft(key: string, draft: Draft | undefined): boolean {
  try {
    if (draft) localStorage.setItem(key, JSON.stringify(draft));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
