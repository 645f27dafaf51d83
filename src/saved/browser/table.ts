import { filePath, SAVED_TALKS } from '../../paths.ts';
import type { Lists } from '../../search/lists.ts';
import { loadList } from '../storage.ts';
import type { TalksFile } from '../talks.ts';

// On the page of the search: which talks are saved, for its filter, which follows what other pages save.

let file: Promise<TalksFile> | undefined;

const loadFile = async (): Promise<TalksFile> => (await fetch(filePath(SAVED_TALKS))).json();

/** Which of all sessions are saved now, for the search to ask. Without any, nothing is loaded; what fails is tried again. */
globalThis.savedTable = async (): Promise<{ saved: Lists | undefined }> => {
  const list = loadList();
  if (Object.keys(list).length === 0) return { saved: undefined };
  file ??= loadFile();
  file.catch(() => {
    file = undefined;
  });
  const { talks } = await file;
  const starts = new Uint32Array(talks.length + 1);
  talks.forEach(({ key }, session) => {
    starts[session + 1] = (starts[session] as number) + Number(key in list);
  });
  return { saved: { starts, items: new Uint32Array(starts.at(-1) ?? 0) } };
};

addEventListener('storage', () => {
  if (document.querySelector('[data-facet=saved] :checked')) dispatchEvent(new Event('search-run'));
});
