import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';
import { sharedContent } from './src/contentSource.ts';

/** CSS cannot take a number from an attribute, so each track's hue becomes a rule: `[data-track="id"] { --hue: … }`. */
const trackHues = plugin(({ addBase }) => {
  for (const { id, data } of sharedContent()?.current.records.tracks ?? []) {
    addBase({ [`[data-track="${id}"]`]: { '--hue': `${data.hue}` } });
  }
});

export default { plugins: [trackHues] } satisfies Config;
