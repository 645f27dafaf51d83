import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The only file of the core that imports from Astro. */
const LOADER = 'reader/astroLoader.ts';

const root = resolve(import.meta.dirname, '..');
const slashes = (path: string): string => path.replaceAll('\\', '/');

interface Import {
  readonly from: string;
  /** The imported file below src/, or the name of a package. */
  readonly to: string;
  readonly typesOnly: boolean;
}

/** The words of the interface are imported by an alias, which is the module of English for Node (package.json). */
const wordsFile = (to: string): string => to.replace(/^#words\/(.*)$/, 'words/en/$1.ts');

/** The imports of a file: import and re-export statements, and calls of `import()`. */
function importsOf(file: string, text: string): Import[] {
  const statements =
    /\b(?:import|export)\s+((?:[^'"`;()]*?\sfrom\s*)?)['"]([^'"\n]+)['"]|\bimport\(\s*()['"]([^'"]+)['"]/g;
  return [...text.matchAll(statements)].map(([, clause = '', statement, , call]) => {
    const to = statement ?? call ?? '';
    const names = /\{([^}]*)\}\s*from/.exec(clause)?.[1]?.split(',') ?? [];
    const each = !/^\w/.test(clause) && names.length > 0 && names.every((name) => /^\s*(?:type\s|$)/.test(name));
    return {
      from: file,
      to: to.startsWith('.')
        ? slashes(relative(join(root, 'src'), resolve(root, 'src', dirname(file), to)))
        : wordsFile(to),
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
 * The layers, lowest first, each with its parts. A file is in the part with the longest name that matches the start of
 * its path, and may import from its own part and from lower layers.
 */
const layers: readonly (readonly string[])[] = [
  ['text/', 'files.ts', 'paths.ts', 'settings.ts', 'styles/', 'words/'],
  ['ids.ts'],
  ['problems/'],
  ['schema/'],
  ['abstract/', 'catalogue/'],
  ['reader/'],
  ['contentSource.ts', 'options.ts'],
  ['check.ts'],
  ['wording/', 'browser/', 'fonts/'],
  ['export/'],
  ['saved/'],
  ['search/', 'offline/', 'share-pictures/', 'import/', 'links/', 'contribute/', 'embed/', 'share/'],
  [
    'new/',
    'search/index/',
    'search/browser/',
    'offline/worker/',
    'offline/browser/',
    'contribute/browser/',
    'embed/browser/',
    'share/browser/',
  ],
  ['saved/browser/', 'site-pages/'],
  ['env.d.ts'],
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

/** The imports of all files in these parts. */
const importsIn = (...parts: string[]): Import[] => imports.filter(({ from }) => parts.includes(partOf(from) ?? ''));
const listed = (found: readonly Import[]): string[] => found.map(({ from, to }) => `${from} imports ${to}`);
const isFile = ({ to }: Pick<Import, 'to'>): boolean => files.includes(to);

describe('the files that these rules apply to', () => {
  test.each(layers.flat())('%s exists', (part) => {
    expect(files.filter((file) => partOf(file) === part)).not.toEqual([]);
  });

  test('are all in a layer', () => {
    expect(files.filter((file) => partOf(file) === undefined)).toEqual([]);
  });

  test.each([
    ['check.ts', 'catalogue/build.ts'],
    ['archive.ts', 'astro:content'],
    ['catalogue/subject.ts', 'schema/records.ts'],
    ['layouts/Page.astro', 'styles/main.css'],
    ['pages/events/[event]/sessions/[id].astro', 'layouts/Page.astro'],
    ['cli/run.mjs', 'node:fs'],
  ])('are parsed correctly: %s imports %s', (from, to) => {
    expect(imports).toContainEqual(expect.objectContaining({ from, to }));
  });

  test('import only files that exist', () => {
    const ours = imports.filter(({ to }) => to.startsWith('..') || /\.(?:ts|astro|mjs|css)$/.test(to));
    expect(ours.length).toBeGreaterThan(100);
    expect(listed(ours.filter((found) => !isFile(found)))).toEqual([]);
  });
});

describe('dependencies point down', () => {
  test('no file imports from a higher layer, or from another part of its own layer', () => {
    const wrong = imports.filter(isFile).filter(({ from, to }) => {
      const [own, other] = [partOf(from), partOf(to)];
      return own !== other && layerOf(other) >= layerOf(own);
    });
    expect(listed(wrong)).toEqual([]);
  });

  test('the core imports only the core, packages and zod: no feature and no framework', () => {
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

  test('only the loader, collections, archive, integrations, components, layouts and pages import Astro', () => {
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

  test('only content.config.ts and archive.ts import astro:content; only archive.ts gets entries', () => {
    const importers = imports.filter(({ to }) => to === 'astro:content').map(({ from }) => from);
    expect(importers.toSorted()).toEqual(['archive.ts', 'content.config.ts']);
    expect(files.filter((file) => /\bget(?:Collection|Entry|Entries)\b/.test(texts.get(file) ?? ''))).toEqual([
      'archive.ts',
    ]);
  });

  test('pages import only components, layouts, wording, exports, the site, archive, paths and settings, and types of others', () => {
    const wrong = importsIn('pages/').filter(({ to, typesOnly }) => {
      if (typesOnly && (to.startsWith('catalogue/') || to === 'astro')) return false;
      return (
        !/^(?:components|layouts|wording|export|site-pages)\//.test(to) &&
        !['archive.ts', 'paths.ts', 'settings.ts'].includes(to)
      );
    });
    expect(listed(wrong)).toEqual([]);
  });
});

test('no files import each other in a circle', () => {
  const imported = Map.groupBy(imports.filter(isFile), ({ from }) => from);
  const circles: string[] = [];
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const { to } of imported.get(file) ?? []) follow(to, [...path, file]);
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});

describe('what runs in the browser', () => {
  const reachedFrom = (parts: readonly string[]): Set<string> => {
    const reached = new Set(files.filter((file) => parts.includes(partOf(file) ?? '')));
    for (const file of reached) {
      for (const { to } of imports.filter(({ from, typesOnly }) => from === file && !typesOnly))
        if (isFile({ to })) reached.add(to);
    }
    return reached;
  };
  const outside = (reached: ReadonlySet<string>): Import[] =>
    imports.filter(({ from, to, typesOnly }) => reached.has(from) && !typesOnly && !isFile({ to }));

  test('imports nothing of Node, and no package', () => {
    const reached = reachedFrom([
      'browser/',
      'search/browser/',
      'offline/browser/',
      'offline/worker/',
      'embed/browser/',
      'share/browser/',
      'saved/browser/',
    ]);
    expect(reached.size).toBeGreaterThan(20);
    expect(listed(outside(reached))).toEqual([]);
  });

  test('of the form for talks imports nothing of Node, and only the packages of the check', () => {
    const reached = reachedFrom(['contribute/browser/']);
    expect(reached.size).toBeGreaterThan(60);
    const packages = new Set(outside(reached).map(({ to }) => to));
    expect([...packages].toSorted()).toEqual(['#transliterate', 'astro/zod', 'hast-util-to-html', 'satteri', 'yaml']);
  });
});

test('only check.ts reads a content folder; of src/, only commands open one', () => {
  expect(imports.filter(({ to }) => to === 'reader/read.ts').map(({ from }) => from)).toEqual(['check.ts']);
  const openers = imports.filter(({ to, typesOnly }) => to === 'check.ts' && !typesOnly).map(({ from }) => from);
  expect(openers.toSorted()).toEqual(['cli/check.ts', 'cli/import.ts', 'cli/links.ts', 'cli/new.ts']);
});

describe('paths of pages are not written by hand', () => {
  const collections = 'sessions|tracks|topics|speakers|companies';
  test.each([
    {
      what: 'a string that starts with the path of a collection',
      pattern: new RegExp(`['"\`]/(?:${collections}|about)\\b`),
    },
    {
      what: 'the path of a collection after a value',
      pattern: new RegExp(`\\}/?(?:${collections})/(?:['"\`]|\\$\\{[^}]*\\}/?['"\`])`),
    },
    { what: 'a link or source that starts at the root', pattern: /\b(?:href|src|action)=["']\// },
  ])('$what appears only in paths.ts', ({ pattern }) => {
    const found = code.filter((file) => file !== 'paths.ts' && pattern.test(texts.get(file) ?? ''));
    expect(found).toEqual([]);
  });
});
