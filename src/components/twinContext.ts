import { deadSince, onlyEvent, words } from '../archive.ts';
import type { TwinContext } from '../export/twins/parts.ts';

/** What the twins of this site's pages need to know besides what they are of. */
export const twinContext: TwinContext = { words, deadSince, severalEvents: onlyEvent === undefined };
