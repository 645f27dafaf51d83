import { readFileSync } from 'node:fs';
import type { Catalogue } from '../catalogue/types.ts';
import { sharePicture } from '../paths.ts';
import { datesIn } from '../wording/dates.ts';
import { interfaceTag, wordsOf } from '../words/words.ts';
import { coloursOf } from './colours.ts';
import { draw } from './draw.ts';
import { archivePicture, eventPicture, type Picture, sessionPicture, type Writing } from './picture.ts';
import { rasterize, startDrawing } from './png.ts';
import { openTypesetter } from './typesetter.ts';

const TOKENS = new URL('../styles/tokens.css', import.meta.url);

/** The share pictures of a site, by the path of each below the base, and a function that draws one as PNG. */
export async function drawings(catalogue: Catalogue): Promise<{
  pictures: ReadonlyMap<string, Picture>;
  draw: (picture: Picture) => Uint8Array;
}> {
  const [typesetter] = await Promise.all([openTypesetter(), startDrawing()]);
  const colours = coloursOf(readFileSync(TOKENS, 'utf8'));
  const { language } = catalogue;
  const writing: Writing = {
    words: wordsOf(language),
    dates: datesIn(interfaceTag(language)),
    settable: typesetter.settable,
  };
  return {
    pictures: new Map([
      ...(catalogue.events.size > 1 ? [[sharePicture(), archivePicture(catalogue, writing)] as const] : []),
      ...[...catalogue.events.values()].map((event) => [sharePicture(event), eventPicture(event, writing)] as const),
      ...catalogue.sessions.map((session) => [sharePicture(session), sessionPicture(session, writing)] as const),
    ]),
    draw: (picture) => rasterize(draw(picture, typesetter, colours)),
  };
}
