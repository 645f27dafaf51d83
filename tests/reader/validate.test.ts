import { describe, expect, test } from 'vitest';
import { validate } from '../../src/reader/validate.ts';
import { parseYaml } from '../../src/reader/yaml.ts';
import { type Kind, kinds } from '../../src/schema/kinds.ts';
import { problemsOf, validFiles, varied } from './kinds.ts';

describe('a valid file', () => {
  test.each(Object.keys(validFiles) as Kind[])('of %s has no problems', (kind) => {
    expect(problemsOf(kind, validFiles[kind])).toEqual([]);
  });

  test('becomes its data and the defaults', () => {
    const { data } = parseYaml(validFiles.sessions, 'a.mdx');
    expect(validate(kinds.sessions.schema, data, 'a.mdx').data).toEqual({
      title: 'Lamps',
      track: 'main',
      speakers: [{ name: 'Ada' }],
      format: 'talk',
      topics: [],
      links: [],
    });
  });

  test.each([
    ['sessions', '', 'topics: []\nlinks: []\norder: 3\nslides: https://example.org/a'],
    ['sessions', '', 'links:\n  - label: A\n    url: https://example.org/'],
    ['sessions', 'Ada', 'Ada\n    company: Acme\n    laterCompany: Emca'],
    ['sessions', '', 'format: panel\nlevel: advanced\nlanguage: pt-BR\nroom: Lantern\nrecorded: false'],
    ['sessions', '', 'start: 2024-05-17T09:30\nduration: 45\nlicense: CC-BY-4.0\nimportId: pretalx/RJXK3L'],
    ['sessions', '', 'links:\n  - kind: code\n    url: https://example.org/'],
    ['sessions', 'track: main\nspeakers:\n  - name: Ada', 'speakers: []'],
    ['sessions', '\ntrack: main\nspeakers:\n  - name: Ada', ''],
    ['archive', '', 'repository: https://github.com/a/r\nlinks: [{ label: A, url: https://example.org/ }]'],
    ['archive', '', 'repository: https://example.org/r\nrepositoryHost: other'],
    ['archive', '', 'repository: https://gitlab.example.org/a/r\nrepositoryBranch: a/b\nrepositoryFolder: .'],
    ['events', '', 'shortName: D\nseries: Days\ntimezone: Europe/Lisbon\nlanguage: pt\norganiser: The keepers'],
    ['events', '', 'source: { label: A, url: https://example.org/ }\nlinks: [{ kind: video, url: https://a.org/ }]'],
    ['dead-links', '[]', '[{ url: https://example.org/a, since: 2026-11-28 }]'],
    ['topics', '', 'aliases: [lenses, prisms]'],
    ['companies', '', 'aliases: [Acme Ltd.]\nurl: https://acme.example/'],
    ['speakers', '', 'aliases: [A. L.]\nbio: Words.\nlinks: [{ kind: page, url: https://example.org/ }]'],
    ['speakers', '', 'bio: |\n  One\n  line\n\n  Another'],
    ['topics', 'Optics', '"2024"'],
  ] as const)('of %s may have optional keys: %j %j', (kind, from, to) => {
    expect(problemsOf(kind, varied(kind, from, to))).toEqual([]);
  });
});

const keysOfArchive =
  'Its keys are `name`, `description`, `language`, `repository`, `repositoryHost`, `repositoryBranch`, `repositoryFolder` and `links`.';
const removeKey = 'Remove the key, or write a value after its colon.';
const keysOfSpeaker = 'Its keys are `name`, `aliases`, `sortAs`, `distinct`, `bio` and `links`.';

describe('a key', () => {
  test.each([
    ['sessions', 'speakers:', 'speaker:', '3:1', 'A session has no key `speaker`.', 'Did you mean `speakers`?'],
    ['sessions', 'title', 'Title', '1:1', 'A session has no key `Title`.', 'Did you mean `title`?'],
    [
      'sessions',
      'Ada',
      'Ada\n    compny: A',
      '5:5',
      'A speaker of a session has no key `compny`.',
      'Did you mean `company`?',
    ],
    [
      'sessions',
      'Ada',
      'Ada\n    then: A',
      '5:5',
      'A speaker of a session has no key `then`.',
      'Its keys are `name`, `company` and `laterCompany`.',
    ],
    [
      'sessions',
      '',
      'slug: a',
      '5:1',
      'A session has no key `slug`.',
      'Remove the line: the name of the file is the id.',
    ],
    [
      'sessions',
      '',
      'links:\n  - { label: A, url: https://a.org/, title: B }',
      '6:38',
      'A link has no key `title`.',
      'Remove it, or put it under `label`, which is here already.',
    ],
    [
      'sessions',
      '',
      'links: [{ lable: A, url: https://a.org/ }]',
      '5:11',
      'A link has no key `lable`.',
      'Did you mean `label`?',
    ],
    ['archive', '', 'start: 2024-05-17', '4:1', 'An archive has no key `start`.', keysOfArchive],
    ['events', '', 'organizer: A', '6:1', 'An event has no key `organizer`.', 'Did you mean `organiser`?'],
    ['speakers', '', 'biography: A', '2:1', 'A speaker has no key `biography`.', keysOfSpeaker],
    [
      'events',
      '',
      'source: { label: A, url: https://a.org/, href: b }',
      '6:42',
      'A link has no key `href`.',
      'Remove it, or put it under `url`, which is here already.',
    ],
    [
      'topics',
      '',
      '__proto__: { a: 1 }',
      '3:1',
      'A topic has no key `__proto__`.',
      'Its keys are `title`, `description` and `aliases`.',
    ],
    [
      'companies',
      '',
      'constructor: a',
      '2:1',
      'A company has no key `constructor`.',
      'Its keys are `name`, `aliases`, `distinct` and `url`.',
    ],
  ] as const)('that %s do not have is reported: %j %j', (kind, from, to, place, message, fix) => {
    expect(problemsOf(kind, varied(kind, from, to))).toEqual([[place, 'unknown-key', message, fix]]);
  });

  test.each([
    ['archive', '\nlanguage: en', '1:1', 'An archive lacks its `language`.', 'Add a line such as `language: en`.'],
    ['events', 'name: Days\n', '1:1', 'An event lacks its `name`.', 'Add a line such as `name: Lighthouse Days 2024`.'],
    ['events', 'start: 2024-05-17\n', '1:1', 'An event lacks its `start`.', 'Add a line such as `start: 2024-05-17`.'],
    ['tracks', 'hue: 30\n', '1:1', 'A track lacks its `hue`.', 'Add a line such as `hue: 215`.'],
    [
      'topics',
      '\ndescription: Light.',
      '1:1',
      'A topic lacks its `description`.',
      'Add a line such as `description: What it was about, in a sentence.`.',
    ],
    ['sessions', 'title: Lamps\n', '1:1', 'A session lacks its `title`.', 'Add a line such as `title: How we test`.'],
  ] as const)('that is missing in %s is reported: %j', (kind, without, place, message, fix) => {
    expect(problemsOf(kind, varied(kind, without, ''))).toEqual([[place, 'missing-key', message, fix]]);
  });

  test('that is missing in a list entry is reported at the entry', () => {
    expect(problemsOf('sessions', varied('sessions', 'name: Ada', 'company: Acme'))).toEqual([
      ['4:5', 'missing-key', 'A speaker of a session lacks its `name`.', 'Add a line such as `name: Ada Lovelace`.'],
    ]);
    expect(problemsOf('sessions', varied('sessions', '', 'links: [{ label: A }]'))).toEqual([
      ['5:9', 'missing-key', 'A link lacks its `url`.', 'Add a line such as `url: https://example.org/`.'],
    ]);
  });

  test.each([
    ['title: Lamps', 'title:', '1:1', '`title` has no value.', 'Write a value after the colon.'],
    ['title: Lamps', 'title: ""', '1:8', '`title` has no value.', 'Write a value after the colon.'],
    ['Ada', 'Ada\n    company:', '5:5', '`company` has no value.', removeKey],
    ['Ada', 'Ada\n    company: null', '5:5', '`company` has no value.', removeKey],
    ['', 'topics:', '5:1', '`topics` has no value.', removeKey],
    ['', 'slides: ""', '5:9', '`slides` has no value.', removeKey],
    ['', 'topics:\n  -', '6:4', 'An entry of `topics` has no value.', 'Write a value, or remove the empty entry.'],
  ])('without a value is reported: %j %j', (from, to, place, message, fix) => {
    expect(problemsOf('sessions', varied('sessions', from, to))).toEqual([[place, 'empty-value', message, fix]]);
  });
});
