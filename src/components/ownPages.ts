import { catalogue, onlyEvent, repository, spellings, words } from '../archive.ts';
import type { Event } from '../catalogue/types.ts';
import { exampleFile } from '../contribute/example.ts';
import { talkFields } from '../contribute/fields.ts';
import { gapsOf } from '../contribute/gaps.ts';
import { dataTwin } from '../export/twins/data.ts';
import { healthTwin } from '../export/twins/health.ts';
import { twinLink } from '../export/twins/parts.ts';
import { aboutTwin, contributeTwin, savedTwin, searchTwin } from '../export/twins/site.ts';
import { aboutPath, contributePath, dataPagePath, healthPath, listPath, savedPath, searchPath } from '../paths.ts';
import { dataExamples, dataFiles, eventFiles, pageNotes } from './dataPage.ts';
import { translated } from './formFields.ts';
import type { SitePage } from './sitePage.ts';
import { twinContext } from './twinContext.ts';

const { things, site } = words;
const fields = translated(talkFields());

/** What the archive or one of its events lacks: the page lists the talks of one event. */
function missing(event: Event | undefined): string {
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
}

const healthPageOf = (event?: Event): SitePage => ({
  path: healthPath(event),
  twin: () => missing(event),
  indexed: false,
});

/** The pages that are of no entry and no list of entries, in the order of the sitemap. */
export const ownPages: readonly SitePage[] = [
  { path: aboutPath(), twin: () => aboutTwin(catalogue, twinContext, onlyEvent, repository?.url) },
  { path: contributePath(), twin: () => contributeTwin(words, fields, exampleFile(fields)) },
  { path: dataPagePath(), twin: () => dataTwin(words.data, dataFiles, eventFiles, pageNotes, dataExamples) },
  { path: savedPath(), twin: () => savedTwin(words) },
  { path: searchPath(), twin: () => searchTwin(words) },
  healthPageOf(),
  ...(onlyEvent ? [] : [...catalogue.events.values()].map(healthPageOf)),
];

/** Links from the front page to these, and to the lists of the archive: every other page has links to it from there. */
export const otherLinks: readonly string[] = [
  twinLink(things.topics, listPath('topics')),
  twinLink(things.speakers, listPath('speakers')),
  twinLink(things.companies, listPath('companies')),
  twinLink(site.search, searchPath()),
  twinLink(site.aboutArchive, aboutPath()),
  twinLink(words.data.data, dataPagePath()),
  twinLink(site.addTalk, contributePath()),
  twinLink(site.whatIsMissing, healthPath()),
  twinLink(words.saved.title, savedPath()),
];
