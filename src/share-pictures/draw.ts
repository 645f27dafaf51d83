import type { Colours } from './colours.ts';
import { clamp, fit } from './lines.ts';
import type { Picture } from './picture.ts';
import { HEIGHT, WIDTH } from './size.ts';
import type { Style, Typesetter } from './typesetter.ts';

/** The layout: a header, a margin column for the ordinal, a column for the rest, a footer. */
const LEFT = 72;
const RIGHT = WIDTH - 64;
const COLUMN = 226;
const HEADER = 84;
const HEADER_RULE = 112;
const FOOTER = 580;

const LEADING = 1.12;
const TITLE = [82, 79, 76, 73, 70, 67, 64, 61, 58, 55, 52, 49, 46, 43, 40];
const NAME = [124, 116, 108, 100, 92, 84, 76, 68, 60, 52, 46];
const TITLE_WEIGHT = 460;
const SMALL: Style = { size: 28, weight: 420 };
const SPEAKER: Style = { size: 34, weight: 430 };
const SPEAKER_LINE = 47;

/** Draws a share picture as an SVG of outlines and rectangles. */
export function draw(picture: Picture, typesetter: Typesetter, colours: Colours): string {
  const body = picture.ordinal ? session(picture, typesetter, colours) : event(picture, typesetter, colours);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">` +
    `${rectangle(0, 0, WIDTH, HEIGHT, colours.paper)}${header(picture, typesetter, colours)}${body}</svg>`
  );
}

function session(picture: Picture, typesetter: Typesetter, colours: Colours): string {
  const { ordinal, speakers, track, hues } = picture;
  const [hue] = hues;
  const room = FOOTER - 76 - HEADER_RULE - 34 - (speakers.length > 0 ? speakers.length * SPEAKER_LINE + 22 : 0);
  const measure = (text: string, size: number) => typesetter.width(text, { size, weight: TITLE_WEIGHT });
  const box = { width: RIGHT - COLUMN, height: room, leading: LEADING, sizes: TITLE };
  const { size, lines } = fit(picture.title, box, measure);
  const first = HEADER_RULE + 34 + size * 0.86;
  const below = first + (lines.length - 1) * size * LEADING + 22 + size * 0.25;
  const numeral = ordinalStyle(ordinal, size, typesetter);
  return [
    rectangle(0, 0, 20, HEIGHT, colours.mark(hue)),
    filled(colours.track(hue), typesetter.outlines(ordinal, numeral, LEFT, first)),
    titleLines(lines, size, COLUMN, first, typesetter, colours),
    speakers
      .map((speaker, index) => speakerLine(speaker, below + (index + 1) * SPEAKER_LINE - 6, typesetter, colours))
      .join(''),
    filled(colours.track(hue), line(track, { size: 30, weight: 500 }, COLUMN, FOOTER, RIGHT - COLUMN, typesetter)),
  ].join('');
}

function event(picture: Picture, typesetter: Typesetter, colours: Colours): string {
  const measure = (text: string, size: number) => typesetter.width(text, { size, weight: TITLE_WEIGHT });
  const box = { width: RIGHT - LEFT, height: 320, leading: LEADING, sizes: NAME };
  const { size, lines } = fit(picture.title, box, measure);
  return (
    titleLines(lines, size, LEFT - size * 0.03, HEADER_RULE + 40 + size * 0.86, typesetter, colours) +
    marks(picture.hues, colours)
  );
}

/** The whole programme in the footer: a mark for each session, or for every few if there are very many. */
function marks(hues: Picture['hues'], colours: Colours): string {
  const count = Math.min(hues.length, 120);
  const width = Math.max(5, Math.min(48, Math.round(((RIGHT - LEFT) / count) * 0.6)));
  const step = count > 12 ? (RIGHT - LEFT - width) / (count - 1) : 2 * width;
  return Array.from({ length: count }, (_, index) => {
    const hue = hues[Math.floor((index * hues.length) / count)];
    return rectangle(Math.round(LEFT + index * step), FOOTER - 62, width, 62, colours.mark(hue));
  }).join('');
}

function header({ header: [left, right] }: Picture, typesetter: Typesetter, colours: Colours): string {
  const measure = (text: string) => typesetter.width(text, SMALL);
  const last = clamp(right, (RIGHT - LEFT) * 0.5, measure);
  const end = measure(last);
  return (
    filled(colours.ink, line(left, SMALL, LEFT, HEADER, RIGHT - LEFT - end - 40, typesetter)) +
    filled(colours.quiet, typesetter.outlines(last, SMALL, RIGHT - end, HEADER)) +
    rectangle(LEFT, HEADER_RULE, RIGHT - LEFT, 2, colours.ink)
  );
}

function titleLines(
  lines: readonly string[],
  size: number,
  x: number,
  first: number,
  typesetter: Typesetter,
  colours: Colours,
): string {
  const style = { size, weight: TITLE_WEIGHT };
  const set = lines.map((text, index) => typesetter.outlines(text, style, x, first + index * size * LEADING));
  return filled(colours.ink, set.join(''));
}

/** A name, followed by the affiliation if both fit. */
function speakerLine(
  { name, affiliation }: Picture['speakers'][number],
  y: number,
  typesetter: Typesetter,
  colours: Colours,
): string {
  const room = RIGHT - COLUMN;
  const width = typesetter.width(`${name}, `, SPEAKER);
  const fits = affiliation && width + typesetter.width(affiliation, SPEAKER) <= room;
  return (
    filled(colours.ink, line(fits ? `${name},` : name, SPEAKER, COLUMN, y, room, typesetter)) +
    (fits ? filled(colours.quiet, typesetter.outlines(affiliation, SPEAKER, COLUMN + width, y)) : '')
  );
}

/** The ordinal is on the title's first line, in its size or the largest that fits the margin. */
function ordinalStyle(ordinal: string, size: number, typesetter: Typesetter): Style {
  const width = typesetter.width(ordinal, { size, weight: 400 });
  return { size: Math.min(size, (size * (COLUMN - LEFT - 24)) / width), weight: 400 };
}

function line(text: string, style: Style, x: number, y: number, room: number, typesetter: Typesetter): string {
  return typesetter.outlines(
    clamp(text, room, (part) => typesetter.width(part, style)),
    style,
    x,
    y,
  );
}

const filled = (colour: string, outlines: string): string => `<g fill="${colour}">${outlines}</g>`;

const rectangle = (x: number, y: number, width: number, height: number, colour: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`;
