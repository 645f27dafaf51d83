import { expect, test } from 'vitest';
import { folderOf } from '../../sites/sites.ts';
import { FIRST, openList, SECOND, saveTalks, showsNumber } from '../savedParts.ts';
import { isSettled, parts } from '../searchParts.ts';
import { site } from '../visit.ts';
import { untilSaved } from './footer.ts';
import { useStage } from './stage.ts';

const stage = useStage();

test('talks are saved, listed and searched without a network', async () => {
  const { page, host } = await stage([{ base: '/', folder: folderOf(site('invented')) }]);
  await page.goto('/');
  await untilSaved(page);
  await host.kill();
  await saveTalks(page, { [SECOND.id]: 'Offline', [FIRST.id]: '' });
  await showsNumber(page, 'Saved2');
  const { titles, items, note, address } = await openList(page, 2);
  expect(await titles()).toEqual([FIRST.title, SECOND.title]);
  expect(await items.first().textContent()).toContain('Tower and Rope');
  expect(await note(SECOND.title).inputValue()).toBe('Offline');
  expect(await address.inputValue()).toMatch(/#list=1\./);
  await page.getByRole('link', { name: 'Search these talks' }).click();
  await isSettled(page);
  expect(await parts(page).count.textContent()).toBe('2 talks');
});
