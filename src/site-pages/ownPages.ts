import type { Event } from '../catalogue/types.ts';
import { exampleFile } from '../contribute/example.ts';
import { gapsOf } from '../contribute/gaps.ts';
import { dataTwin } from '../export/twins/data.ts';
import { healthTwin } from '../export/twins/health.ts';
import { twinLink } from '../export/twins/parts.ts';
import { aboutTwin, contributeTwin, savedTwin, searchTwin } from '../export/twins/site.ts';
import { aboutPath, contributePath, dataPagePath, healthPath, listPath, savedPath, searchPath } from '../paths.ts';
import type { Words } from '../words/words.ts';
import { dataPage } from './dataPage.ts';
import { formFields } from './formFields.ts';
import type { Site } from './site.ts';
import type { SitePage } from './sitePage.ts';

/** The pages that are of no entry and no list of entries, in the order of the sitemap. */
export function ownPages(site: Site): SitePage[] {
  const { catalogue, words, onlyEvent, repository } = site;
  const fields = formFields(words);
  return [
    { path: aboutPath(), twin: () => aboutTwin(catalogue, site, onlyEvent, repository?.url) },
    { path: contributePath(), twin: () => contributeTwin(words, fields, exampleFile(fields)) },
    { path: dataPagePath(), twin: () => dataTwin(words.data, dataPage(site)) },
    { path: savedPath(), twin: () => savedTwin(words) },
    { path: searchPath(), twin: () => searchTwin(words) },
    healthPage(site),
    ...(onlyEvent ? [] : [...catalogue.events.values()].map((event) => healthPage(site, event))),
  ];
}

/** What the archive or one of its events lacks: the page lists the talks of one event. */
function healthPage({ catalogue, words, onlyEvent, spellings }: Site, event?: Event): SitePage {
  const twin = (): string => {
    const of = event ?? onlyEvent;
    const gaps = gapsOf(of?.sessions ?? catalogue.sessions);
    const events = of ? [] : [...catalogue.events.values()];
    return healthTwin(
      words,
      gaps,
      of ? gaps : [],
      events.map((one) => ({ event: one, gaps: gapsOf(one.sessions) })),
      event ? [] : spellings().map(({ file, message, fix }) => `${message} ${fix} (\`${file}\`)`),
    );
  };
  return { path: healthPath(event), twin, indexed: false };
}

/** Links from the front page to these, and to the lists of the archive: every other page has links to it from there. */
export const otherLinks = ({ things, site, data, saved }: Words): string[] => [
  twinLink(things.topics, listPath('topics')),
  twinLink(things.speakers, listPath('speakers')),
  twinLink(things.companies, listPath('companies')),
  twinLink(site.search, searchPath()),
  twinLink(site.aboutArchive, aboutPath()),
  twinLink(data.data, dataPagePath()),
  twinLink(site.addTalk, contributePath()),
  twinLink(site.whatIsMissing, healthPath()),
  twinLink(saved.title, savedPath()),
];
