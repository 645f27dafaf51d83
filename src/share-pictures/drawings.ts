import { readFileSync } from 'node:fs';
import type { Catalogue } from '../catalogue/types.ts';
import { coloursOf } from './colours.ts';
import { draw } from './draw.ts';
import { eventPicture, type Picture, sessionPicture } from './picture.ts';
import { rasterize, startDrawing } from './png.ts';
import { openTypesetter } from './typesetter.ts';

const TOKENS = new URL('../styles/tokens.css', import.meta.url);

/** The share pictures of a site, by session id (undefined for the event's), and a function that draws one as PNG. */
export async function drawings(catalogue: Catalogue): Promise<{
  pictures: ReadonlyMap<string | undefined, Picture>;
  draw: (picture: Picture) => Uint8Array;
}> {
  const [typesetter] = await Promise.all([openTypesetter(), startDrawing()]);
  const colours = coloursOf(readFileSync(TOKENS, 'utf8'));
  const { settable } = typesetter;
  return {
    pictures: new Map([
      [undefined, eventPicture(catalogue, settable)],
      ...[...catalogue.sessions.values()].map(
        (session) => [session.id, sessionPicture(session, catalogue, settable)] as const,
      ),
    ]),
    draw: (picture) => rasterize(draw(picture, typesetter, colours)),
  };
}
