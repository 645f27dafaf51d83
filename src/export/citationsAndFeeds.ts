import type { Catalogue, Session } from '../catalogue/types.ts';
import { type CitationEnding, citationFile, sessionPage } from '../paths.ts';
import { wordsOf } from '../words/words.ts';
import { bibtex } from './bibtex.ts';
import { type Citation, type CitationWords, citationOf } from './citation.ts';
import { cslJson } from './cslJson.ts';
import { feeds } from './feeds.ts';
import { ris } from './ris.ts';

const CITATIONS: Readonly<Record<CitationEnding, (citation: Citation) => string>> = { bib: bibtex, ris, json: cslJson };

/**
 * The citations of an archive and its feeds: by their paths below the base, with what makes each. `root` is the absolute
 * address of the site; if it is not known, citations have no address, and there are no feeds, which need absolute ones.
 */
export const citationsAndFeeds = (catalogue: Catalogue, root: string | undefined): ExportedFile[] => [
  ...catalogue.sessions.flatMap((session) => citationsOf(session, wordsOf(catalogue.language), root)),
  ...(root === undefined ? [] : feeds(catalogue, root)),
];

/** A file that the build writes: its path below the base, and what makes it. */
export type ExportedFile = readonly [path: string, make: () => string];

function citationsOf(session: Session, words: CitationWords, root: string | undefined): ExportedFile[] {
  const page = sessionPage(session);
  return Object.entries(CITATIONS).map(([ending, format]) => [
    page + citationFile(ending as CitationEnding),
    () => format(citationOf(session, words, root && root + page)),
  ]);
}
