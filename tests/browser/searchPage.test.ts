import type { Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { trackKey } from '../../src/paths.ts';
import { FACETS, type Facet, facetsOf } from '../../src/search/facets.ts';
import { block, hold } from './requests.ts';
import { isSettled, openSearch, parts, query, showsCount } from './searchParts.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const invented = site('invented');
const many = site('many');
const { catalogue } = checkContent(many.content);
const sessions = catalogue?.sessions ?? [];
const EVENT = [...(catalogue?.events.keys() ?? [])][0] as string;

describe('without a query', () => {
  test('lists the archive in parts, and the keyboard goes on at the first new talk', async () => {
    const { page, faults, close } = await visit(many);
    const { results, more, count } = await openSearch(page, '/search/');
    expect(await count.textContent()).toBe('88 talks');
    expect(await results.count()).toBe(25);
    await more.press('Enter');
    await expect.poll(() => results.count()).toBe(50);
    expect(
      await results
        .nth(25)
        .getByRole('link')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await more.click();
    await expect.poll(() => results.count()).toBe(75);
    await more.click();
    await expect.poll(() => results.count()).toBe(88);
    expect(await more.isVisible()).toBe(false);
    const titles = await results.getByRole('link').allTextContents();
    expect(titles).toEqual(sessions.map(({ title }) => title));
    expect(await results.first().textContent()).toMatch(/^01/);
    expect(faults).toEqual([]);
    await close();
  });

  test('is in the order of titles when asked, and that is in the address', async () => {
    const { page, close } = await visit(invented);
    const { results, order } = await openSearch(page, '/search/');
    expect(await order.inputValue()).toBe('programme');
    await order.selectOption('title');
    await expect.poll(() => query(page)).toBe('?sort=title');
    await expect.poll(() => results.first().textContent()).not.toMatch(/^01/);
    await page.goBack();
    await expect.poll(() => results.first().textContent()).toMatch(/^01/);
    expect(await order.inputValue()).toBe('programme');
    await close();
  });
});

describe('typing', () => {
  test('finds as it goes, tells the count, marks the words, and leaves no trail to go back through', async () => {
    const { page, faults, close } = await visit(invented);
    const { field, results } = await openSearch(page, '/search/');
    const before = await page.evaluate(() => history.length);
    await field.pressSequentially('crucible');
    await showsCount(page, /^\d talks$/);
    await expect.poll(() => results.first().locator('mark').first().textContent()).toMatch(/crucible/i);
    expect(query(page)).toBe('?q=crucible');
    expect(await page.title()).toContain('crucible');
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  test('a result says its number, speakers and track, and leads to its talk', async () => {
    const { page, close } = await visit(invented);
    const { results } = await openSearch(page, '/search/?q=ripe+apricot');
    const first = results.first();
    for (const words of [
      '12',
      'The colour of cooling',
      'Tuyết, Institutet för klockor',
      'Obertonwerk',
      'The Foundry',
    ]) {
      expect(await first.textContent()).toContain(words);
    }
    await first.getByRole('link').click();
    await page.waitForURL('**/events/ninth-congress-of-bells/sessions/the-colour-of-cooling-bronze/');
    await close();
  });

  test('for an agent opens the page again, since a tool that is stopped has failed; for a reader the page stays', async () => {
    const { page, faults, close } = await visit(invented);
    const { field } = await openSearch(page, '/search/?q=rope');
    const isSamePage = () => page.evaluate(() => document.documentElement.dataset.seen !== undefined);
    await page.evaluate(() => {
      document.documentElement.dataset.seen = '';
    });
    await field.fill('crucible');
    await field.press('Enter');
    await showsCount(page, /^\d talks$/);
    expect(await isSamePage()).toBe(true);
    await page.evaluate(() => {
      const asAgent = (event: Event) => Object.defineProperty(event, 'agentInvoked', { value: true });
      addEventListener('submit', asAgent, { capture: true });
    });
    await field.press('Enter');
    await expect.poll(isSamePage).toBe(false);
    await isSettled(page);
    expect(query(page)).toBe('?q=crucible');
    await showsCount(page, /^\d talks$/);
    expect(faults).toEqual([]);
    await close();
  });

  test('before the search has loaded is kept, and searched for', async () => {
    const { page, close } = await visit(invented);
    const release = await hold(page, /\/assets\/search.*\.js/);
    await page.goto('/search/?q=bell&track=ninth-congress-of-bells%2Ffoundry');
    const { field, chosen } = parts(page);
    await field.fill('crucible');
    release();
    await expect.poll(() => query(page)).toBe('?q=crucible&track=ninth-congress-of-bells%2Ffoundry');
    expect(await field.inputValue()).toBe('crucible');
    await expect.poll(() => chosen.count()).toBe(1);
    await close();
  });
});

describe('the address', () => {
  test('holds the whole state, and gives it back', async () => {
    const { page, close } = await visit(invented);
    const address =
      '/search/?q=bell&track=ninth-congress-of-bells%2Ffoundry&track=ninth-congress-of-bells%2Ftower&has=slides&sort=title';
    const { field, chosen, order, value } = await openSearch(page, address);
    expect(await field.inputValue()).toBe('bell');
    expect(await value('Track', 'The Foundry').isChecked()).toBe(true);
    expect(await value('Track', 'Klang').isChecked()).toBe(false);
    expect(await value('With', 'Slides').isChecked()).toBe(true);
    expect(await order.inputValue()).toBe('title');
    expect(await chosen.allTextContents()).toEqual([
      'Remove Track The Foundry',
      'Remove Track Tower and Rope',
      'Remove With Slides',
    ]);
    expect(await page.evaluate(() => location.pathname + location.search)).toBe(address);
    await close();
  });

  test('goes with what is chosen, back and forward, the page with it', async () => {
    const { page, close } = await visit(invented);
    const { field, value, count } = await openSearch(page, '/search/');
    await field.fill('bell');
    await expect.poll(() => query(page)).toBe('?q=bell');
    await showsCount(page, /^(?!17 )/);
    const all = await count.textContent();
    await value('Track', 'The Foundry').check();
    await expect.poll(() => query(page)).toBe('?q=bell&track=ninth-congress-of-bells%2Ffoundry');
    await expect.poll(() => count.textContent()).not.toBe(all);
    const narrowed = await count.textContent();
    await field.fill('crucible');
    await expect.poll(() => query(page)).toBe('?q=crucible&track=ninth-congress-of-bells%2Ffoundry');

    await page.goBack();
    await expect.poll(() => field.inputValue()).toBe('bell');
    await showsCount(page, new RegExp(`^${all}$`));
    expect(await value('Track', 'The Foundry').isChecked()).toBe(false);
    await page.goForward();
    await expect.poll(() => field.inputValue()).toBe('crucible');
    await expect.poll(() => value('Track', 'The Foundry').isChecked()).toBe(true);
    await field.fill('bell');
    await showsCount(page, new RegExp(`^${narrowed}$`));
    await close();
  });

  test('loses what is not known, given twice or too long, and the page says so', async () => {
    const { page, close } = await visit(invented);
    const long = 'x'.repeat(300);
    await openSearch(
      page,
      `/search/?track=ninth-congress-of-bells%2Ffoundry&track=ninth-congress-of-bells%2Ffoundry&track=nowhere&sort=oldest&has=cake&q=${long}&page=2`,
    );
    const notice = page.getByText('Left out of the address');
    for (const words of [
      'track “ninth-congress-of-bells/foundry” was given twice',
      'track “nowhere” is not known',
      'sort “oldest”',
      'has “cake”',
      'is too long',
    ]) {
      expect(await notice.textContent()).toContain(words);
    }
    expect(query(page)).toBe('?track=ninth-congress-of-bells%2Ffoundry');
    await parts(page).value('With', 'Slides').check();
    await expect.poll(() => notice.count()).toBe(0);
    await close();
  });

  test.each([
    '%',
    '?q=%E0%A4%A',
    '?q=%00%1b',
    '?track=__proto__&company=constructor&q=toString',
    '?&&==&q',
    '?q=%22%27%5C%28%5B',
  ])('may be anything: %s', async (rest) => {
    const { page, faults, close } = await visit(invented);
    await openSearch(page, `/search/${rest.startsWith('?') ? rest : `?q=${rest}`}`);
    expect(faults).toEqual([]);
    await close();
  });

  test('never becomes HTML', async () => {
    const { page, faults, close } = await visit(invented);
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const { field } = await openSearch(page, `/search/?${new URLSearchParams({ q: evil, track: evil, sort: evil })}`);
    expect(await field.inputValue()).toBe(evil);
    expect(await page.getByRole('main').locator('img, script:not([src])').count()).toBe(0);
    expect(await page.getByText('Left out of the address').textContent()).toContain('<img src=x');
    await field.fill(`bell ${evil}`);
    await showsCount(page, /talk/);
    expect(await page.getByRole('main').locator('img, script:not([src])').count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
});

describe('the counts', () => {
  /** How many sessions there would be with that value chosen, whatever else of its facet is. */
  const expected = (state: Partial<Record<Facet, string[]>>, facet: Facet, id: string): number =>
    sessions.filter((session) => {
      const of = facetsOf(session);
      const others = FACETS.filter((one) => one !== facet);
      return (
        of[facet].includes(id) && others.every((one) => !state[one] || state[one].some((v) => of[one].includes(v)))
      );
    }).length;

  test.each([
    { address: '/search/', state: {} },
    {
      address: `/search/?track=${EVENT}%2Ftrack-1&track=${EVENT}%2Ftrack-2`,
      state: { track: [`${EVENT}/track-1`, `${EVENT}/track-2`] },
    },
    {
      address: '/search/?company=bozougul-works-0&has=slides',
      state: { company: ['bozougul-works-0'], has: ['slides'] },
    },
  ])('are what choosing a value gives: $address', async ({ address, state }) => {
    const { page, close } = await visit(many);
    const { facet, count } = await openSearch(page, address);
    const every = sessions.filter((session) =>
      FACETS.every((one) => {
        const wanted = (state as Partial<Record<Facet, string[]>>)[one];
        return !wanted || wanted.some((id) => facetsOf(session)[one].includes(id));
      }),
    );
    expect(await count.textContent()).toBe(`${every.length} talks`);
    // One without any talk is not among the filters.
    const given = [...(catalogue?.events.get(EVENT)?.tracks.values() ?? [])].filter(
      ({ sessions }) => sessions.length > 0,
    );
    const tracks = given.map((track) => `${track.title} ${expected(state, 'track', trackKey(track))}`);
    expect((await facet('Track').getByRole('listitem').allTextContents()).map((text) => text.trim())).toEqual(tracks);
    const slides = expected(state, 'has', 'slides');
    expect(await facet('With').getByRole('listitem').first().textContent()).toContain(`Slides ${slides}`);
    for (const [name, key, map] of [
      ['Topic', 'topic', catalogue?.topics],
      ['Company', 'company', catalogue?.companies],
      ['Speaker', 'speaker', catalogue?.speakers],
    ] as const) {
      if (name === 'Speaker') await page.getByText('Speaker', { exact: true }).first().click();
      const withTalks = [...(map?.values() ?? [])].filter((entry) => entry.sessions.length > 0);
      await facet(name).getByRole('button', { name: /^All/ }).click();
      await expect.poll(() => facet(name).getByRole('listitem').count()).toBe(withTalks.length);
      const labels = withTalks.map(
        (entry) => `${'title' in entry ? entry.title : entry.name} ${expected(state, key, entry.id)}`,
      );
      const shown = (await facet(name).getByRole('listitem').allTextContents()).map((text) => text.trim());
      expect(shown.toSorted()).toEqual(labels.toSorted());
      const numbers = shown.map((text) => Number(/\d+$/.exec(text)?.[0]));
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    }
    await close();
  });

  test('add up within a facet and narrow between facets', async () => {
    const { page, close } = await visit(invented);
    const { value, count } = await openSearch(page, '/search/');
    const total = async (): Promise<number> => Number.parseInt((await count.textContent()) ?? '', 10);
    await value('Track', 'The Foundry').check();
    await showsCount(page, /^6 talks/);
    await value('Track', 'Tower and Rope').check();
    await showsCount(page, /^11 talks/);
    await value('With', 'Slides').check();
    await expect.poll(total).toBeLessThan(11);
    await close();
  });
});

test('two values chosen before anything is drawn are both kept, and a query typed then too', async () => {
  const { page, close } = await visit(invented);
  const { chosen, field } = await openSearch(page, '/search/');
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll<HTMLInputElement>('[data-facet=track] input');
    const typed = document.querySelector<HTMLInputElement>('[name=q]');
    first?.click();
    second?.click();
    if (typed) typed.value = 'bell';
    typed?.dispatchEvent(new InputEvent('input'));
  });
  await expect.poll(() => chosen.count()).toBe(2);
  expect(await field.inputValue()).toBe('bell');
  expect(query(page)).toBe('?q=bell&track=ninth-congress-of-bells%2Fklang&track=ninth-congress-of-bells%2Ftower');
  await close();
});

describe('a long facet', () => {
  test('shows the first few, all when asked, and is searched by name without accents, by aliases too', async () => {
    const { page, close } = await visit(site('three'));
    const { facet, field } = await openSearch(page, '/search/');
    const companies = facet('Company');
    expect(await companies.getByRole('checkbox').count()).toBe(8);
    expect(await companies.getByRole('listitem').first().textContent()).toContain('Tower 10');
    await field.focus();
    await isSettled(page);
    await companies.getByRole('button', { name: 'All 13' }).click();
    expect(await companies.getByRole('checkbox').count()).toBe(13);
    await companies.getByRole('button', { name: 'Fewer' }).click();
    expect(await companies.getByRole('checkbox').count()).toBe(8);
    await companies.getByRole('textbox', { name: 'Find in companies' }).fill('bell institute');
    expect(await companies.getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('Institutet')]);
    await page.getByText('Speaker', { exact: true }).first().click();
    await facet('Speaker').getByRole('textbox', { name: 'Find in speakers' }).fill('ozlem');
    await expect.poll(() => facet('Speaker').getByRole('listitem').count()).toBe(1);
    expect(await facet('Speaker').getByRole('listitem').allTextContents()).toEqual([expect.stringContaining('Özlem')]);
    await close();
  });

  test('always shows what is chosen, and values without talks among the results too', async () => {
    const { page, close } = await visit(invented);
    const { facet, value } = await openSearch(
      page,
      '/search/?company=orebro-ringing-school&track=ninth-congress-of-bells%2Fklang',
    );
    expect(await value('Company', 'Örebro Ringing School').isChecked()).toBe(true);
    // Of four tracks, one has no talk at all.
    expect(await facet('Track').getByRole('listitem').count()).toBe(3);
    await close();
  });
});

describe('what is chosen', () => {
  test('is taken away by its button, and the keyboard goes on at the next', async () => {
    const { page, close } = await visit(invented);
    const { chosen, field, clear } = await openSearch(
      page,
      '/search/?track=ninth-congress-of-bells%2Ffoundry&track=ninth-congress-of-bells%2Ftower&has=slides',
    );
    await page.getByRole('button', { name: 'Remove Track The Foundry' }).press('Enter');
    await expect.poll(() => query(page)).toBe('?track=ninth-congress-of-bells%2Ftower&has=slides');
    await expect.poll(() => chosen.count()).toBe(2);
    expect(await chosen.first().evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen.count()).toBe(1);
    await page.keyboard.press('Enter');
    await showsCount(page, /^17 talks$/);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await clear.isVisible()).toBe(false);
    await close();
  });

  test('is cleared at once, the query stays, and back brings it again', async () => {
    const { page, close } = await visit(invented);
    const { chosen, clear, field } = await openSearch(
      page,
      '/search/?q=bell&track=ninth-congress-of-bells%2Ffoundry&has=slides&sort=title',
    );
    await clear.click();
    await expect.poll(() => query(page)).toBe('?q=bell&sort=title');
    await expect.poll(() => chosen.count()).toBe(0);
    expect(await field.inputValue()).toBe('bell');
    await page.goBack();
    await expect.poll(() => chosen.count()).toBe(2);
    await close();
  });
});

describe('a misspelt word', () => {
  test('is searched for as it was meant, and as it was typed when asked', async () => {
    const { page, close } = await visit(invented);
    const { field, results, count } = await openSearch(page, '/search/?q=tunning');
    const said = page.getByText('Showing results for');
    expect(await said.textContent()).toBe('Showing results for tuning; search for tunning instead.');
    expect(await results.count()).toBeGreaterThan(0);
    await said.getByRole('link', { name: 'tunning' }).press('Enter');
    await expect.poll(() => count.textContent()).toBe('No talks');
    expect(await field.inputValue()).toBe('"tunning"');
    await page.goBack();
    await said.getByRole('link', { name: 'tuning' }).press('Enter');
    await expect.poll(() => query(page)).toBe('?q=tuning');
    await isSettled(page);
    expect(await said.count()).toBe(0);
    await close();
  });
});

describe('nothing found', () => {
  test('offers to browse where the results would be, without filters that lead nowhere', async () => {
    const { page, close } = await visit(invented);
    const { facet } = await openSearch(page, '/search/?q=qqqqzzzz');
    const found = page.getByRole('region', { name: 'Search results' });
    expect(await found.getByText('No talk has “qqqqzzzz”.').isVisible()).toBe(true);
    expect(await found.getByRole('link', { name: /speakers/ }).isVisible()).toBe(true);
    expect(await facet('Track').isVisible()).toBe(false);
    await close();
  });

  test('offers the words of the talks that begin alike', async () => {
    const { page, close } = await visit(invented);
    const { field, results } = await openSearch(
      page,
      '/search/?q=brontosaurus&track=ninth-congress-of-bells%2Ffoundry',
    );
    expect(await results.count()).toBe(0);
    const line = page.getByText('Words like it: ');
    expect(await line.textContent()).toBe('Words like it: bronze');
    await line.getByRole('link', { name: 'bronze' }).click();
    await expect.poll(() => results.count()).toBeGreaterThan(0);
    expect(await field.inputValue()).toBe('bronze');
    expect(query(page)).toBe('?q=bronze&track=ninth-congress-of-bells%2Ffoundry');
    await close();
  });

  test('offers to leave out the narrowest choice', async () => {
    const { page, close } = await visit(invented);
    const { chosen } = await openSearch(page, '/search/?q=crucible&company=klang');
    await page.getByRole('link', { name: 'Company Klang' }).click();
    await showsCount(page, /^\d+ talks$/);
    expect(await chosen.count()).toBe(0);
    expect(query(page)).toBe('?q=crucible');
    await page.goBack();
    await showsCount(page, /^No talks$/);
    await close();
  });
});

describe('when the index cannot be loaded', () => {
  test.each([
    { what: 'the index', files: /\/pagefind\// },
    { what: 'the search itself', files: /\/assets\/search.*\.js/ },
  ])('the page says so, keeps what was typed and tries again: $what', async ({ files }) => {
    const { page, close } = await visit(invented);
    let [asked, waiting] = [0, 0];
    const isFile = (request: Request): boolean => files.test(new URL(request.url()).pathname);
    page.on('request', (request) => {
      if (isFile(request)) [asked, waiting] = [asked + 1, waiting + 1];
    });
    page.on('requestfailed', (request) => {
      if (isFile(request)) waiting -= 1;
    });
    const unblock = await block(page, files);
    await page.goto('/search/?q=bell');
    const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await alert.waitFor();
    await expect.poll(() => waiting).toBe(0);
    const { field, results } = parts(page);
    expect(await page.getByRole('main').getByRole('link', { name: '17 talks' }).isVisible()).toBe(true);
    // The index is asked for again with what is typed now, in vain.
    const before = asked;
    await field.fill('crucible');
    if (files.test('/pagefind/')) await expect.poll(() => asked).toBeGreaterThan(before);
    await expect.poll(() => waiting).toBe(0);
    await unblock();
    await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => results.first().textContent()).toMatch(/crucible/i);
    expect(await field.inputValue()).toBe('crucible');
    expect(query(page)).toBe('?q=crucible');
    expect(await alert.isVisible()).toBe(false);
    await close();
  });
});
