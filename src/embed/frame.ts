import type { Session } from '../catalogue/types.ts';
import { hostOf } from '../paths.ts';
import { players } from './players.ts';

/** What a page of another host is shown in. */
export interface Frame {
  readonly url: string;
  /** Whom the frame contacts, as people know it: without `www.`. */
  readonly host: string;
  /** Whether it is a document, which browsers show only in a frame without restrictions, and some not at all. */
  readonly isDocument: boolean;
}

/** Hosts whose addresses that end in `.pdf` are pages about the file, or do not let other sites show it. */
const NOT_SHOWN =
  /(?:^|\.)(?:github\.com|githubusercontent\.com|gitlab\.com|codeberg\.org|dropbox\.com|wikipedia\.org|commons\.wikimedia\.org)$/;

/** The frame that shows what an address leads to, if its host is known to allow that, or it is a PDF. */
export function frameOf(address: string): Frame | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  // The host becomes a part of the page's policy, where other signs would have a meaning.
  if (url.username || url.password || url.port || !/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(url.hostname)) return undefined;
  const player = /^https?:$/.test(url.protocol) ? players.get(url.hostname) : undefined;
  const frame = player ? player(url) : documentOf(url);
  return frame && { url: frame.href, host: hostOf(frame.href), isDocument: !player };
}

/** The address of a PDF; over http the browser would not load it in a page that came over https. */
const documentOf = (url: URL): URL | undefined =>
  url.protocol === 'https:' && /\.pdf$/i.test(url.pathname) && !NOT_SHOWN.test(url.hostname) ? url : undefined;

/** The origins of all frames that the page of a talk may show, for its policy: none of a link that is dead. */
export function frameOrigins(
  { slides, video, links }: Pick<Session, 'slides' | 'video' | 'links'>,
  isDead: (address: string) => unknown,
): string[] {
  const frames = [slides, video, ...links.map(({ url }) => url)].flatMap(
    (address) => (address && !isDead(address) && frameOf(address)) || [],
  );
  return [...new Set(frames.map(({ url }) => new URL(url).origin))].toSorted();
}
