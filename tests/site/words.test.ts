import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { COMPONENT_WORDS } from '../../src/abstract/components.ts';
import { checkContent } from '../../src/check.ts';
import { talkFields } from '../../src/contribute/fields.ts';
import { sessionPath } from '../../src/paths.ts';
import { readContent } from '../../src/reader/read.ts';
import { FORMATS, LEVELS, LINK_KINDS } from '../../src/schema/choices.ts';
import { beginningOf } from '../../src/wording/beginning.ts';
import { excerpt } from '../../src/wording/format.ts';
import * as de from '../../src/words/de/words.ts';
import * as en from '../../src/words/en/words.ts';
import { attribute, elementsOf } from '../sites/html.ts';
import { german, pagesOf, readFrom, type Site, sites } from '../sites/sites.ts';

const english = sites.find(({ name }) => name === 'three') as Site;

/** Attributes that readers see or hear; `content` of meta elements that are for readers. */
const SHOWN = ['ariaLabel', 'title', 'placeholder', 'alt'];
const META = /^(?:description|og:title|og:description|og:image:alt)$/;

/** Every text of a page that readers see or hear. */
function textsOf(html: string): Set<string> {
  const texts = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'text') texts.add(node.value.replaceAll(/\s+/g, ' ').trim());
    if (node.type === 'element') for (const text of attributesOf(node)) texts.add(text);
    if (node.type === 'element' && /^(?:script|style|code|pre|kbd)$/.test(node.tagName)) return;
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(htmlToHast(html) as Nodes);
  return texts;
}

const attributesOf = (element: Element): string[] => [
  ...SHOWN.flatMap((name) => attribute(element, name) ?? []),
  ...(META.test(attribute(element, 'name') ?? attribute(element, 'property') ?? '')
    ? [attribute(element, 'content') ?? '']
    : []),
];

/** Every text in a value, such as the records of an archive. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** What both languages say in the same way, such as “Video” and “Format”. */
function sameWords(one: unknown, other: unknown): string[] {
  if (typeof one === 'string') return one === other ? [one] : [];
  if (typeof one !== 'object' || one === null) return [];
  return Object.entries(one).flatMap(([key, value]) => sameWords(value, (other as Record<string, unknown>)?.[key]));
}

const { records } = readContent('tests/fixtures/invented-archive');
const abstracts = [records.about, ...records.sessions.map(({ abstract }) => abstract)].flatMap((abstract) => [
  ...textsOf(abstract?.html ?? ''),
  excerpt(abstract?.text ?? ''),
  ...(abstract ? [beginningOf(abstract)] : []),
]);
/** What is written into the file of a talk, in every language. */
const values = [...FORMATS, ...LEVELS, ...LINK_KINDS, 'true', 'false'];
/** Labels of the form, which English has from the schema. */
const labels = talkFields().flatMap(({ label, fields }) => [label, ...fields.map((field) => field.label)]);
const germanLabels = Object.values(de.contribute.fields).map(({ label }) => label);
/** What may be the same in both languages: the texts of the archive, and words that are. The longest first. */
const known = [
  ...new Set([
    ...stringsIn(records),
    ...abstracts,
    ...values,
    ...sameWords(en, de),
    ...labels.filter((label) => germanLabels.includes(label)),
  ]),
]
  .map((text) => text.replaceAll(/\s+/g, ' ').trim())
  .filter((text) => /\p{L}/u.test(text) && !Object.values<string>(COMPONENT_WORDS).includes(text))
  .toSorted((a, b) => b.length - a.length);

const ADDRESS = /(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g;

/** What is left of a text without what is known: nothing of one that the archive says. */
function restOf(text: string): string {
  if (known.includes(text)) return '';
  let rest = text.replaceAll(ADDRESS, '');
  for (const part of known) {
    if (part.length > 3 || /[^\p{Script=Latin}]/u.test(part)) rest = rest.replaceAll(part, '');
    else if (rest === part) return '';
  }
  return rest.replaceAll(/[^\p{L}]/gu, '');
}

describe('the archive in German', () => {
  const pages = pagesOf(german);
  const allEnglish = new Set(pagesOf(english).flatMap(({ html }) => [...textsOf(html)]));

  test('has the same pages as in English', () => {
    expect(pages.map(({ path }) => path)).toEqual(pagesOf(english).map(({ path }) => path));
  });

  test('says nothing as in English but what the archive says: every other word is from the modules of words', () => {
    const found = pages.flatMap(({ path, html }) =>
      [...textsOf(html)]
        .filter((text) => allEnglish.has(text) && restOf(text).length > 1)
        .map((text) => `${path} ${text}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    { site: german, language: 'de-AT' },
    { site: english, language: 'en' },
  ])('“$site.name” is in $language, and each talk in its own language', ({ site, language }) => {
    const of = (path: string, tag: string) =>
      elementsOf(readFrom(site, path)).find(({ tagName }) => tagName === tag) as Element;
    for (const { file } of pagesOf(site)) expect(attribute(of(file, 'html'), 'lang'), file).toBe(language);
    const { sessions = [] } = checkContent(site.content).catalogue ?? {};
    expect(new Set(sessions.map((session) => session.language)).size).toBeGreaterThan(3);
    for (const session of sessions) {
      const heading = of(`${sessionPath(session).slice(1)}index.html`, 'h1');
      expect(attribute(heading, 'lang')).toBe(session.language === language ? undefined : session.language);
    }
  });

  test('has scripts with no word of English', () => {
    const elements = ['index.html', 'search/index.html'].flatMap((file) => elementsOf(readFrom(german, file)));
    const loaded = elements.flatMap((element) => [attribute(element, 'src'), attribute(element, 'dataSearchCode')]);
    const scripts = [...new Set(loaded.filter((path) => path?.endsWith('.js')))].map((path = '') =>
      readFrom(german, path.slice(german.base.length)),
    );
    expect(scripts.length).toBeGreaterThan(4);
    const sentences = wordsThatDiffer(en, de).filter((text) => /\p{L}{3} \p{L}|^\p{Lu}\p{L}{3}/u.test(text));
    expect(sentences.length).toBeGreaterThan(200);
    const found = scripts.flatMap((script) => sentences.filter((text) => isIn(script, text)));
    expect(found).toEqual([]);
  });
});

/** What English says otherwise than German. */
function wordsThatDiffer(one: unknown, other: unknown): string[] {
  if (typeof one === 'string') return one === other ? [] : [one];
  if (typeof one !== 'object' || one === null) return [];
  return Object.entries(one).flatMap(([key, value]) =>
    wordsThatDiffer(value, (other as Record<string, unknown>)?.[key]),
  );
}

/** Whether a script has a text as a string. */
const isIn = (script: string, text: string): boolean =>
  ['`', "'", '"'].some((quote) => script.includes(`${quote}${text}${quote}`));
