import { bytesOf, isShell } from '../format.ts';
import { failedRecently } from '../retry.ts';
import { switchTo } from './download.ts';
import { fetchManifest } from './manifest.ts';
import { currentState, decline, readState, storeState } from './state.ts';
import { current, postStatus } from './status.ts';

/** The maximum size of a download that no reader asked for, in bytes. */
const AUTO_DOWNLOAD_LIMIT = 5_000_000;

/** Saves the shell when the worker is installed for the first time. */
export async function saveShell(): Promise<void> {
  const { manifest } = await readState();
  const found = manifest ? undefined : await fetchManifest();
  if (typeof found === 'object') await switchTo(found.manifest, false);
}

/** Looks for another edition and downloads what may be downloaded without asking. */
export async function checkForUpdate(saveData: boolean): Promise<void> {
  const found = await fetchManifest();
  const { manifest: saved, complete = false, declined = false, requested, failed } = await currentState();
  if (typeof found === 'string') {
    // A copy that is there needs no host.
    current.failure = complete && found === 'unreachable' ? undefined : found;
    return postStatus();
  }
  const { manifest, missing } = found;
  const { edition } = manifest;
  const recent = failed?.edition === edition && failedRecently(failed.time, Date.now()) ? failed : undefined;
  current.failure = recent?.failure;
  if (complete && saved?.edition === edition && missing.length === 0) return postStatus();
  const isSmall = !saveData && bytesOf(missing) <= AUTO_DOWNLOAD_LIMIT;
  const isAllowed = requested === edition || isSmall || missing.length === 0;
  if (isAllowed && !declined && !recent) return switchTo(manifest, true);
  const needsShell = saved?.edition !== edition || missing.some(isShell);
  if (!complete && !recent && needsShell) return switchTo(manifest, false);
  return postStatus();
}

/** Saves the archive because a reader asked for it. */
export async function save(): Promise<void> {
  const found = await fetchManifest();
  if (typeof found === 'string') {
    current.failure = found;
    return postStatus();
  }
  const { declined: _, ...state } = await currentState();
  await storeState({ ...state, requested: found.manifest.edition }).catch(() => {});
  return switchTo(found.manifest, true);
}

/** Also works if the browser has stopped the worker that was downloading. */
export async function cancel(): Promise<void> {
  await decline(await currentState());
  await postStatus();
  await checkForUpdate(true);
}

/** Deletes everything but the shell. */
export async function remove(): Promise<void> {
  const { manifest } = await currentState();
  await decline({ ...(manifest && { manifest }) });
  await postStatus();
  await checkForUpdate(true);
}
