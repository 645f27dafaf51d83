import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { readContent } from '../../src/reader/read.ts';
import { oneEvent } from '../catalogue/records.ts';

/** Writes one event of an archive into a folder as an archive of its own, which has the event's name and description. */
export function writeOneEvent(archive: string, event: string, folder: string): void {
  const records = oneEvent(readContent(archive).records, event);
  const { archive: whole, events, tracks, topics, companies, speakers, sessions } = records;
  rmSync(folder, { recursive: true, force: true });
  for (const { file } of [...events, ...tracks, ...topics, ...companies, ...speakers, ...sessions]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(archive, file), join(folder, file));
  }
  const { name, description } = events[0]?.data ?? {};
  writeFileSync(join(folder, 'archive.yaml'), stringify({ ...whole?.data, name, description }));
}
