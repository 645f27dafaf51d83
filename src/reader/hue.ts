/** Angles of the colour circle by the names of colours. */
const NAMED: Readonly<Record<string, number>> = {
  red: 25,
  orange: 30,
  brown: 50,
  amber: 75,
  gold: 90,
  yellow: 100,
  lime: 125,
  green: 145,
  teal: 190,
  turquoise: 190,
  cyan: 200,
  navy: 260,
  blue: 260,
  indigo: 275,
  purple: 305,
  violet: 305,
  magenta: 330,
  pink: 350,
};

/**
 * The angle of a colour that is written by its name or as `#ff0000`, in the circle of OKLCH; undefined for grey and for
 * other texts. Source: Björn Ottosson, “A perceptual color space for image processing”.
 */
export function hueOf(colour: string): number | undefined {
  const word = colour.trim().toLowerCase();
  if (Object.hasOwn(NAMED, word)) return NAMED[word];
  const [, hex = ''] = /^#?([\da-f]{6}|[\da-f]{3})$/.exec(word) ?? [];
  if (!hex) return undefined;
  const [r, g, b] = [0, 1, 2].map((index) => {
    const digits = hex.length === 3 ? hex.charAt(index).repeat(2) : hex.slice(2 * index, 2 * index + 2);
    const part = Number.parseInt(digits, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const x = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const y = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  if (Math.hypot(x, y) < 0.01) return undefined;
  return (Math.round((Math.atan2(y, x) * 180) / Math.PI) + 360) % 360;
}
