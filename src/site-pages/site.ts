import type { Catalogue, Event } from '../catalogue/types.ts';
import type { CheckedContent } from '../contentSource.ts';
import type { Environment } from '../contribute/environment.ts';
import type { Repository } from '../contribute/hosts.ts';
import { repositoryOf } from '../contribute/repository.ts';
import type { TwinContext } from '../export/twins/parts.ts';
import { withoutHash } from '../paths.ts';
import type { LocatedProblem } from '../problems/report.ts';
import { type Dates, datesIn } from '../wording/dates.ts';
import { interfaceTag, wordsOf } from '../words/words.ts';

/** An archive with what all its pages, and their twins, have to know. */
export interface Site extends TwinContext {
  readonly catalogue: Catalogue;
  /** Dates as pages write them. */
  readonly dates: Dates;
  /** The event of an archive of one, whose page is the front page. */
  readonly onlyEvent: Event | undefined;
  /** The repository in which people change the archive, if one is known. */
  readonly repository: Repository | undefined;
  /** Names and talks that may be one, as the check warns of them. */
  readonly spellings: () => LocatedProblem[];
  /** The address of the host, if it is known. */
  readonly host: string | undefined;
}

/**
 * The site of a content folder; undefined where that has problems. The service that builds it may name its repository in
 * `env`.
 */
export function siteOf(content: CheckedContent, host: string | undefined, env: Environment): Site | undefined {
  const { catalogue, problems } = content;
  if (!catalogue || problems.length > 0) return undefined;
  const onlyEvent = catalogue.events.size === 1 ? [...catalogue.events.values()][0] : undefined;
  return {
    catalogue,
    words: wordsOf(catalogue.language),
    dates: datesIn(interfaceTag(catalogue.language)),
    onlyEvent,
    severalEvents: onlyEvent === undefined,
    repository: repositoryOf(catalogue, env),
    spellings: () => content.warnings.filter(({ code }) => code === 'similar-name' || code === 'similar-talk'),
    deadSince: (url) => catalogue.deadLinks.get(withoutHash(url)),
    host,
  };
}
