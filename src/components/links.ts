import type { Session } from '../catalogue/types.ts';
import { hostOf } from '../paths.ts';
import type { LinkKind } from '../schema/choices.ts';
import type { Words } from '../words/words.ts';

/** A link of the content. */
interface LinkData {
  readonly kind?: LinkKind | undefined;
  readonly label?: string | undefined;
  readonly url: string;
}

/** A link as pages show it: its words, and what it is for screen readers, after “archived copy of”. */
export interface ShownLink {
  readonly kind: LinkKind;
  readonly text: string;
  /** Whether its words are those of its kind alone. */
  readonly ofKind: boolean;
  readonly host: string;
  readonly url: string;
  readonly what: string;
}

/** A link with the words that pages show: its label, or what it leads to. */
export function shownLink(words: Words['talk'], { kind = 'page', label, url }: LinkData): ShownLink {
  const host = hostOf(url);
  const text = label ?? words.linkKinds[kind].one;
  const what = label ? words.labelledOn(label, host) : words.kindOn(text, host);
  return { kind, text, ofKind: !label, host, url, what };
}

/** What belongs to a talk, and what is about it. */
export const MATERIALS = ['slides', 'video', 'audio', 'transcript', 'code', 'paper'] as const satisfies LinkKind[];
export const PAGES = ['post', 'page'] as const satisfies LinkKind[];

/** The links of a session of each of these kinds, in their order. */
export function linksOf(
  words: Words['talk'],
  { slides, video, links }: Pick<Session, 'slides' | 'video' | 'links'>,
  kinds: readonly LinkKind[],
): Map<LinkKind, ShownLink[]> {
  const all: LinkData[] = [
    ...(slides ? [{ kind: 'slides' as const, url: slides }] : []),
    ...(video ? [{ kind: 'video' as const, url: video }] : []),
    ...links,
  ];
  const shown = Map.groupBy(
    all.map((link) => shownLink(words, link)),
    ({ kind }) => kind,
  );
  return new Map(kinds.map((kind) => [kind, shown.get(kind) ?? []]));
}
