import { talkCopy } from '../known.ts';
import { rebased } from '../rebase.ts';
import { NEW_TALK, readTalk } from '../talkFile.ts';
import type { Talk } from '../values.ts';
import { draftKey, loadDraft } from './draft.ts';
import { loadText } from './loadText.ts';

/** The talk that the form is for: a new one, or one of the archive. */
export interface OpenTalk {
  /** The id of the event that the form begins with. */
  readonly event: string;
  /** Undefined for a new talk, which gets its id from its title. */
  readonly id: string | undefined;
  /** The file as the archive has it, and what it says. */
  readonly fileText: string;
  readonly original: Talk;
  /** What somebody typed before; undefined without a draft. */
  readonly drafted: Talk | undefined;
  /** The place of its draft in the storage of the browser. */
  readonly draftKey: string;
}

/** Opens the talk that an address names, or a new one. Undefined if the file of the talk cannot be loaded. */
export async function openTalk(base: string, params: URLSearchParams, event: string): Promise<OpenTalk | undefined> {
  const id = params.get('session') || undefined;
  const fileText = id === undefined ? NEW_TALK : await loadText(base + talkCopy(event, id));
  const original = fileText === undefined ? undefined : readTalk(fileText);
  if (fileText === undefined || !original) return undefined;
  const key = draftKey(base, event, id);
  const draft = loadDraft(key);
  const began = draft && readTalk(draft.base);
  return {
    event: draft && id === undefined ? draft.event : event,
    id,
    fileText,
    original,
    drafted: draft && began ? rebased(draft.talk, began, original) : undefined,
    draftKey: key,
  };
}
