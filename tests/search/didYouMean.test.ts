import { describe, expect, test } from 'vitest';
import { correctQuery } from '../../src/search/didYouMean.ts';

const vocabulary = ['Kafka', 'Kubernetes', 'Loïc', 'Ticketmaster', 'Monolith', 'Connect', 'Connector', 'Noll', 'Rao'];

describe('a query is corrected', () => {
  test.each([
    ['kuberntes', ['kuberntes'], 'Kubernetes'],
    ['small kuberntes team', ['kuberntes'], 'small Kubernetes team'],
    ['ticket master', [], 'Ticketmaster'],
    ['at ticket master', ['master'], 'at Ticketmaster'],
    ['kakfa monolyth', ['kakfa', 'monolyth'], 'Kafka Monolith'],
  ])('%s', (query, unknown, expected) => {
    expect(correctQuery(query, unknown, vocabulary)).toBe(expected);
  });

  test.each([
    ['it has no error', 'kafka connect', []],
    ['no word is near to it', 'zebra', ['zebra']],
    ['no word is near to one of its words', 'kakfa zebra', ['kakfa', 'zebra']],
  ])('not if %s', (_, query, unknown) => {
    expect(correctQuery(query, unknown, vocabulary)).toBeUndefined();
  });
});
