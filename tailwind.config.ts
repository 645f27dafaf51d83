import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';
import { parse } from 'yaml';
import { contentDir } from './src/settings.ts';

/** The hue of a track's file; none when it cannot be read, which the check of the content reports. */
function hueOf(file: string): number | undefined {
  try {
    const { hue } = parse(readFileSync(file, 'utf8'));
    return Number.isInteger(hue) ? hue : undefined;
  } catch {
    return undefined;
  }
}

/** CSS cannot take a number from an attribute, so each track's hue becomes a rule: `[data-track="id"] { --hue: … }`. */
const trackHues = plugin(({ addBase }) => {
  const folder = join(contentDir, 'tracks');
  for (const name of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const hue = hueOf(join(folder, name));
    if (hue !== undefined) addBase({ [`[data-track="${name.slice(0, -'.yaml'.length)}"]`]: { '--hue': `${hue}` } });
  }
});

export default { plugins: [trackHues] } satisfies Config;
