import type { Company, Speaker } from '../catalogue/types.ts';
import { companyLine, listTwin, speakerLine } from '../export/twins/lists.ts';
import { twinLink } from '../export/twins/parts.ts';
import { letterPath, listPath } from '../paths.ts';
import type { Words } from '../words/words.ts';
import { groupByInitial, type InitialGroup, initialName } from './initials.ts';
import { listParts } from './listParts.ts';
import { MAX_LISTED } from './pagination.ts';
import type { Site } from './site.ts';
import type { SitePage } from './sitePage.ts';
import { type SpeakerOrderName, speakerOrders } from './speakerOrders.ts';

/** The pages of the list of speakers in each order, with a link to the list in the other one. */
export function speakerLists({ catalogue, words }: Site): SitePage[] {
  const orders = speakerOrders(catalogue);
  const listIn = (order: SpeakerOrderName, other: SpeakerOrderName): SitePage[] =>
    namePages<Speaker>(words, {
      title: words.things.speakers,
      path: orders[order].path,
      entries: orders[order].groups.flatMap(({ entries }) => entries),
      initials: orders[order].groups,
      line: (speaker) => speakerLine(speaker, words),
      before: twinLink(words.pages.listSpeakersBy[other], orders[other].path),
    });
  return [...listIn('family', 'given'), ...listIn('given', 'family')];
}

/** The pages of the list of companies. */
export const companyLists = ({ catalogue: { companies, language }, words }: Site): SitePage[] =>
  namePages<Company>(words, {
    title: words.things.companies,
    path: listPath('companies'),
    entries: [...companies.values()],
    initials: groupByInitial(companies.values(), language),
    line: (company) => companyLine(company, words),
  });

interface NameList<Entry> {
  readonly title: string;
  readonly path: string;
  /** In the order of the list. */
  readonly entries: readonly Entry[];
  readonly initials: readonly InitialGroup<Entry>[];
  readonly line: (entry: Entry) => string;
  /** What the twin has before the list. */
  readonly before?: string;
}

/** The pages of a list of names: one, or one for each initial where they are too many. */
function namePages<Entry>(words: Words, { title, path, entries, initials, line, before }: NameList<Entry>): SitePage[] {
  if (entries.length <= MAX_LISTED) return [{ path, twin: () => listTwin(title, entries.map(line), before) }];
  const links = initials.map((group) => twinLink(initialName(group), letterPath(path, group.id)));
  return [
    { path, twin: () => listTwin(title, links, before) },
    ...initials.flatMap((group) =>
      listParts(
        letterPath(path, group.id),
        group.entries,
        (shown) => listTwin(initialName(group), shown.map(line), twinLink(title, path)),
        words,
      ),
    ),
  ];
}
