import type { Related } from '../catalogue/types.ts';
import type { Words } from '../words/words.ts';

/** Why a session is related to another: “both by Ada Lovelace; both on engines and tables”. */
export function reasonText({ counts, talk }: Words, { speakers, topics, companies, words }: Related['reason']): string {
  const clauses: [keyof Words['talk']['reasons'], string[]][] = [
    ['speakers', speakers.map(({ name }) => name)],
    ['topics', topics.map(({ title }) => title)],
    ['companies', companies.map(({ name }) => name)],
    ['words', [...words]],
  ];
  return clauses
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => talk.reasons[kind](counts.listed(names)))
    .join('; ');
}
