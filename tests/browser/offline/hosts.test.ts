import { describe, expect, test } from 'vitest';
import { makeFirst, makeSecond, newPacks } from './editions.ts';
import { untilSaved } from './footer.ts';
import { atRoot, expectAll, untilStatus, useStage, watchPacks } from './stage.ts';

const stage = useStage();

describe.each(['redirects', 'finds-all', 'unzips', 'lasts'] as const)('at a host that %s', (habit) => {
  test('an archive is saved, and its next edition takes its place, of which only what changed is fetched', async () => {
    const [first, second] = await Promise.all([makeFirst(), makeSecond()]);
    const { context, host, page, faults } = await stage(atRoot(first), {}, habit);
    const fetched = watchPacks({ context });
    await page.goto('/events/evening/sessions/moss');
    expect(await untilSaved(page)).toBe('Available offline: 1 talk, 0.3 MB');
    await host.restart(atRoot(second));
    await page.goto('/events/evening/sessions/');
    await untilStatus(page, 'Available offline: 2 talks, 0.3 MB');
    expect(fetched.toSorted()).toEqual([...newPacks(first), ...newPacks(second, first)].toSorted());
    expect(faults).toEqual([]);
    await host.kill();
    await expectAll(page, second, first);
  });
});
