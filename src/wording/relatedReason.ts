import type { Related } from '../catalogue/types.ts';
import { listed } from './format.ts';

/** Why a session is related to another: “both by Ada Lovelace; both on engines and tables”. */
export function reasonText({ speakers, topics, companies, words }: Related['reason']): string {
  const clauses: [string, string[]][] = [
    ['both by', speakers.map(({ name }) => name)],
    ['both on', topics.map(({ title }) => title)],
    ['both from', companies.map(({ name }) => name)],
    ['both speak of', [...words]],
  ];
  return clauses
    .filter(([, names]) => names.length > 0)
    .map(([lead, names]) => `${lead} ${listed(names)}`)
    .join('; ');
}
