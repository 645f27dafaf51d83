import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../src/reader/read.ts';

/** Astro's way in to the core: the one file of it that knows Astro. */
const LOADER = 'reader/astroLoader.ts';

const root = resolve(import.meta.dirname, '..');
const slashes = (path: string): string => path.replaceAll('\\', '/');

interface Import {
  readonly from: string;
  /** The file below src/ that it leads to, or the name of a package. */
  readonly to: string;
  readonly typesOnly: boolean;
}

/** The imports of a file, read from its text: statements, re-exports and calls. */
function importsOf(file: string, text: string): Import[] {
  const statements =
    /\b(?:import|export)\s+((?:[^'"`;()]*?\sfrom\s*)?)['"]([^'"\n]+)['"]|\bimport\(\s*()['"]([^'"]+)['"]/g;
  return [...text.matchAll(statements)].map(([, clause = '', statement, , call]) => {
    const to = statement ?? call ?? '';
    const names = /\{([^}]*)\}\s*from/.exec(clause)?.[1]?.split(',') ?? [];
    const each = !/^\w/.test(clause) && names.length > 0 && names.every((name) => /^\s*(?:type\s|$)/.test(name));
    return {
      from: file,
      to: to.startsWith('.') ? slashes(relative(join(root, 'src'), resolve(root, 'src', dirname(file), to))) : to,
      typesOnly: clause.startsWith('type ') || each,
    };
  });
}

const files = globSync('**/*', { cwd: join(root, 'src'), withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => slashes(relative(join(root, 'src'), join(entry.parentPath, entry.name))))
  .toSorted();
const texts = new Map(files.map((file) => [file, readFileSync(join(root, 'src', file), 'utf8')]));
const code = files.filter((file) => /\.(?:ts|astro|mjs)$/.test(file));
const imports = code.flatMap((file) => importsOf(file, texts.get(file) ?? ''));

/**
 * The layers, lowest first, each with its parts. A file belongs to the part with the longest name that it begins with,
 * and may import from its own part and from lower layers.
 */
const layers: readonly (readonly string[])[] = [
  ['text/', 'files.ts', 'ids.ts', 'paths.ts', 'settings.ts', 'styles/'],
  ['problems/'],
  ['schema/'],
  ['abstract/', 'catalogue/'],
  ['reader/'],
  ['check.ts'],
  ['wording/', 'browser/', 'fonts/'],
  ['search/', 'offline/', 'share-pictures/'],
  ['search/index/', 'search/browser/', 'offline/worker/', 'offline/browser/'],
  ['integrations/', 'cli/', 'content.config.ts', 'archive.ts'],
  ['components/'],
  ['layouts/'],
  ['pages/'],
];

const partOf = (file: string): string | undefined =>
  layers
    .flat()
    .filter((part) => (part.endsWith('/') ? file.startsWith(part) : file === part))
    .toSorted((a, b) => b.length - a.length)[0];
const layerOf = (part = ''): number => layers.findIndex((parts) => parts.includes(part));

/** The imports of the files whose part is one of these. */
const importsIn = (...parts: string[]): Import[] => imports.filter(({ from }) => parts.includes(partOf(from) ?? ''));
const listed = (found: readonly Import[]): string[] => found.map(({ from, to }) => `${from} imports ${to}`);
const isFile = ({ to }: Pick<Import, 'to'>): boolean => files.includes(to);

describe('the files that these rules hold for', () => {
  test.each(layers.flat())('%s is there', (part) => {
    expect(files.filter((file) => partOf(file) === part)).not.toEqual([]);
  });

  test('all belong to a layer', () => {
    expect(files.filter((file) => partOf(file) === undefined)).toEqual([]);
  });

  test.each([
    ['check.ts', 'catalogue/build.ts'],
    ['archive.ts', 'astro:content'],
    ['catalogue/related.ts', 'schema/event.ts'],
    ['layouts/Page.astro', 'styles/main.css'],
    ['pages/sessions/[id].astro', 'layouts/Page.astro'],
    ['cli/run.mjs', 'node:fs'],
  ])('are read rightly: %s imports %s', (from, to) => {
    expect(imports).toContainEqual(expect.objectContaining({ from, to }));
  });

  test('import only files that exist', () => {
    const ours = imports.filter(({ to }) => to.startsWith('..') || /\.(?:ts|astro|mjs|css)$/.test(to));
    expect(ours.length).toBeGreaterThan(100);
    expect(listed(ours.filter((found) => !isFile(found)))).toEqual([]);
  });
});

describe('arrows point down', () => {
  test('nothing imports from a higher layer, nor from beside it', () => {
    const wrong = imports.filter(isFile).filter(({ from, to }) => {
      const [own, other] = [partOf(from), partOf(to)];
      return own !== other && layerOf(other) >= layerOf(own);
    });
    expect(listed(wrong)).toEqual([]);
  });

  test('the core knows no feature and no framework: it imports its own layers, packages and zod alone', () => {
    const core = [
      'text/',
      'files.ts',
      'ids.ts',
      'paths.ts',
      'problems/',
      'schema/',
      'abstract/',
      'catalogue/',
      'reader/',
    ];
    const wrong = importsIn(...core).filter(({ from, to }) => {
      if (isFile({ to })) return !core.includes(partOf(to) ?? '');
      return /^(?:astro|@astrojs|vite)\b/.test(to) && to !== 'astro/zod' && from !== LOADER;
    });
    expect(listed(wrong)).toEqual([]);
  });

  test('Astro is asked by the loader, the collections, the archive, integrations, components, layouts and pages alone', () => {
    const users = ['content.config.ts', 'archive.ts', 'integrations/', 'components/', 'layouts/', 'pages/'];
    const wrong = imports.filter(
      ({ from, to }) =>
        /^(?:astro|@astrojs)\b/.test(to) &&
        to !== 'astro/zod' &&
        from !== LOADER &&
        !users.includes(partOf(from) ?? ''),
    );
    expect(listed(wrong)).toEqual([]);
  });

  test('astro:content is asked by content.config.ts and archive.ts alone, and for entries by the latter', () => {
    const askers = imports.filter(({ to }) => to === 'astro:content').map(({ from }) => from);
    expect(askers.toSorted()).toEqual(['archive.ts', 'content.config.ts']);
    expect(files.filter((file) => /\bget(?:Collection|Entry|Entries)\b/.test(texts.get(file) ?? ''))).toEqual([
      'archive.ts',
    ]);
  });

  test('pages import from components, layouts, wording, archive.ts, paths.ts and settings.ts; else types alone', () => {
    const wrong = importsIn('pages/').filter(({ to, typesOnly }) => {
      if (typesOnly) return !to.startsWith('catalogue/') && to !== 'astro';
      return !/^(?:components|layouts|wording)\//.test(to) && !['archive.ts', 'paths.ts', 'settings.ts'].includes(to);
    });
    expect(listed(wrong)).toEqual([]);
  });
});

describe('no address is made by hand', () => {
  const collections = 'sessions|tracks|topics|speakers|companies';
  test.each([
    {
      what: 'a text that begins with the path of a collection',
      pattern: new RegExp(`['"\`]/(?:${collections}|about)\\b`),
    },
    {
      what: 'the path of a collection after a value',
      pattern: new RegExp(`\\}/?(?:${collections})/(?:['"\`]|\\$\\{[^}]*\\}/?['"\`])`),
    },
    { what: 'a link or source that begins at the root', pattern: /\b(?:href|src|action)=["']\// },
  ])('$what is in paths.ts alone', ({ pattern }) => {
    const makers = code.filter((file) => file !== 'paths.ts' && pattern.test(texts.get(file) ?? ''));
    expect(makers).toEqual([]);
  });
});

describe('src/ knows nothing of this event', () => {
  const { event, sessions, tracks, topics, companies } = readContent(join(root, 'content')).records;
  const speakers = sessions.flatMap(({ data }) => data.speakers);
  const prose = [
    ...sessions.flatMap(({ data, abstract }) => [data.title, abstract.text]),
    ...[...tracks, ...topics].map(({ data }) => data.description),
  ].join('\n');
  const wordsOf = (text = ''): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const written = Map.groupBy(wordsOf(prose), (word) => word);
  const times = (word: string): number => written.get(word)?.length ?? 0;

  /** Longer than four letters, and the abstracts do not use it as a common word: written small at most once in ten times. */
  const isName = (word: string): boolean =>
    word.length > 4 &&
    /^\p{Lu}/u.test(word) &&
    times(word.toLowerCase()) * 10 <= times(word) + times(word.toLowerCase());

  const titles = [...tracks, ...topics].flatMap(({ data }) => wordsOf(data.title)).filter((word) => times(word) > 0);
  const firms = [
    ...speakers.flatMap(({ company, then }) => [company ?? [], then ?? []].flat()),
    ...companies.flatMap(({ data }) => [data.name, ...data.aliases]),
  ];
  const people = speakers.map(({ name }) => name);
  const ofEvent = [event?.data.name, event?.data.shortName, event?.data.organiser, event?.data.place].flatMap(wordsOf);
  const names = new Set([
    ...[...ofEvent, ...titles, ...people.flatMap((name) => wordsOf(name).slice(-1))].filter(isName),
    ...firms.filter((name) => wordsOf(name).length > 1 || isName(name)),
    ...people.filter((name) => wordsOf(name).length > 1),
  ]);
  const inAnyCase = new Set(ofEvent.filter(isName));

  test('its names are found in the content', () => {
    expect(names.size).toBeGreaterThan(100);
    for (const known of ['Kafka', 'Confluent', 'Netflix', 'Jun Rao', 'Kreps']) expect(names).toContain(known);
    expect(inAnyCase).toContain('Kafka');
    for (const common of ['Stream', 'Event', 'Processing', 'Error']) expect(names).not.toContain(common);
  });

  /** What these texts have of the names, by the path of each. */
  const namedIn = (all: ReadonlyMap<string, string>): string[] => {
    const patterns = [...names].map((name) => {
      const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      const whole = `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
      return { name, pattern: new RegExp(whole, inAnyCase.has(name) ? 'iu' : 'u') };
    });
    return [...all].flatMap(([file, text]) =>
      patterns.filter(({ pattern }) => pattern.test(`${file}\n${text}`)).map(({ name }) => `${file} says ${name}`),
    );
  };

  test('no file of src/ has one of them, in its text or in its own name', () => {
    expect(namedIn(texts)).toEqual([]);
  });

  test('nor has a test in the browser, which looks at invented events', () => {
    const tests = globSync('tests/browser/**/*.ts', { cwd: root });
    expect(tests.length).toBeGreaterThan(20);
    expect(namedIn(new Map(tests.map((file) => [file, readFileSync(join(root, file), 'utf8')])))).toEqual([]);
  });
});
