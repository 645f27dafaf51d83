import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderAbstract } from '../../src/abstract/render.ts';
import { checkContent } from '../../src/check.ts';
import type { CheckedContent } from '../../src/contentSource.ts';
import { checkTalk } from '../../src/contribute/check.ts';
import { knownOf, recordsOf, talkFile } from '../../src/contribute/known.ts';
import { checkAlone, checkInArchive } from '../../src/contribute/rules.ts';
import type { LocatedProblem } from '../../src/problems/report.ts';
import { archiveOf, TALK } from '../cases/case.ts';
import { hostile } from '../cases/hostile/index.ts';
import { mistakes } from '../cases/mistakes/index.ts';
import { valid } from '../cases/valid/index.ts';
import { writeContent } from '../helpers.ts';

/** The cases in which somebody edits the talk. */
const cases = [mistakes, valid, hostile].flatMap((kinds) =>
  Object.entries(kinds).flatMap(([kind, ofKind]) =>
    ofKind.flatMap(({ what, files }) => {
      const { [TALK]: text, ...others } = files;
      return typeof text === 'string' ? [{ kind, what, text, others }] : [];
    }),
  ),
);

type Found = Pick<LocatedProblem, 'code' | 'position' | 'message' | 'fix'>;
const listed = (found: readonly Found[]): string[] =>
  found
    .map(({ code, position, message, fix }) => `${position?.line}:${position?.column} ${code} ${message} ${fix}`)
    .toSorted();

/** What the form finds in a talk, and what the build finds in an archive with it. */
function bothFind(archive: CheckedContent, built: CheckedContent, talk: { event: string; id: string; text: string }) {
  // The form gets it as JSON.
  const known = recordsOf(JSON.parse(JSON.stringify(knownOf(archive.records))));
  const { problems, record, located } = checkTalk(talk, renderAbstract);
  const joined = record ? [...checkInArchive(record, known), ...checkAlone(record, known)].map(located) : [];
  const file = talkFile(talk.event, talk.id);
  return {
    joined,
    inForm: listed([...problems, ...joined]),
    inBuild: listed([...built.problems, ...built.warnings].filter((found) => found.file === file)),
  };
}

describe('the form says of a talk what the build says', () => {
  test('there are many cases', () => {
    expect(cases.length).toBeGreaterThan(500);
  });

  test.each(cases)('$kind: $what', ({ text, others }) => {
    const built = checkContent(writeContent(archiveOf({ ...others, [TALK]: text })));
    const archive = checkContent(writeContent(archiveOf(others)));
    // There is a form only where the archive without the talk is valid, but for what names nothing of it.
    if (archive.problems.some(({ code }) => code !== 'unused-file')) return;
    const { inForm, inBuild } = bothFind(archive, built, { event: 'days', id: 'lamps', text });
    expect(inForm).toEqual(inBuild);
  });

  test('of every talk of the archive', () => {
    const content = checkContent('content');
    for (const { event, id, file } of content.records.sessions) {
      const text = readFileSync(`content/${file}`, 'utf8');
      const { inForm, inBuild } = bothFind(content, content, { event, id, text });
      expect(inForm, file).toEqual(inBuild);
    }
    expect(content.records.sessions).toHaveLength(56);
  });

  test('what may be a mistake, too', () => {
    const others = {
      'events/days/sessions/oil.mdx':
        '---\ntitle: Oil for every lamp\nspeakers: [{ name: Yupeng Fu, company: Acme }]\n---\n',
    };
    const text = `---
title: OIL FOR EVERY LAMPS
speakers: [{ name: Yupeng Fui, company: "Acme, Inc." }]
slides: http://de.slideshare.net/a/b
links: [{ url: "https://example.org/a?utm_source=b", kind: page }]
---

Seven words are hardly an abstract [here](https://m.youtube.com/watch?v=a).
`;
    const [archive, built] = [others, { ...others, [TALK]: text }].map((files) =>
      checkContent(writeContent(archiveOf(files))),
    ) as [CheckedContent, CheckedContent];
    expect(archive.problems).toEqual([]);
    const { inForm, inBuild, joined } = bothFind(archive, built, { event: 'days', id: 'lamps', text });
    // Of two talks that look like each other, the build says so of the one that comes last.
    expect(inForm.filter((one) => !/ similar-(?:talk|name) /.test(one))).toEqual(inBuild);
    const shown = joined.flatMap(({ code, better }) => (better ? [`${code}: ${better}`] : []));
    expect(shown).toEqual([
      'similar-name: Yupeng Fu',
      'similar-name: Acme',
      'untidy-link: https://www.slideshare.net/a/b',
      'untidy-link: https://example.org/a',
      'untidy-link: https://www.youtube.com/watch?v=a',
    ]);
    expect(inForm.map((one) => one.split(' ')[1]).toSorted()).toEqual([
      'short-abstract',
      'similar-name',
      'similar-name',
      'similar-talk',
      'title-in-capitals',
      'untidy-link',
      'untidy-link',
      'untidy-link',
    ]);
  });
});
