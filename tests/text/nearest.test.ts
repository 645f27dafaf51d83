import { describe, expect, test } from 'vitest';
import { distance, nearest, nearestWord } from '../../src/text/nearest.ts';

describe('the distance of two texts', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', '', 3],
    ['', 'abc', 3],
    ['abc', 'abd', 1],
    ['abc', 'abcd', 1],
    ['abc', 'bc', 1],
    ['abc', 'acb', 1],
    ['abcd', 'badc', 2],
    ['kuberntes', 'kubernetes', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%j to %j is %i', (one, other, expected) => {
    expect(distance(one, other)).toBe(expected);
    expect(distance(other, one)).toBe(expected);
  });

  test.each([
    ['abc', 'acb'],
    ['kitten', 'sitting'],
    ['ca', 'abc'],
    ['tpoics', 'topics'],
    ['abcdef', 'badcfe'],
    ['monolith', 'connector'],
  ])('%j to %j is Infinity for any limit that it reaches', (one, other) => {
    const exact = distance(one, other);
    for (const limit of [0, 0.6, 1, 1.6, 2, 2.6, 3, 4, 5, 20]) {
      expect(distance(one, other, limit), `${limit}`).toBe(exact < limit ? exact : Number.POSITIVE_INFINITY);
    }
  });
});

describe('the nearest name', () => {
  test.each([
    ['speaker', ['title', 'speakers', 'topics'], 'speakers'],
    ['Title', ['title', 'track'], 'title'],
    ['tpoics', ['topics', 'title'], 'topics'],
    ['stream-procesing', ['stream-processing', 'event-processing'], 'stream-processing'],
    ['ab', ['xb', 'ax'], 'xb'],
    ['ab', ['xb', 'a', 'ab'], 'ab'],
    ['ab', ['ba'], 'ba'],
    ['titel', ['title'], 'title'],
  ])('to %j among %j is %j', (written, candidates, expected) => {
    expect(nearest(written, candidates)).toBe(expected);
  });

  test.each([
    ['colour', ['title', 'track', 'topics']],
    ['x', ['y']],
    ['', ['title']],
    ['abc', []],
    ['abcdef', ['abcxyz']],
    ['age', ['name']],
  ])('to %j among %j is none', (written, candidates) => {
    expect(nearest(written, candidates)).toBeUndefined();
  });

  test('is found among 10,000 in a moment', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `event-streaming-in-practice-${index}`);
    const start = performance.now();
    expect(nearest('event-streamnig-in-practice-9999', ids)).toBe('event-streaming-in-practice-9999');
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the nearest word', () => {
  const vocabulary = ['Kafka', 'Kubernetes', 'Loïc', 'Ticketmaster', 'Monolith', 'Connect', 'Connector', 'Noll', 'Rao'];

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

  test('is the first of equally near ones', () => {
    expect(nearestWord('holl', ['Noll', 'Hall'])).toBe('Hall');
    expect(nearestWord('bolt', ['Boat', 'Boot'])).toBe('Boat');
    expect(nearestWord('bolt', ['Boot', 'Boat'])).toBe('Boot');
  });
});
