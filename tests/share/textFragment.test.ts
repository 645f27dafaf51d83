import { describe, expect, test } from 'vitest';
import { textFragment } from '../../src/share/textFragment.ts';

const PAGE = `Everything a bell can say
A bell says five things at once: hum, prime, tierce, quint and nominal. This talk takes them one by one, and then it takes them back.
The five partials
Strike the bell.
Wait – long-term & patiently.
A bell is never out of tune with itself.`;

/** The fragment for the part of a page between two marks. */
function fragmentOf(marked: string, page = marked.replaceAll('|', '')): string {
  const [before = '', selected = '', after = ''] = marked.split('|');
  return textFragment(before, selected, after, page);
}

/** The same for a part of the page above, by where it is; with what it means. */
function inPage(selected: string): string[] {
  const at = PAGE.indexOf(selected);
  const fragment = textFragment(PAGE.slice(0, at), selected, PAGE.slice(at + selected.length), PAGE);
  expect(fragment).toMatch(/^#:~:text=/);
  return fragment.slice('#:~:text='.length).split(',').map(decodeURIComponent);
}

describe('a short passage', () => {
  test('is named as it is', () => {
    expect(inPage('one by one')).toEqual(['one by one']);
  });

  test('has its whole words, without spaces around them', () => {
    expect(inPage('ve things at on')).toEqual(['five things at once']);
    expect(inPage(' by one, ')).toEqual(['by one,']);
    expect(inPage('artial')).toEqual(['partials']);
  });

  test('that appears elsewhere on the page has the words around it', () => {
    expect(fragmentOf('Bells ring.\nAll of the |bells| in a tower ring.')).toBe(
      '#:~:text=All%20of%20the-,bells,-in%20a%20tower',
    );
    expect(fragmentOf('A |Bell| is a bell')).toBe('#:~:text=A-,Bell,-is%20a%20bell');
    expect(fragmentOf('|bell|\nbell')).toBe('#:~:text=bell,-bell');
    expect(fragmentOf('bell\n|bell|')).toBe('#:~:text=bell-,bell');
    expect(fragmentOf('One |bell| rings.', 'A bell\nOne bell rings.')).toBe('#:~:text=One-,bell,-rings.');
  });

  test('has each sign encoded that would have a meaning', () => {
    expect(fragmentOf('See |a, b & c-d #1 100 %|.')).toBe('#:~:text=a%2C%20b%20%26%20c%2Dd%20%231%20100%20%25');
  });

  test('of a language without spaces is cut where its words are', () => {
    expect(fragmentOf('我们在北京的|钟声传到|多远呢？')).toBe(`#:~:text=${encodeURIComponent('钟声传到')}`);
  });

  test('has letters of any script and signs beyond the first plane', () => {
    expect(fragmentOf('قال |صوت الجرس| هنا')).toBe(`#:~:text=${encodeURIComponent('صوت الجرس')}`);
    expect(fragmentOf('a |🔔 b| c')).toBe(`#:~:text=${encodeURIComponent('🔔 b')}`);
  });
});

describe('a long passage', () => {
  test('is named by its first and last words', () => {
    const sentence = 'A bell says five things at once: hum, prime, tierce, quint and nominal. This talk takes them';
    expect(inPage(sentence)).toEqual(['A bell says five things', 'nominal. This talk takes them']);
  });

  test('over several blocks is too, even if it is short', () => {
    expect(inPage('The five partials\nStrike the bell.')).toEqual(['The five partials', 'Strike the bell.']);
    expect(inPage('back.\nThe five partials\nStrike the bell.\nWait')).toEqual(['back.', 'Wait']);
    expect(fragmentOf('|hum\t0.5|')).toBe('#:~:text=hum,0.5');
  });

  test('whose ends appear elsewhere has the words around it', () => {
    expect(fragmentOf('In the tower |the bell\nrings and rings| out loud.\nthe bell')).toBe(
      '#:~:text=In%20the%20tower-,the%20bell,rings%20and%20rings,-out%20loud.',
    );
  });

  test('never has ends that overlap', () => {
    const long = 'x'.repeat(70);
    expect(fragmentOf(`|${long} ${long} ${long}|`)).toBe(`#:~:text=${long},${long}`);
    expect(fragmentOf(`|${long}${long}|`)).toBe(`#:~:text=${long}${long}`);
  });
});

test.each(['', ' ', '\n\n', '\t'])('nothing but %j selected has no fragment', (selected) => {
  expect(textFragment('A bell', selected, 'rings', 'A bell rings')).toBe('');
});

test('signs alone are a passage too', () => {
  expect(fragmentOf('a |…| b')).toBe(`#:~:text=${encodeURIComponent('…')}`);
});
