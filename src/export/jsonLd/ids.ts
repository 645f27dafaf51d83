import { idOf } from '../../ids.ts';
import { entryPage, sessionPage } from '../../paths.ts';

type Entity = { readonly id: string };

/**
 * The ids of what pages are about: each the address of its page with a fragment, so the same on every page that names it.
 * `root` is the absolute address of the site or, if that is not known, its path, which readers of JSON-LD complete.
 */
export const idsBelow = (root: string) => ({
  page: (path: string): string => root + path,
  site: `${root}#site`,
  event: ({ id }: Entity): string => `${root}${entryPage('events', id)}#event`,
  series: (name: string): string => `${root}#series-${idOf(name)}`,
  talk: (session: Entity & { readonly event: Entity }): string => `${root}${sessionPage(session)}#talk`,
  speaker: ({ id }: Entity): string => `${root}${entryPage('speakers', id)}#person`,
  company: ({ id }: Entity): string => `${root}${entryPage('companies', id)}#organization`,
  topic: ({ id }: Entity): string => `${root}${entryPage('topics', id)}#topic`,
});

export type Ids = ReturnType<typeof idsBelow>;

/** References to things, by their ids. */
export const references = (ids: readonly string[]): { '@id': string }[] => ids.map((id) => ({ '@id': id }));
