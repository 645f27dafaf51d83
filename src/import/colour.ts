import type { ChangeLog } from './changeLog.ts';

/**
 * The hue of a colour such as `#1f6feb`, as an angle from 0 to 359 in the OKLCH colour space; undefined for grey and for
 * anything else. The matrices are those of Björn Ottosson's definition of Oklab.
 */
export function hueOf(colour: string): number | undefined {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(colour.trim())?.[1];
  if (hex === undefined) return undefined;
  const digits = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  const [r = 0, g = 0, b = 0] = digits.map((digit) => linear(Number.parseInt(digit, 16) / 255));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const greenRed = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  if (Math.hypot(greenRed, blueYellow) < 0.02) return undefined;
  return Math.round((Math.atan2(blueYellow, greenRed) * 180) / Math.PI + 360) % 360;
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** A hue for the track with that index, if all tracks share the colour circle evenly. The first is orange. */
export const evenHue = (index: number, count: number): number =>
  Math.round(30 + (360 * index) / Math.max(1, count)) % 360;

/** The hue of a colour of a source, with a report. */
export function hueIn(colour: string | undefined, field: string, log: ChangeLog): number | undefined {
  if (colour === undefined) return undefined;
  const hue = hueOf(colour);
  if (hue === undefined) log.dropped(field, 'not a colour that has a hue', colour);
  else log.changed(field, 'only the hue is kept', colour);
  return hue;
}
