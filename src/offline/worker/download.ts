import { bytesOf, isShell, type Manifest } from '../format.ts';
import { deletePacksExcept, failureOf, findMissing, savePack } from './packs.ts';
import { currentState, decline, type State, storeAndCleanUp, storeState } from './state.ts';
import { current, postStatus } from './status.ts';

let download = new AbortController();

/** Stops the running download, because a reader cancelled it. */
export const stopDownload = (): void => download.abort();

/** Downloads the missing packs of an edition, or of its shell, and then makes it the one that is available offline. */
export async function switchTo(manifest: Manifest, complete: boolean): Promise<void> {
  const { failed: _, ...before } = await currentState();
  download = new AbortController();
  current.failure = undefined;
  try {
    await downloadMissing(manifest, complete, download.signal);
    await storeState({ ...before, manifest, complete });
    // Packs of the earlier edition that cannot be deleted only take space.
    await deletePacksExcept(manifest.packs, before.manifest?.packs).catch(() => {});
  } catch (error) {
    await handleFailure(error, before, manifest).catch(() => {});
  }
  current.loading = undefined;
  await postStatus();
}

async function downloadMissing({ packs }: Manifest, complete: boolean, signal: AbortSignal): Promise<void> {
  const missing = await findMissing(complete ? packs : packs.filter(isShell));
  const total = bytesOf(missing);
  /** Posts the progress, in steps of 2%; the download of a shell is not shown. */
  function showProgress(done: number): void {
    if (!complete || (current.loading && done < current.loading.done + total / 50)) return;
    current.loading = { done, total };
    postStatus();
  }
  let before = 0;
  for (const pack of missing) {
    showProgress(before);
    let received = 0;
    await savePack(pack, signal, (bytes) => {
      // A pack that the browser unpacks is larger than its download.
      received = Math.min(received + bytes, pack.bytes);
      showProgress(before + received);
    });
    before += pack.bytes;
  }
}

/** The saved copy stays as it was. The packs that were downloaded stay for the next attempt, unless there is no space. */
async function handleFailure(error: unknown, before: State, { edition }: Manifest): Promise<void> {
  if (download.signal.aborted) return decline(before);
  const failure = failureOf(error);
  current.failure = failure;
  if (failure === 'unreachable') return;
  const state = { ...before, failed: { edition, failure, time: Date.now() } };
  await (failure === 'storage' ? storeAndCleanUp(state) : storeState(state));
}
