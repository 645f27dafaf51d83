import { setTimeout } from 'node:timers/promises';
import { pace, visitAll } from './pace.ts';
import { type Network, request } from './request.ts';
import { type Outcome, visit } from './visit.ts';

/** How considerate a check of links is. */
export interface Manners {
  /** How many hosts are asked at the same time. */
  readonly atOnce: number;
  /** How many milliseconds are between two requests to one host. */
  readonly delay: number;
}

/** Visits links, and says what became of each. */
export function checkLinks(
  urls: readonly string[],
  network: Network,
  { atOnce, delay }: Manners,
): Promise<Map<string, Outcome>> {
  const turn = pace(delay, { now: () => performance.now(), sleep: setTimeout });
  return visitAll(urls, atOnce, (url) =>
    visit(url, async (address, method) => {
      await turn(new URL(address).host);
      return request(address, method, network);
    }),
  );
}
