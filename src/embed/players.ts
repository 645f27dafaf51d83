import { seconds } from './seconds.ts';

/** What the player of a host shows, by the path and the query of a page's address; undefined for other pages. */
type Player = (url: URL) => URL | undefined;

/** An address with a query; keys without a value are left out. */
function address(base: string, path: string, query: Readonly<Record<string, string | number | undefined>> = {}): URL {
  const url = new URL(path, base);
  for (const [key, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(key, `${value}`);
  return url;
}

/** The part of a path that a pattern encloses. */
const idIn = ({ pathname }: URL, ...patterns: readonly RegExp[]): string | undefined =>
  patterns.map((pattern) => pattern.exec(pathname)?.[1]).find((id) => id !== undefined);

/** The value of a key of the query that has the form of an id. */
function idOf({ searchParams }: URL, key: string, form: RegExp): string | undefined {
  const value = searchParams.get(key) ?? '';
  return form.test(value) ? value : undefined;
}

const YOUTUBE = 'https://www.youtube-nocookie.com/embed/';
const VIDEO = /^[\w-]{11}$/;
/** Not the mixes that are made for one person, nor their private lists. */
const PLAYLIST = /^(?:PL|UU|OL)[\w-]{10,64}$/;

const youTube: Player = (url) => {
  const list = idOf(url, 'list', PLAYLIST);
  if (/^\/(?:playlist|embed\/videoseries)\/?$/.test(url.pathname)) {
    return list ? address(YOUTUBE, 'videoseries', { list }) : undefined;
  }
  const id =
    url.hostname === 'youtu.be'
      ? idIn(url, /^\/([\w-]{11})\/?$/)
      : (idIn(url, /^\/(?:embed|live|shorts|v)\/([\w-]{11})\/?$/) ??
        (/^\/watch\/?$/.test(url.pathname) ? idOf(url, 'v', VIDEO) : undefined));
  return id === undefined ? undefined : address(YOUTUBE, id, { list, start: seconds(url, 't', 'start') });
};

/** `dnt` asks the host not to follow the reader; `h` is the key of a video that only those with its address see. */
const vimeo: Player = (url) => {
  const [, id, key] =
    /^\/(?:video\/|(?:channels|groups|album|showcase)\/[\w-]+\/(?:videos?\/)?)?(\d{1,12})(?:\/([\da-f]{6,16}))?\/?$/.exec(
      url.pathname,
    ) ?? [];
  if (id === undefined) return undefined;
  const player = address('https://player.vimeo.com/video/', id, {
    h: key ?? idOf(url, 'h', /^[\da-f]{6,16}$/),
    dnt: 1,
  });
  const start = seconds(url, 't');
  if (start !== undefined) player.hash = `t=${start}s`;
  return player;
};

/**
 * A presentation is shown by its number or its key. Addresses of today have the number; older ones have it at the end of
 * the title only where another presentation had the title before, and a shorter number there may be a date.
 */
const slideShare: Player = (url) => {
  const base = 'https://www.slideshare.net/slideshow/embed_code/';
  const key = idIn(url, /^\/slideshow\/embed_code\/key\/([A-Za-z\d]{8,20})\/?$/);
  if (key !== undefined) return address(base, `key/${key}`);
  const id = idIn(
    url,
    /^\/slideshow\/embed_code\/(\d{3,12})\/?$/,
    /^\/slideshow\/[^/]+\/(\d{3,12})\/?$/,
    /^\/(?!slideshow\/)[^/]+\/[^/]+-(\d{9})\/?$/,
  );
  return id === undefined ? undefined : address(base, id);
};

/** The addresses of presentations do not have the number that the player needs: only those of the player itself do. */
const speakerDeck: Player = (url) => {
  const id = idIn(url, /^\/player\/([\da-f]{32})\/?$/);
  if (id === undefined) return undefined;
  return address('https://speakerdeck.com/player/', id, { slide: idOf(url, 'slide', /^\d{1,4}$/) });
};

/** Not a single file of an item: its player may begin with another one. */
const internetArchive: Player = (url) => {
  const id = idIn(url, /^\/(?:details|embed)\/([A-Za-z\d][\w.-]{0,99})\/?$/);
  return id === undefined ? undefined : address('https://archive.org/embed/', id);
};

/** By the hosts of the addresses that people copy. */
export const players: ReadonlyMap<string, Player> = new Map(
  (
    [
      ['youtube.com www.youtube.com m.youtube.com music.youtube.com youtu.be', youTube],
      ['youtube-nocookie.com www.youtube-nocookie.com', youTube],
      ['vimeo.com www.vimeo.com player.vimeo.com', vimeo],
      ['slideshare.net www.slideshare.net de.slideshare.net es.slideshare.net fr.slideshare.net', slideShare],
      ['pt.slideshare.net', slideShare],
      ['speakerdeck.com www.speakerdeck.com', speakerDeck],
      ['archive.org www.archive.org', internetArchive],
    ] as const
  ).flatMap(([hosts, player]) => hosts.split(' ').map((host) => [host, player] as const)),
);
