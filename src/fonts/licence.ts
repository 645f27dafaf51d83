import { mkdirSync, writeFileSync } from 'node:fs';
import { readLicence } from './source.ts';

/** In the folder of the font files. */
const PATH = 'assets/literata-OFL.txt';

/** Writes the font's licence into a built site: the SIL Open Font License requires every copy of the font to contain it. */
export async function writeLicence(site: URL): Promise<void> {
  mkdirSync(new URL('.', new URL(PATH, site)), { recursive: true });
  writeFileSync(new URL(PATH, site), await readLicence());
}
