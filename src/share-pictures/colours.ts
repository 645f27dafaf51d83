import { oklchToHex } from '../styles/oklch.ts';

/** The colours of the site's light theme, as `#rrggbb`. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  /** A track's colour for text, and for rules and marks, by its hue; without a track that of small print. */
  readonly track: (hue: number | undefined) => string;
  readonly mark: (hue: number | undefined) => string;
}

/** Reads the colours from the site's stylesheet (styles/tokens.css), so that they are defined once. */
export function coloursOf(css: string): Colours {
  const named = (name: string, hue = 0): string => {
    const value = new RegExp(`--${name}:\\s*light-dark\\(oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+|var\\(--hue\\))\\)`).exec(
      css,
    );
    if (!value) throw new Error(`styles/tokens.css has no colour --${name} of the form light-dark(oklch(…), …)`);
    const [, lightness, chroma, angle] = value.map(Number) as [number, number, number, number];
    return oklchToHex(lightness, chroma, Number.isNaN(angle) ? hue : angle);
  };
  const quiet = named('color-quiet');
  return {
    paper: named('color-paper'),
    ink: named('color-ink'),
    quiet,
    rule: named('color-rule'),
    track: (hue) => (hue === undefined ? quiet : named('track', hue)),
    mark: (hue) => (hue === undefined ? quiet : named('track-mark', hue)),
  };
}
