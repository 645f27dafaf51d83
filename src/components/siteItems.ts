import { catalogue, onlyEvent } from '../archive.ts';
import { listPath } from '../paths.ts';
import { eventItems } from './eventItems.ts';

const { topics, speakers, companies } = catalogue;
const ofOnlyEvent = onlyEvent ? eventItems(onlyEvent) : [{ text: 'Events', href: listPath('events') }];
const ofAll = [
  ...(topics.size > 0 ? [{ text: 'Topics', href: listPath('topics') }] : []),
  ...(speakers.size > 0 ? [{ text: 'Speakers', href: listPath('speakers') }] : []),
  ...(companies.size > 0 ? [{ text: 'Companies', href: listPath('companies') }] : []),
];

/** The links to the lists of the archive. */
export const listItems = [...ofOnlyEvent, ...ofAll];

/** At most four of them, for where there is no room for all. */
export const mainItems = [...ofOnlyEvent.slice(0, 1), ...ofAll];
