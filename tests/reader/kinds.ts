import { validate } from '../../src/reader/validate.ts';
import { parseYaml } from '../../src/reader/yaml.ts';
import { type Kind, kinds } from '../../src/schema/kinds.ts';
import { type DescribedProblem, described } from '../helpers.ts';

/** The smallest valid file of each kind; for sessions only the front matter. */
export const validFiles: Readonly<Record<Kind, string>> = {
  archive: 'name: Talks\ndescription: All.\nlanguage: en',
  'dead-links': 'links: []',
  events: 'name: Days\ndescription: Two.\nstart: 2024-05-17\nend: 2024-05-18\nplace: Lisbon',
  tracks: 'title: Main\norder: 1\nhue: 30\ndescription: All.',
  topics: 'title: Optics\ndescription: Light.',
  companies: 'name: Acme',
  speakers: 'name: Ada',
  sessions: 'title: Lamps\ntrack: main\nspeakers:\n  - name: Ada',
};

/** The problems of the data of a file. */
export function problemsOf(kind: Kind, yaml: string): DescribedProblem[] {
  const { data, locate, sources } = parseYaml(yaml, 'a.yaml');
  return described(validate(kinds[kind].schema, data, 'a.yaml', sources()).problems, locate);
}

/** The valid file with a text replaced, or if `from` is empty with `to` added at the end. */
export function varied(kind: Kind, from: string, to: string): string {
  return from ? validFiles[kind].replace(from, to) : `${validFiles[kind]}\n${to}`;
}
