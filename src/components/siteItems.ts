import { catalogue, onlyEvent, words } from '../archive.ts';
import { listPath } from '../paths.ts';
import { eventItems } from './eventItems.ts';

const { topics, speakers, companies } = catalogue;
const ofOnlyEvent = onlyEvent ? eventItems(onlyEvent) : [{ text: words.things.events, href: listPath('events') }];
const ofAll = [
  ...(topics.size > 0 ? [{ text: words.things.topics, href: listPath('topics') }] : []),
  ...(speakers.size > 0 ? [{ text: words.things.speakers, href: listPath('speakers') }] : []),
  ...(companies.size > 0 ? [{ text: words.things.companies, href: listPath('companies') }] : []),
];

/** The links to the lists of the archive. */
export const listItems = [...ofOnlyEvent, ...ofAll];

/** At most four of them, for where there is no room for all. */
export const mainItems = [...ofOnlyEvent.slice(0, 1), ...ofAll];
