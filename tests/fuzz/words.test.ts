import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { folded, shownBy } from './page.ts';
import { prose } from './prose.ts';
import { runs, timeout } from './runs.ts';
import { abstract } from './talks.ts';

/** A text without white space: where it is between blocks, pages have none to show. */
const tight = (text: string): string => text.replaceAll(/\s+/g, '');

test('the page of an abstract that is right shows each of its words, in order, and nothing else', { timeout }, () => {
  const property = fc.property(prose, ({ source, text, page }) => {
    const rendered = renderAbstract(`${source}\n`, 'talk.mdx');
    expect(rendered.problems).toEqual([]);
    expect(tight(shownBy(rendered.html))).toBe(tight(page));
    expect(rendered.text).toBe(folded(text));
  });
  fc.assert(property, runs(300));
});

test('the page of any abstract that passes is well formed, and has only what it may have', { timeout }, () => {
  const property = fc.property(abstract, (source) => {
    const { html, links } = renderAbstract(`${source}\n`, 'talk.mdx');
    // A link to what may be another talk is refused by the catalogue, not here.
    if (links.every(({ id }) => id !== '')) shownBy(html);
  });
  fc.assert(property, runs(500));
});
