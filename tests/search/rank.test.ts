import { describe, expect, test } from 'vitest';
import { type Lookup, rank } from '../../src/search/rank.ts';

const lookup = (covers: number[], scores: Record<number, number>, weight = 1): Lookup => ({
  covers,
  weight,
  sessions: Object.keys(scores).map(Number),
  scores: Object.values(scores),
});
const order = (lookups: Lookup[], count: number, size = 100) =>
  rank(lookups, count, size).map(({ session }) => session);

describe('sessions are ranked', () => {
  test('by their score, and then as in the programme', () => {
    expect(order([lookup([0], { 3: 1, 1: 1, 2: 5 })], 1)).toEqual([2, 1, 3]);
  });

  test('with those that have all words first', () => {
    const ranked = rank([lookup([0], { 1: 9, 2: 1 }), lookup([1], { 2: 1, 3: 2 })], 2, 100);
    expect(ranked.map(({ session, hasAll }) => [session, hasAll])).toEqual([
      [2, true],
      [1, false],
      [3, false],
    ]);
  });

  test('by the best of the ways to read a word', () => {
    const [best] = rank([lookup([0], { 1: 2 }), lookup([0], { 1: 4 }, 0.9)], 1, 100);
    expect(best?.score).toBeCloseTo(3.6);
  });

  test('with what was found for two words, for both of them', () => {
    const ranked = rank([lookup([0, 1], { 1: 4 }), lookup([0], { 2: 3 })], 2, 100);
    expect(ranked.map(({ session, hasAll }) => [session, hasAll])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  test('without the words that none has', () => {
    expect(rank([lookup([0], { 1: 1 })], 3, 100)).toMatchObject([{ session: 1, hasAll: true }]);
    expect(rank([], 2, 100)).toEqual([]);
  });

  test('without a word that most have, but by it when there is no other', () => {
    const most = Object.fromEntries(Array.from({ length: 60 }, (_, session) => [session, 1]));
    expect(order([lookup([0], most), lookup([1], { 70: 1 })], 2)).toEqual([70]);
    expect(order([lookup([0], most)], 1)).toHaveLength(60);
  });

  test('with those that have most of the words too, however common these are', () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, session) => [session, 1]));
    const lookups = [lookup([0], { ...many, 7: 5 }), lookup([1], many), lookup([2], many), lookup([3], { 90: 1 })];
    const ranked = rank(lookups, 4, 100);
    expect(ranked).toHaveLength(61);
    expect(ranked.slice(0, 2).map(({ session, hasAll }) => [session, hasAll])).toEqual([
      [90, true],
      [7, false],
    ]);
  });

  test('by a word that most of a few have', () => {
    expect(order([lookup([0], { 1: 1, 2: 1, 3: 1 }), lookup([1], { 1: 1 })], 2, 4)[0]).toBe(1);
  });

  test('without those that have only the least of the words', () => {
    const common = Object.fromEntries(Array.from({ length: 30 }, (_, session) => [session, 1]));
    expect(order([lookup([0], common), lookup([1], { 1: 1 }), lookup([2], { 1: 1 })], 3)).toEqual([1]);
  });

  test('with a score of 0 too', () => {
    expect(order([lookup([0], { 4: 0 })], 1)).toEqual([4]);
  });
});
