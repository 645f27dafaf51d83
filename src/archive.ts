import { getCollection } from 'astro:content';
import { AstroError } from 'astro/errors';
import { sharedContent } from './contentSource.ts';
import { report } from './problems/report.ts';
import { type Site, siteOf } from './site-pages/site.ts';
import { interfaceTag } from './words/words.ts';

/** What pages are made from: the one archive of this process, and the only place that asks Astro for entries. */
export const archive = await load();

export const { catalogue, words, dates, onlyEvent, repository, spellings, deadSince } = archive;

/** The language of the words of the interface, and so of every page. */
export const pageLanguage: string = interfaceTag(catalogue.language);

/** The language of the archive's own texts, such as the descriptions of topics, where it is another than the page's. */
export const contentLanguage: string | undefined = pageLanguage === catalogue.language ? undefined : catalogue.language;

/** The name of the archive in page titles and in the header. */
export const siteName: string = onlyEvent ? (onlyEvent.shortName ?? onlyEvent.name) : catalogue.name;

async function load(): Promise<Site> {
  const content = sharedContent();
  if (!content)
    throw new AstroError('Pages are made without the content: openContent of check.ts has not been called.');
  const site = siteOf(content.current, import.meta.env.SITE, process.env);
  // A build never comes here with problems (integrations/contentCheck.ts); `npm run dev` may.
  if (!site) throw refusal(report(content.current.problems));
  // To ask for entries is also what has `npm run dev` load this module again when one of them has changed.
  const entries = await getCollection('sessions');
  const { sessions } = site.catalogue;
  if (entries.length !== sessions.length) {
    throw new AstroError(`Astro has ${entries.length} sessions, and the catalogue has ${sessions.length}.`);
  }
  return site;
}

/**
 * What programs get from the dev server instead of a page, without a stack trace. Browsers get the page of
 * integrations/openPages.ts.
 */
function refusal(problems: string): AstroError {
  const error = new AstroError('The content has problems.', problems);
  error.stack = '';
  return error;
}
