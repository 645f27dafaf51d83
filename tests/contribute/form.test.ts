import { describe, expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { checkTalk } from '../../src/contribute/check.ts';
import { codeParts } from '../../src/contribute/codeParts.ts';
import { exampleFile } from '../../src/contribute/example.ts';
import { talkFields } from '../../src/contribute/fields.ts';
import { newId } from '../../src/contribute/newTalk.ts';
import { placesOf } from '../../src/contribute/place.ts';
import { rebased } from '../../src/contribute/rebase.ts';
import { NEW_TALK, writeTalk } from '../../src/contribute/talkFile.ts';
import type { Talk } from '../../src/contribute/values.ts';
import { sessionSchema } from '../../src/schema/session.ts';

describe('the fields of the form', () => {
  const fields = talkFields();

  test('are the keys of the schema, but for the one that only imports write', () => {
    expect(fields.map(({ key }) => key)).toEqual(Object.keys(sessionSchema.shape).filter((key) => key !== 'importId'));
  });

  test('are entered as their values are', () => {
    const kinds = Object.fromEntries(fields.map(({ key, control }) => [key, control]));
    expect(kinds).toMatchObject({
      title: 'text',
      speakers: 'groups',
      format: 'choice',
      duration: 'number',
      topics: 'list',
      slides: 'address',
      recorded: 'yes-no',
      order: 'number',
    });
    const speakers = fields.find(({ key }) => key === 'speakers');
    expect(speakers?.noun).toBe('speaker');
    expect(speakers?.fields.map(({ label, target, required }) => [label, target, required])).toEqual([
      ['Name', 'speakers', true],
      ['Company', 'companies', false],
      ['Later company', 'companies', false],
    ]);
  });

  test('have descriptions without what concerns only the file', () => {
    expect(fields.find(({ key }) => key === 'title')?.description).toBe('The title of the talk.');
  });

  test('make an example that the check accepts', () => {
    const { problems } = checkTalk({ event: 'days', id: 'example', text: exampleFile(fields) }, renderAbstract);
    expect(problems).toEqual([]);
  });
});

describe('a problem is beside its field', () => {
  const placesIn = (talk: Talk) => {
    const text = writeTalk(NEW_TALK, talk);
    const { problems } = checkTalk({ event: 'days', id: 'lamps', text }, renderAbstract);
    const places = placesOf(problems, talk, talkFields(), text);
    return problems.map(({ code }, index) => [code, places[index]]);
  };

  test.each<{ what: string; talk: Talk; places: unknown[] }>([
    { what: 'no title', talk: { values: {}, abstract: '' }, places: [['empty-value', { key: 'title' }]] },
    {
      what: 'a wrong address',
      talk: { values: { title: 'Lamps', slides: 'example' }, abstract: '' },
      places: [['bad-url', { key: 'slides' }]],
    },
    {
      what: 'speakers without a name',
      talk: { values: { title: 'Lamps', speakers: [{ name: 'Ada' }, { company: 'Acme' }] }, abstract: '' },
      places: [['missing-key', { key: 'speakers', entry: 1, inner: 'name' }]],
    },
    {
      what: 'a link with nothing but a kind',
      talk: { values: { title: 'Lamps', links: [{ kind: 'page' }] }, abstract: '' },
      places: [['missing-key', { key: 'links', entry: 0, inner: 'url' }]],
    },
    {
      what: 'the same topic twice',
      talk: { values: { title: 'Lamps', topics: ['oil', 'fog', 'oil'] }, abstract: '' },
      places: [['listed-twice', { key: 'topics', entry: 2 }]],
    },
    {
      what: 'code in the second paragraph of the abstract',
      talk: { values: { title: 'Lamps', duration: '45' }, abstract: 'Words.\n\n{code}' },
      places: [['mdx-expression', { key: 'abstract', line: 3 }]],
    },
  ])('$what', ({ talk, places }) => {
    expect(placesIn(talk)).toEqual(places);
  });
});

test('a draft keeps what it changed, and takes the rest from a file that changed since', () => {
  const base: Talk = { values: { title: 'Lamps', track: 'main', room: 'A' }, abstract: 'Old.' };
  const draft: Talk = { values: { title: 'Lamps and oil', track: 'main' }, abstract: 'Old.' };
  const current: Talk = { values: { title: 'Lamps', track: 'other', room: 'A', level: 'beginner' }, abstract: 'New.' };
  expect(rebased(draft, base, current)).toEqual({
    values: { title: 'Lamps and oil', track: 'other', level: 'beginner' },
    abstract: 'New.',
  });
});

test('a new talk has an id of its own', () => {
  expect(newId('Lamps & Oil', new Set())).toBe('lamps-oil');
  expect(newId('Lamps & Oil', new Set(['lamps-oil', 'lamps-oil-2']))).toBe('lamps-oil-3');
  expect(newId('?', new Set(['talk']))).toBe('');
});

test('code in a sentence is what is between backticks', () => {
  expect(codeParts('Write `a: "b"` or `` `c` ``.')).toEqual([
    { text: 'Write ', isCode: false },
    { text: 'a: "b"', isCode: true },
    { text: ' or ', isCode: false },
    { text: '`c`', isCode: true },
    { text: '.', isCode: false },
  ]);
});
