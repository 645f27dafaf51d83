import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/links/request.ts';
import { visit } from '../../src/links/visit.ts';

const URL = 'https://example.org/page#part';

/** Visits a link on servers that answer so; addresses that are not listed do not exist. Also gives what was asked. */
async function visited(answers: Readonly<Record<string, Answer>>, url = URL) {
  const asked: string[] = [];
  const outcome = await visit(url, async (address, method) => {
    asked.push(`${method} ${address}`);
    return answers[`${method} ${address}`] ?? answers[address] ?? { status: 404 };
  });
  return { outcome, asked };
}

const to = (location: string, status = 301): Answer => ({ status, location });

describe('a link', () => {
  test('whose page is there is fine, and asked for once, without its content and its part', async () => {
    const { outcome, asked } = await visited({ 'https://example.org/page': { status: 200 } });
    expect(outcome).toEqual({ kind: 'fine', answered: true });
    expect(asked).toEqual(['HEAD https://example.org/page']);
  });

  test.each([405, 403, 404, 500, 501])('whose server answers %i to HEAD is asked again with GET', async (status) => {
    const answers = { 'HEAD https://example.org/page': { status }, 'GET https://example.org/page': { status: 200 } };
    expect((await visited(answers)).outcome.kind).toBe('fine');
  });

  test.each([
    [404, 'dead', '404 Not Found'],
    [410, 'dead', '410 Gone'],
    [403, 'unsure', '403 Forbidden'],
    [429, 'unsure', '429 Too Many Requests'],
    [500, 'unsure', '500 Internal Server Error'],
    [999, 'unsure', '999'],
    [304, 'unsure', '304 Not Modified'],
  ])('whose server answers %i is %s', async (status, kind, reason) => {
    const { outcome } = await visited({ 'https://example.org/page': { status } });
    expect(outcome).toEqual({ kind, answered: true, reason });
  });

  test.each([
    ['ENOTFOUND', 'dead', 'there is no such host', 1],
    ['EAI_AGAIN', 'unsure', 'no connection (EAI_AGAIN)', 2],
    ['ECONNREFUSED', 'unsure', 'no connection (ECONNREFUSED)', 2],
    ['CERT_HAS_EXPIRED', 'unsure', 'its certificate is not valid (CERT_HAS_EXPIRED)', 2],
    ['TIMEOUT', 'unsure', 'no answer in time', 2],
    ['NOT_PUBLIC', 'unsure', 'its host is not public', 1],
  ])('that fails with %s is %s', async (failure, kind, reason, requests) => {
    const { outcome, asked } = await visited({ 'https://example.org/page': { failure } });
    expect(outcome).toEqual({ kind, answered: false, reason });
    expect(asked).toHaveLength(requests);
  });

  test('that redirects for good has moved, to the address after the last such redirect', async () => {
    const answers = {
      'https://example.org/page': to('/new'),
      'https://example.org/new': to('https://example.com/newer', 308),
      'https://example.com/newer': to('/today', 302),
      'https://example.com/today': { status: 200 },
    };
    expect((await visited(answers)).outcome).toEqual({
      kind: 'moved',
      answered: true,
      to: 'https://example.com/newer',
    });
  });

  test.each([302, 303, 307])('that redirects for now (%i) is fine', async (status) => {
    const answers = { 'https://example.org/page': to('/login', status), 'https://example.org/login': { status: 200 } };
    expect((await visited(answers)).outcome.kind).toBe('fine');
  });

  test('that redirects to the same address with https is fine: the check of the content warns of it', async () => {
    const answers = {
      'http://example.org/page': to('https://example.org/page'),
      'https://example.org/page': { status: 200 },
    };
    expect((await visited(answers, 'http://example.org/page')).outcome.kind).toBe('fine');
  });

  test.each(['https://example.org/', 'https://example.org/en/', 'https://example.org/index.html'])(
    'that redirects to the front page is unsure: %s',
    async (front) => {
      const answers = { 'https://example.org/page': to(front), [front]: { status: 200 } };
      const reason = `it redirects to the front page, ${front}: the page may be gone`;
      expect((await visited(answers)).outcome).toEqual({ kind: 'unsure', answered: true, reason });
    },
  );

  test('that leads to a front page may move to another', async () => {
    const answers = { 'https://example.org/': to('https://example.com/'), 'https://example.com/': { status: 200 } };
    expect((await visited(answers, 'https://example.org')).outcome.kind).toBe('moved');
  });

  test('that redirects to a dead page is dead', async () => {
    expect((await visited({ 'https://example.org/page': to('/new') })).outcome).toEqual({
      kind: 'dead',
      answered: true,
      reason: '404 Not Found at https://example.org/new, to which it redirects',
    });
  });

  test('with five redirects is followed, and with six it is not', async () => {
    const hops = (count: number) => ({
      ...Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`https://example.org/${index}`, to(`/${index + 1}`, 302)]),
      ),
      [`https://example.org/${count}`]: { status: 200 },
    });
    expect((await visited(hops(5), 'https://example.org/0')).outcome.kind).toBe('fine');
    const { outcome, asked } = await visited(hops(6), 'https://example.org/0');
    expect(outcome).toEqual({ kind: 'unsure', answered: true, reason: 'it has more than 5 redirects' });
    expect(asked).toHaveLength(6);
  });

  test.each([
    'http://localhost/admin',
    'http://127.0.0.1/admin',
    'http://[::1]/',
    'http://169.254.169.254/latest',
    'http://router.local/',
    'https://user:password@example.org/',
    'file:///etc/passwd',
    'ftp://example.org/',
  ])('does not lead to what is not public: %s', async (target) => {
    const { outcome, asked } = await visited({ 'https://example.org/page': to(target, 302) });
    expect(outcome).toEqual({ kind: 'unsure', answered: true, reason: `it leads to ${target}, which is not public` });
    expect(asked).toEqual(['HEAD https://example.org/page']);
  });

  test('that redirects to what is no address is unsure', async () => {
    const { outcome } = await visited({ 'https://example.org/page': to('http://') });
    expect(outcome).toMatchObject({ kind: 'unsure', reason: 'it redirects to what is no address' });
  });
});
