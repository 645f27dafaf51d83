import { catalogue } from '../archive.ts';
import { byText } from '../catalogue/order.ts';
import type { Speaker } from '../catalogue/types.ts';
import { listPath } from '../paths.ts';
import { groupByInitial, type InitialGroup } from './initials.ts';

/** An order of the list of speakers, each with pages of its own: it works without JavaScript and at any size. */
export interface SpeakerOrder {
  /** The rest parameter of Astro for its pages, which is a part of no speaker's address. */
  readonly param: string | undefined;
  readonly path: string;
  readonly groups: readonly InitialGroup<Speaker>[];
}

const { speakers, language } = catalogue;
const path = listPath('speakers');
const byName = byText<Speaker>(language, ({ name }) => name);

export const speakerOrders = {
  family: { param: undefined, path, groups: groupByInitial(speakers.values(), language, ({ sortName }) => sortName) },
  given: {
    param: 'by/given-name',
    path: `${path}by/given-name/`,
    groups: groupByInitial([...speakers.values()].toSorted(byName), language),
  },
} as const satisfies Record<string, SpeakerOrder>;

export type SpeakerOrderName = keyof typeof speakerOrders;
