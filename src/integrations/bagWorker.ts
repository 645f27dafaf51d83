import { readFileSync, writeFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { type BagBuild, bag } from '../export/bag.ts';

/** What archiveBag.ts gives to this thread, which writes the bag. */
export interface BagTask {
  /** The file of the bag. */
  readonly target: string;
  /** The name of the archive. */
  readonly name: string;
  /** The files of the bag, and where they are now. */
  readonly files: readonly { readonly path: string; readonly from: string }[];
  readonly build: BagBuild;
}

const { target, name, files, build }: BagTask = workerData;
const read = files.map(({ path, from }) => ({ path, bytes: readFileSync(from) }));
writeFileSync(target, await bag(name, read, build));
