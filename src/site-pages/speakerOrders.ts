import { byText } from '../catalogue/order.ts';
import type { Catalogue, Speaker } from '../catalogue/types.ts';
import { listPath } from '../paths.ts';
import { groupByInitial, type InitialGroup } from './initials.ts';

/** An order of the list of speakers, each with pages of its own: it works without JavaScript and at any size. */
export interface SpeakerOrder {
  /** The rest parameter of Astro for its pages, which is a part of no speaker's address. */
  readonly param: string | undefined;
  readonly path: string;
  readonly groups: readonly InitialGroup<Speaker>[];
}

export type SpeakerOrderName = 'family' | 'given';

/** The orders of the list of speakers: by family name or what they are sorted as, and by the name as it is written. */
export function speakerOrders({ speakers, language }: Catalogue): Readonly<Record<SpeakerOrderName, SpeakerOrder>> {
  const path = listPath('speakers');
  const byName = byText<Speaker>(language, ({ name }) => name);
  return {
    family: { param: undefined, path, groups: groupByInitial(speakers.values(), language, ({ sortName }) => sortName) },
    given: {
      param: 'by/given-name',
      path: `${path}by/given-name/`,
      groups: groupByInitial([...speakers.values()].toSorted(byName), language),
    },
  };
}
