import { oklchToHex } from './oklch.ts';

/** The colours of the site's light theme, as `#rrggbb`. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  /** A track's colour for text, and for rules and marks, by its hue. */
  readonly track: (hue: number) => string;
  readonly mark: (hue: number) => string;
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
  return {
    paper: named('color-paper'),
    ink: named('color-ink'),
    quiet: named('color-quiet'),
    rule: named('color-rule'),
    track: (hue) => named('track', hue),
    mark: (hue) => named('track-mark', hue),
  };
}
