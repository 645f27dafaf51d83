import fc from 'fast-check';
import type { SavedList } from '../../src/saved/list.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,3}$/);

/** Keys of talks. */
export const key = fc.tuple(id, id).map(([event, session]) => `${event}/${session}`);

/** Notes of one or a few paragraphs, which are often the same in two lists. */
const paragraph = fc.oneof(
  fc.constantFrom('Ask Maria.', 'See also 12', '- one\n- two', '<b>&amp;</b>', 'شكرًا 🎈'),
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
);
export const note = fc.array(paragraph, { maxLength: 3 }).map((paragraphs) => paragraphs.join('\n\n'));

/** Lists of talks, of which two often have some in common: the title of a talk is always the same. */
export const list: fc.Arbitrary<SavedList> = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom('a/one', 'a/two', 'b/one'), key), note), { maxLength: 8 })
  .map((talks) => Object.fromEntries(talks.map(([of, text]) => [of, { title: `The talk ${of}`, note: text }])));
