import { expect, test } from 'vitest';
import { tidied, untidiness } from '../../src/schema/tidy.ts';

const parts = (
  'Fog|**|_|`|“|”|"|\'|&amp;|&#39;|&lt;|&gt;|<b>|</b>|<br>|,| |\u200B|\u202E|\uD83D|\uDC00|а|é|e\u0301|[a](https://b.org)|' +
  '#|*|«|»|\u00AD|\u0301\u0302\u0303\u0304\u0305|😀|\uFE0F|\u200D|\u{E0041}|\uE000|\uFFFD|\u00A0|\u3164|\\'
).split('|');

test('whatever is proposed for a text is valid, and no half of a character passes', () => {
  let seed = 7;
  const random = (count: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * count);
  };
  for (let round = 0; round < 20_000; round += 1) {
    const text = Array.from({ length: 1 + random(7) }, () => parts[random(parts.length)]).join('');
    if (untidiness(text) === undefined) expect(text.isWellFormed(), JSON.stringify(text)).toBe(true);
    expect(untidiness(tidied(text)), JSON.stringify(text)).toBeUndefined();
  }
});

test('markup that is nested endlessly has no proposal', () => {
  expect(tidied(`&${'amp;'.repeat(50)}`)).toBe('');
});
