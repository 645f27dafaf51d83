import { readFileSync } from 'node:fs';
import type { Catalogue } from '../catalogue/types.ts';
import { sharePicture } from '../paths.ts';
import { coloursOf } from './colours.ts';
import { draw } from './draw.ts';
import { archivePicture, eventPicture, type Picture, sessionPicture } from './picture.ts';
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
  const { settable } = typesetter;
  return {
    pictures: new Map([
      ...(catalogue.events.size > 1 ? [[sharePicture(), archivePicture(catalogue, settable)] as const] : []),
      ...[...catalogue.events.values()].map((event) => [sharePicture(event), eventPicture(event, settable)] as const),
      ...catalogue.sessions.map((session) => [sharePicture(session), sessionPicture(session, settable)] as const),
    ]),
    draw: (picture) => rasterize(draw(picture, typesetter, colours)),
  };
}
