import { idOf } from '../ids.ts';
import { normalize } from '../text/normalize.ts';
import { type Content, filesIn, textAt, textsAt } from './content.ts';
import { speakerFile } from './contentPaths.ts';
import { isEmpty } from './entry.ts';
import type { JoinedNames } from './names.ts';
import type { PlannedFile } from './planTypes.ts';
import type { Imported, ImportedSpeaker, SessionLink } from './types.ts';

/** Plans the files of the speakers of whom more than the name is known. */
export function planSpeakers({ speakers, log }: Imported, { written }: JoinedNames, content: Content): PlannedFile[] {
  const owners = new Map(
    filesIn(content, 'speakers/').flatMap((file) =>
      [textAt(file, 'name') ?? '', ...textsAt(file, 'aliases')].map((name) => [normalize(name), file] as const),
    ),
  );
  const groups = Map.groupBy(speakers, ({ name }) => normalize(name));
  return [...groups].flatMap(([key, group]): PlannedFile[] => {
    const owner = owners.get(key);
    const name = textAt(owner, 'name') ?? written(group[0]?.name ?? '');
    const id = owner?.id ?? idOf(name);
    const bios = [...new Set(group.flatMap(({ bio }) => bio ?? []))];
    for (const other of bios.slice(1)) log.dropped('bios of speakers', `another text about the same speaker`, other);
    const { aliases, sortAs, distinct } = group[0] ?? {};
    const known = { aliases, sortAs, distinct, bio: bios[0], links: linksOf(group) };
    if (id === '' || isEmpty(known)) return [];
    return [
      {
        path: speakerFile(id),
        kind: 'speaker',
        from: group[0]?.from ?? '',
        data: { name, ...known },
        body: '',
        added: [],
        needs: [],
      },
    ];
  });
}

const linksOf = (group: readonly ImportedSpeaker[]): SessionLink[] => [
  ...new Map(group.flatMap(({ links }) => links).map((link) => [link.url, link])).values(),
];
