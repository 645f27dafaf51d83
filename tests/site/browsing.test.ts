import { describe, expect, test } from 'vitest';
import type { Session } from '../../src/catalogue/types.ts';
import { checkContent } from '../../src/check.ts';
import { attribute, elementsOf, textOf } from '../sites/html.ts';
import { readFrom, sites } from '../sites/sites.ts';

describe.each(sites)('in “$name”', (site) => {
  const { catalogue } = checkContent(site.content);
  if (!catalogue) throw new Error(`${site.content} has no event`);

  /** The links and the text of a page. */
  function pageOf(path: string) {
    const elements = elementsOf(readFrom(site, `${path}index.html`));
    const main = elements.find(({ tagName }) => tagName === 'main');
    return {
      links: elements.flatMap((element) => attribute(element, 'href') ?? []),
      text: main ? textOf(main) : '',
    };
  }

  /** What a page with few talks says of each. */
  function expectPreview(path: string, session: Session): void {
    const { links, text } = pageOf(path);
    const { topics, track, slides, video, speakers, abstract } = session;
    const pages = [
      ...topics.map(({ id }) => `topics/${id}/`),
      ...(track ? [`events/${track.event.id}/tracks/${track.id}/`] : []),
      ...speakers.map(({ speaker }) => `speakers/${speaker.id}/`),
    ];
    const wanted = [...pages.map((page) => site.base + page), slides, video].filter((url) => url !== undefined);
    const missing = wanted.filter((url) => !links.includes(url) && url !== site.base + path);
    expect(missing, path).toEqual([]);
    const beginning = abstract.text.replaceAll(/\s+/g, ' ').trim().slice(0, 60);
    if (!abstract.opensWithNote) expect(text, path).toContain(beginning);
  }

  test('the page of a speaker with up to three talks has how each begins, its topics and materials, and who else gave it', () => {
    const few = [...catalogue.speakers.values()].filter(({ sessions }) => sessions.length <= 3);
    for (const { id, sessions } of few) for (const session of sessions) expectPreview(`speakers/${id}/`, session);
    expect(few.length).toBeGreaterThan(0);
  });

  test('so does the page of a company', () => {
    for (const { id, sessions, earlierSessions, speakers } of catalogue.companies.values()) {
      const all = [...sessions, ...earlierSessions];
      if (all.length > 3) continue;
      for (const session of all) {
        const own = session.speakers.filter(({ speaker }) => speakers.includes(speaker));
        expectPreview(`companies/${id}/`, { ...session, speakers: own });
      }
    }
  });

  test('speakers are listed by family name and by given name, with the titles of their talks', () => {
    const all = [...catalogue.speakers.values()];
    const { compare } = new Intl.Collator(catalogue.language, { numeric: true });
    for (const { path, nameOf } of [
      { path: 'speakers/', nameOf: (speaker: (typeof all)[number]) => speaker.sortName },
      { path: 'speakers/by/given-name/', nameOf: (speaker: (typeof all)[number]) => speaker.name },
    ]) {
      const { links, text } = pageOf(path);
      const listed = links.flatMap((link) => all.find(({ id }) => link === `${site.base}speakers/${id}/`) ?? []);
      expect(new Set(listed).size).toBe(all.length);
      const names = listed.map(nameOf);
      expect(names).toEqual(names.toSorted(compare));
      for (const { sessions } of all) for (const { title } of sessions.slice(0, 3)) expect(text).toContain(title);
    }
    expect(pageOf('speakers/').links).toContain(`${site.base}speakers/by/given-name/`);
    expect(pageOf('speakers/by/given-name/').links).toContain(`${site.base}speakers/`);
  });

  test('next leads from the first talk of an event through all of them, and previous back', () => {
    for (const { id, sessions } of catalogue.events.values()) {
      const path = (session: Session): string => `${site.base}events/${id}/sessions/${session.id}/`;
      sessions.forEach((session, index) => {
        const elements = elementsOf(readFrom(site, `${path(session).slice(site.base.length)}index.html`));
        const leads = (rel: string): string[] =>
          elements.flatMap((element) => (attribute(element, 'rel') === rel ? (attribute(element, 'href') ?? []) : []));
        expect(leads('prev')).toEqual(sessions.slice(Math.max(0, index - 1), index).map(path));
        expect(leads('next')).toEqual(sessions.slice(index + 1, index + 2).map(path));
      });
    }
  });
});
