import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check.ts';
import { attribute, elementsOf, textOf } from '../sites/html.ts';
import { FALLBACK_PAGES, isIndexed, pagesOf, sites } from '../sites/sites.ts';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

/** The policy of a page that can show frames of these addresses. */
function policyFor(frames: readonly string[]): string {
  const origins = [...new Set(frames.map((url) => new URL(url).origin))].toSorted().join(' ');
  return origins ? POLICY.replace("base-uri 'none'", `frame-src ${origins}; base-uri 'none'`) : POLICY;
}

/** The attributes that make a browser load something with a page. */
const LOADS: Readonly<Record<string, string>> = {
  img: 'src',
  source: 'srcSet',
  script: 'src',
  iframe: 'src',
  video: 'src',
  audio: 'src',
  embed: 'src',
  object: 'data',
};
const LOADING_LINKS =
  /^(?:stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)$/;

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The title of a talk is part of a page's title, whatever its length.
    'long-title': 'off',
  },
});

describe.each(sites)('every page of “$name”', (site) => {
  const pages = pagesOf(site).map((page) => ({ ...page, elements: elementsOf(page.html) }));
  const events = [...(checkContent(site.content).catalogue?.events.keys() ?? [])];
  const onlyEvent = events.length === 1 ? events[0] : undefined;

  test('there are pages', () => {
    expect(pages.length).toBeGreaterThan(10);
  });

  test('is valid HTML', async () => {
    const findings: string[] = [];
    for (const { path, html } of pages) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results) {
        findings.push(
          ...messages.map(({ ruleId, message, line, column }) => `${path} ${line}:${column} ${ruleId} ${message}`),
        );
      }
    }
    expect(findings).toEqual([]);
  });

  test('has one h1, a unique title, a description and a language', () => {
    const titles = new Map<string, string>();
    for (const { path, elements } of pages) {
      const named = (tagName: string) => elements.filter((element) => element.tagName === tagName);
      expect(named('h1').map(textOf), path).toEqual([expect.stringMatching(/\S/)]);
      const title = textOf(named('title')[0] ?? { type: 'text', value: '' });
      expect(title, path).toMatch(/\S/);
      // An archive of one event shows it on its front page too.
      const twice = onlyEvent !== undefined && path === site.base ? `${site.base}events/${onlyEvent}/` : undefined;
      expect(titles.get(title), `${path} has the title of another page`).toBe(twice);
      titles.set(title, path);
      const description = named('meta').find((meta) => attribute(meta, 'name') === 'description');
      expect(description && attribute(description, 'content'), path).toMatch(/\S/);
      expect(attribute(named('html')[0] as (typeof elements)[0], 'lang'), path).toMatch(/^[a-z]{2}/);
    }
  });

  test('has no inline script, style or event handler, and the policy that forbids them and all frames but those it offers', () => {
    for (const { path, file, elements } of pages) {
      const frames = elements.flatMap((element) => attribute(element, 'dataFrame') ?? []);
      if (!/^events\/[^/]+\/sessions\/[^/]+\/index\.html$/.test(file)) expect(frames, path).toEqual([]);
      const policy = elements.find((element) => attribute(element, 'httpEquiv') === 'Content-Security-Policy');
      expect(policy && attribute(policy, 'content'), path).toBe(policyFor(frames));
      for (const element of elements) {
        const { tagName, properties } = element;
        expect(tagName, path).not.toBe('style');
        // Data is not run, whatever the policy says.
        const isData = attribute(element, 'type') === 'application/ld+json';
        if (tagName === 'script' && !isData) expect(attribute(element, 'src'), path).toBeDefined();
        expect(
          Object.keys(properties).filter((name) => name === 'style' || /^on[A-Z]/.test(name)),
          path,
        ).toEqual([]);
      }
    }
  });

  test('loads nothing from another host', () => {
    for (const { path, elements } of pages) {
      for (const element of elements) {
        const isLink = element.tagName === 'link' && LOADING_LINKS.test(String(element.properties.rel ?? ''));
        const loaded = attribute(element, isLink ? 'href' : (LOADS[element.tagName] ?? ''));
        if (loaded !== undefined) expect(loaded, path).toMatch(new RegExp(`^${site.base}(?!/)|^data:image/`));
      }
    }
  });

  test('has the absolute URL of its address as canonical and shared URL if the host is known, and otherwise none', () => {
    for (const { path, file, elements } of pages) {
      const canonical = elements.filter((element) => attribute(element, 'rel') === 'canonical');
      const shared = elements.filter((element) => attribute(element, 'property') === 'og:url');
      const own = onlyEvent !== undefined && file === 'index.html' ? `${site.base}events/${onlyEvent}/` : path;
      const address = site.host && !FALLBACK_PAGES.includes(file) ? [`${site.host}${own}`] : [];
      expect(
        canonical.map((element) => attribute(element, 'href')),
        path,
      ).toEqual(address);
      expect(
        shared.map((element) => attribute(element, 'content')),
        path,
      ).toEqual(address);
    }
  });

  test('is indexed by search engines, except the fallback pages and the lists of what is missing', () => {
    for (const { path, file, elements } of pages) {
      const robots = elements.filter((element) => attribute(element, 'name') === 'robots');
      expect(
        robots.map((element) => attribute(element, 'content')),
        path,
      ).toEqual(isIndexed(file) ? [] : ['noindex']);
    }
  });
});
