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
  readonly host: string;
  readonly url: string;
  readonly what: string;
}

/** A link with the words that pages show: its label, or what it leads to. */
export function shownLink(words: Words['talk'], { kind = 'page', label, url }: LinkData): ShownLink {
  const host = hostOf(url);
  const text = label ?? words.linkKinds[kind].one;
  return { kind, text, host, url, what: label ? words.labelledOn(label, host) : words.kindOn(text, host) };
}
