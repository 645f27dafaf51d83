import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import type { Catalogue, Event } from './catalogue/types.ts';
import { sharedContent } from './contentSource.ts';
import type { Repository } from './contribute/hosts.ts';
import { repositoryOf } from './contribute/repository.ts';
import { withoutHash } from './paths.ts';
import { type LocatedProblem, report } from './problems/report.ts';
import { type Dates, datesIn } from './wording/dates.ts';
import { interfaceTag, type Words, wordsOf } from './words/words.ts';

/** The archive that pages are made from: the one catalogue of this process, and the only place that asks Astro for entries. */
export const catalogue = await load();

/** The words of the interface: those of the archive's language, or else English. */
export const words: Words = wordsOf(catalogue.language);

/** The language of these words, and so of every page. */
export const pageLanguage: string = interfaceTag(catalogue.language);

/** The language of the archive's own texts, such as the descriptions of topics, where it is another than the page's. */
export const contentLanguage: string | undefined = pageLanguage === catalogue.language ? undefined : catalogue.language;

/** The day of the check that first found a link dead; undefined if it is not known to be. */
export const deadSince = (url: string): string | undefined => catalogue.deadLinks.get(withoutHash(url));

/** Dates as pages write them. */
export const dates: Dates = datesIn(pageLanguage);

/** The event of an archive of one, whose page is the front page. */
export const onlyEvent: Event | undefined = catalogue.events.size === 1 ? [...catalogue.events.values()][0] : undefined;

/** The name of the archive in page titles and in the header. */
export const siteName: string = onlyEvent ? (onlyEvent.shortName ?? onlyEvent.name) : catalogue.name;

/** The repository in which people change the archive, if one is known. */
export const repository: Repository | undefined = repositoryOf(catalogue, process.env);

/** Names and talks that may be one, as the check warns of them. */
export const spellings = (): LocatedProblem[] =>
  (sharedContent()?.current.warnings ?? []).filter(({ code }) => code === 'similar-name' || code === 'similar-talk');

async function load(): Promise<Catalogue> {
  const content = sharedContent();
  if (!content)
    throw new AstroError('Pages are made without the content: openContent of check.ts has not been called.');
  const { catalogue, problems } = content.current;
  // A build never comes here with problems (integrations/contentCheck.ts); `npm run dev` may.
  if (!catalogue || problems.length > 0) throw refusal(report(problems));
  // To ask for entries is also what has `npm run dev` load this module again when one of them has changed.
  const entries = await getCollection('sessions');
  if (entries.length !== catalogue.sessions.length) {
    throw new AstroError(`Astro has ${entries.length} sessions, and the catalogue has ${catalogue.sessions.length}.`);
  }
  return catalogue;
}

/** What the dev server shows instead of a page, without a trace of our code. */
function refusal(problems: string): AstroError {
  const error = new AstroError('The content has problems.', problems);
  error.stack = '';
  return error;
}
