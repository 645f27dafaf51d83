import { expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { abstractHtml } from '../../src/wording/abstractHtml.ts';
import { wordsOf } from '../../src/words/words.ts';

const { html } = renderAbstract('Bells <Gap /> ring.\n\n<EditorsNote>They do.</EditorsNote>', 'bells.mdx');

test('what components of an abstract say is in the words of the page', () => {
  expect(html).toContain("Editor's note");
  expect(abstractHtml(html, wordsOf('en').talk)).toBe(html);
  const german = abstractHtml(html, wordsOf('de').talk);
  expect(german).toBe(
    html.replace("Editor's note", 'Anmerkung der Redaktion').replace('(words are lost here)', '(hier fehlen Wörter)'),
  );
});

test('an abstract that says the same is left as it is', () => {
  const said = renderAbstract("Editor's note (words are lost here)", 'bells.mdx').html;
  expect(abstractHtml(said, wordsOf('de').talk)).toBe(said);
});
