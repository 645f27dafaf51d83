import { afterEach, describe, expect, test, vi } from 'vitest';
import * as paths from '../src/paths.ts';

const { absoluteUrl, archivedUrl, hostOf, sharePicture, siblingPath } = paths;

const days = { id: 'days' };
const one = { id: 'one', event: days };

/** The module as it is in a site with that base. */
async function pathsUnder(base: string): Promise<typeof paths> {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  return import('../src/paths.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('paths of pages', () => {
  test.each(['/', '/archive/', '/a/deep/one/'])('start with the base %s and end with a slash', async (base) => {
    const {
      homePath,
      aboutPath,
      healthPath,
      listPath,
      entryPath,
      filePath,
      eventPath,
      eventListPath,
      trackPath,
      sessionPath,
    } = await pathsUnder(base);
    expect(homePath()).toBe(base);
    expect(aboutPath()).toBe(`${base}about/`);
    expect(healthPath()).toBe(`${base}health/`);
    expect(healthPath(days)).toBe(`${base}events/days/health/`);
    expect(listPath('topics')).toBe(`${base}topics/`);
    expect(entryPath('speakers', 'ann-lee')).toBe(`${base}speakers/ann-lee/`);
    expect(listPath('events')).toBe(`${base}events/`);
    expect(eventPath(days)).toBe(`${base}events/days/`);
    expect(eventListPath(days, 'sessions')).toBe(`${base}events/days/sessions/`);
    expect(trackPath({ id: 'main', event: days })).toBe(`${base}events/days/tracks/main/`);
    expect(sessionPath(one)).toBe(`${base}events/days/sessions/one/`);
    expect(filePath('icon.svg')).toBe(`${base}icon.svg`);
  });

  test('of a session: the base and the path in the search index', async () => {
    const { homePath, sessionPage, sessionPath } = await pathsUnder('/archive/');
    expect(sessionPage(one)).toBe('events/days/sessions/one/');
    expect(`${homePath()}${sessionPage(one)}`).toBe(sessionPath(one));
  });

  test('from one session to another of its event do not depend on the base', async () => {
    const { sessionPath } = await pathsUnder('/archive/');
    const from = new URL(sessionPath(one), 'https://example.org');
    expect(new URL(siblingPath('two'), from).pathname).toBe(sessionPath({ id: 'two', event: days }));
  });
});

test('each session, each event and the archive have a share picture of their own', () => {
  expect(sharePicture()).toBe('share/archive.png');
  expect(sharePicture(days)).toBe('share/events/days.png');
  expect(sharePicture(one)).toBe('share/events/days/one.png');
});

describe('absolute URLs', () => {
  test.each([
    { path: '/', site: 'https://example.org', url: 'https://example.org/' },
    { path: '/archive/about/', site: 'https://example.org', url: 'https://example.org/archive/about/' },
    { path: '/about/', site: new URL('https://example.org/'), url: 'https://example.org/about/' },
  ])('$path', ({ path, site, url }) => {
    expect(absoluteUrl(path, site)).toBe(url);
  });

  test('an archived copy contains the URL as it is', () => {
    expect(archivedUrl('https://example.org/a?b=c&d=%20#e', 2020)).toBe(
      'https://web.archive.org/web/2020/https://example.org/a?b=c&d=%20#e',
    );
  });

  test.each([
    { url: 'https://www.example.org/a', host: 'example.org' },
    { url: 'https://slides.example.org:8080/a', host: 'slides.example.org' },
    { url: 'http://wwwexample.org/', host: 'wwwexample.org' },
    { url: 'https://example.org/www.html', host: 'example.org' },
  ])('the host of $url is $host', ({ url, host }) => {
    expect(hostOf(url)).toBe(host);
  });
});

describe('the path of a search', () => {
  test.each([
    { params: undefined, path: '/archive/search/' },
    { params: {}, path: '/archive/search/' },
    { params: { track: 'a-b', q: 'ä & <b>' }, path: '/archive/search/?track=a-b&q=%C3%A4+%26+%3Cb%3E' },
    { params: new URLSearchParams('has=slides&has=video'), path: '/archive/search/?has=slides&has=video' },
  ])('$path', async ({ params, path }) => {
    const { searchPath } = await pathsUnder('/archive/');
    expect(searchPath(params)).toBe(path);
  });
});
