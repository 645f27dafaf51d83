import { describe, expect, test } from 'vitest';
import { isPublicAddress, mayBeVisited, NOT_PUBLIC, publicLookup } from '../../src/links/publicAddress.ts';

describe('an IP address', () => {
  test.each(['93.184.216.34', '8.8.8.8', '172.32.0.1', '2606:2800:220:1:248:1893:25c8:1946'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test.each([
    ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ...['169.254.169.254', '100.64.0.1', '192.0.2.1', '198.18.0.1', '224.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::a00:1', 'fc00::1', 'fe80::1', 'ff02::1'],
    ...['2001:db8::1', '2002:7f00:1::'],
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

test.each([{ all: true }, { all: false }])('a host of this computer is looked up in vain: %j', async (options) => {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  publicLookup('localhost', options, (error) => resolve(error?.code));
  expect(await promise).toBe(NOT_PUBLIC);
});

test.each([
  ['https://example.org/a', true],
  ['http://example.org:8080/', true],
  ['http://localhost/', false],
  ['http://192.168.1.1/', false],
  ['http://2130706433/', false],
  ['https://a:b@example.org/', false],
  ['mailto:a@example.org', false],
  ['no address', false],
])('%s may be visited: %s', (address, may) => {
  expect(mayBeVisited(address)).toBe(may);
});
