import { describe, expect, test } from 'vitest';
import { pace, visitAll } from '../../src/links/pace.ts';

/** A clock that goes on only while somebody waits. */
function clock() {
  let time = 0;
  return {
    now: () => time,
    sleep: async (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

describe('a host', () => {
  test('is asked again only after the delay, and others at once', async () => {
    const time = clock();
    const turn = pace(1000, time);
    const times: [string, number][] = [];
    for (const host of ['a', 'b', 'a', 'a', 'c', 'b']) {
      await turn(host);
      times.push([host, time.now()]);
    }
    expect(times).toEqual([
      ['a', 0],
      ['b', 0],
      ['a', 1000],
      ['a', 2000],
      ['c', 2000],
      ['b', 2000],
    ]);
  });

  test('that several ask for at the same time is asked by one after the other', async () => {
    const waits: number[] = [];
    const turn = pace(1000, {
      now: () => 0,
      sleep: async (milliseconds) => {
        waits.push(milliseconds);
      },
    });
    await Promise.all([turn('a'), turn('a'), turn('a')]);
    expect(waits).toEqual([1000, 2000]);
  });
});

describe('all addresses', () => {
  const urls = ['a', 'b', 'c', 'd', 'e'].flatMap((host) =>
    [1, 2, 3].map((page) => `https://${host}.example.org/${page}`),
  );

  test('are visited once each, of so many hosts at the same time, and never two of one', async () => {
    const running = new Map<string, number>();
    const most = { hosts: 0, ofOne: 0 };
    const visited: string[] = [];
    const results = await visitAll([...urls, ...urls], 2, async (url) => {
      const { host } = new URL(url);
      running.set(host, (running.get(host) ?? 0) + 1);
      const now = [...running.values()];
      most.hosts = Math.max(most.hosts, now.filter((count) => count > 0).length);
      most.ofOne = Math.max(most.ofOne, ...now);
      await Promise.resolve();
      running.set(host, (running.get(host) ?? 0) - 1);
      visited.push(url);
      return url.length;
    });
    expect(visited.toSorted()).toEqual(urls.toSorted());
    expect(results.get('https://a.example.org/1')).toBe(23);
    expect(most).toEqual({ hosts: 2, ofOne: 1 });
  });
});
