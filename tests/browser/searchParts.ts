import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The parts of the page of the search, as readers know them. */
export const parts = (page: Page) => {
  const main = page.getByRole('main');
  const facet = (name: string): Locator => main.getByRole('group', { name, exact: true });
  return {
    field: main.getByRole('textbox', { name: 'Search the talks' }),
    count: main.getByRole('status').first(),
    results: main.getByRole('list', { name: 'Talks' }).getByRole('listitem'),
    chosen: main.getByRole('list', { name: 'Chosen' }).getByRole('button'),
    clear: main.getByRole('button', { name: 'Clear all' }),
    more: main.getByRole('button', { name: 'Show more' }),
    order: main.getByRole('combobox', { name: 'Order' }),
    facet,
    value: (group: string, label: string): Locator => facet(group).getByRole('checkbox', { name: label }),
  };
};

/** Waits until the page shows that count: “12 talks”. */
export const showsCount = (page: Page, count: string | RegExp): Promise<void> =>
  expect.poll(() => parts(page).count.textContent()).toMatch(count);

/** Opens the search at an address and waits until it shows what it finds; without a query its page is there already. */
export async function openSearch(page: Page, address: string): Promise<ReturnType<typeof parts>> {
  await page.goto(address);
  if (new URL(page.url()).search !== '') await isSettled(page);
  return parts(page);
}

/** Waits until the search has shown what it finds. */
export const isSettled = (page: Page): Promise<void> =>
  expect.poll(() => page.getByRole('region', { name: 'Search results' }).getAttribute('aria-busy')).toBe('false');

/** The query of the address of a page. */
export const query = (page: Page): string => new URL(page.url()).search;
