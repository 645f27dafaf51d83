/** The time, and how to wait. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/** Returns a function that waits until a host may be asked again: so many milliseconds after it was asked last. */
export function pace(delay: number, { now, sleep }: Clock): (host: string) => Promise<void> {
  const next = new Map<string, number>();
  return async (host) => {
    const time = Math.max(now(), next.get(host) ?? 0);
    next.set(host, time + delay);
    if (time > now()) await sleep(time - now());
  };
}

/** Visits addresses, those of a host one after the other, and of so many hosts at the same time. */
export async function visitAll<Result>(
  urls: readonly string[],
  atOnce: number,
  visit: (url: string) => Promise<Result>,
): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  const byHost = [...Map.groupBy(new Set(urls), (url) => new URL(url).host).values()];
  // The largest first: what is left at the end are many small ones.
  const hosts = byHost.toSorted((a, b) => b.length - a.length).values();
  const work = async (): Promise<void> => {
    for (const ofHost of hosts) for (const url of ofHost) results.set(url, await visit(url));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
