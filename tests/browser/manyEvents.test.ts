import { describe, expect, test } from 'vitest';
import { openSearch, showsCount } from './searchParts.ts';
import { site, useBrowser } from './visit.ts';

// An archive of three events: their pages, the timetable of one, and what the search narrows by.

const visit = useBrowser();
const three = site('three');
const WATER = '/events/water-clock-days-2025/';

test('the front page lists the events, the newest first, and leads to each and to its talks', async () => {
  const { page, close } = await visit(three);
  await page.goto('/');
  const main = page.getByRole('main');
  expect(await main.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
    expect.arrayContaining(['2025', '2024', '2023']),
  );
  await main.getByRole('link', { name: 'Water Clock Days 2025' }).click();
  await page.waitForURL(`**${WATER}`);
  const event = page.getByRole('navigation', { name: 'Event' });
  expect(await event.getByRole('link').allTextContents()).toEqual(['Water Clocks 2025', 'Talks', 'Tracks']);
  expect(await event.getByRole('link', { name: 'Water Clocks 2025' }).getAttribute('aria-current')).toBe('page');
  await event.getByRole('link', { name: 'Talks' }).click();
  await page.waitForURL(`**${WATER}sessions/`);
  expect(await page.getByRole('main').getByRole('listitem').count()).toBe(6);
  await close();
});

describe('the timetable', () => {
  test('is a table for each day, with a column for each room and a row for each time, also without JavaScript', async () => {
    const { page, close } = await visit(three, { viewport: { width: 1280, height: 720 }, javaScriptEnabled: false });
    await page.goto(WATER);
    const day = page.getByRole('table', { name: 'Saturday, 25 October 2025' });
    expect(await day.getByRole('columnheader').allTextContents()).toEqual([
      'Time',
      'Großer Saal',
      'Turmstube',
      'Werkstatt',
    ]);
    expect(await day.getByRole('rowheader').allTextContents()).toEqual(['09:30', '11:00', '13:30']);
    const row = day.getByRole('row', { name: /^11:00/ });
    expect(await row.getByRole('link').allTextContents()).toEqual(['ساعة القطرة', 'Wer füllt die Uhr?']);
    await row.getByRole('link', { name: 'Wer füllt die Uhr?' }).click();
    await page.waitForURL(`**${WATER}sessions/wer-fuellt-die-uhr/`);
    await close();
  });

  test('is one column by time on a phone, with the room beside each talk', async () => {
    const { page, close } = await visit(three, { viewport: { width: 360, height: 640 } });
    await page.goto(WATER);
    const boxes = await Promise.all(
      ['The hour that leaks', 'Wer füllt die Uhr?', 'Build a clepsydra'].map((name) =>
        page.getByRole('link', { name }).first().boundingBox(),
      ),
    );
    const [first, second, third] = boxes.map((box) => box ?? { x: 0, y: 0 });
    expect(new Set([first?.x, second?.x, third?.x]).size).toBe(1);
    expect([first, second, third].map((box) => box?.y)).toEqual(
      [first, second, third].map((box) => box?.y ?? 0).toSorted((a, b) => a - b),
    );
    expect(await page.getByText('Turmstube').filter({ visible: true }).count()).toBeGreaterThan(0);
    await close();
  });
});

describe('the time of a talk', () => {
  const TALK = `${WATER}sessions/wer-fuellt-die-uhr/`;

  test("is in the event's time zone, and in the reader's own when asked", async () => {
    const { page, close } = await visit(three, { timezoneId: 'Asia/Tokyo' });
    await page.goto(TALK);
    const main = page.getByRole('main');
    expect(await main.getByText('25 October 2025, 11:00 (Europe/Berlin)').isVisible()).toBe(true);
    await main.getByRole('button', { name: 'In my time zone' }).click();
    await main.getByText('October 25, 2025 at 18:00 (Asia/Tokyo)').waitFor();
    await close();
  });

  test('has no button without JavaScript', async () => {
    const { page, close } = await visit(three, { javaScriptEnabled: false });
    await page.goto(TALK);
    expect(await page.getByRole('button', { name: 'In my time zone' }).count()).toBe(0);
    await close();
  });
});

test('the page of a speaker shows the talks of each event with the company of the time', async () => {
  const { page, close } = await visit(three);
  await page.goto('/speakers/ilknur-isik-ozturk/');
  const main = page.getByRole('main');
  const events = await main.getByRole('heading', { level: 2 }).allTextContents();
  expect(events.slice(0, 3)).toEqual([
    'Water Clocks 2025',
    'The Ninth Congress of Bells and Ringers',
    'The Eighth Congress of Bells and Ringers',
  ]);
  await close();
});

test.each([
  ['Event', 'Water Clocks 2025', '6 talks'],
  ['Year', '2023', '4 talks'],
  ['Format', 'Workshop', '1 talk'],
  ['Level', 'Advanced', '1 talk'],
  ['Language', 'Arabic', '1 talk'],
])('the search narrows by %s', async (facet, value, count) => {
  const { page, close } = await visit(three, { viewport: { width: 1280, height: 720 } });
  const search = await openSearch(page, '/search/');
  await search.value(facet, value).check();
  await showsCount(page, new RegExp(`^${count}$`));
  await close();
});
