import { describe, expect, test } from 'vitest';
import { distance, mended, nearestWord } from '../../src/search/didYouMean.ts';

const vocabulary = ['Kafka', 'Kubernetes', 'Loïc', 'Ticketmaster', 'Monolith', 'Connect', 'Connector', 'Noll', 'Rao'];

describe('the distance of two words', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', '', 3],
    ['', 'abc', 3],
    ['abc', 'abd', 1],
    ['abc', 'abcd', 1],
    ['abc', 'bc', 1],
    ['abc', 'acb', 1],
    ['kuberntes', 'kubernetes', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%j to %j is %i', (one, other, expected) => {
    expect(distance(one, other)).toBe(expected);
    expect(distance(other, one)).toBe(expected);
  });
});

describe('the nearest word', () => {
  test.each([
    ['kuberntes', 'Kubernetes'],
    ['cubernetes', 'Kubernetes'],
    ['KUBENRETES', 'Kubernetes'],
    ['kubren', 'Kubernetes'],
    ['kakfa', 'Kafka'],
    ['lois', 'Loïc'],
    ['conect', 'Connect'],
    ['conectro', 'Connector'],
  ])('to %s is %s', (written, expected) => {
    expect(nearestWord(written, vocabulary)).toBe(expected);
  });

  test.each(['zebra', 'ro', 'xyz', 'kubernetesoperators', ''])('to %j is none', (written) => {
    expect(nearestWord(written, vocabulary)).toBeUndefined();
  });

  test('of equals is the one used more', () => {
    expect(nearestWord('holl', ['Noll', 'Hall'])).toBe('Hall');
    expect(nearestWord('bolt', ['Boat', 'Boot'])).toBe('Boat');
    expect(nearestWord('bolt', ['Boot', 'Boat'])).toBe('Boot');
  });
});

describe('a query put right', () => {
  test.each([
    ['kuberntes', ['kuberntes'], 'Kubernetes'],
    ['small kuberntes team', ['kuberntes'], 'small Kubernetes team'],
    ['ticket master', [], 'Ticketmaster'],
    ['at ticket master', ['master'], 'at Ticketmaster'],
    ['kakfa monolyth', ['kakfa', 'monolyth'], 'Kafka Monolith'],
  ])('%s', (query, unknown, expected) => {
    expect(mended(query, unknown, vocabulary)).toBe(expected);
  });

  test.each([
    ['nothing is wrong with it', 'kafka connect', []],
    ['it is like no word', 'zebra', ['zebra']],
    ['one of its words is like none', 'kakfa zebra', ['kakfa', 'zebra']],
  ])('not if %s', (_, query, unknown) => {
    expect(mended(query, unknown, vocabulary)).toBeUndefined();
  });
});
