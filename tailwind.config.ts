import type { Config } from 'tailwindcss';
import plugin from 'tailwindcss/plugin';
import { sharedContent } from './src/contentSource.ts';

/** CSS cannot take a number from an attribute, so each hue of a track becomes a rule: `[data-hue="30"] { --hue: 30 }`. */
const trackHues = plugin(({ addBase }) => {
  const hues = new Set(sharedContent()?.current.records.tracks.map(({ data }) => data.hue));
  for (const hue of hues) addBase({ [`[data-hue="${hue}"]`]: { '--hue': `${hue}` } });
});

export default { plugins: [trackHues] } satisfies Config;
