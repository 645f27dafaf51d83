import { describe, expect, test } from 'vitest';
import { fileText } from '../../src/import/fileText.ts';
import { draftIn } from '../../src/new/options.ts';
import { idProblem, planTalk } from '../../src/new/plan.ts';
import { WrongUse } from '../../src/options.ts';
import { records, type Spec } from '../catalogue/records.ts';

const archive: Spec = {
  events: [
    {
      id: 'days',
      tracks: [{ id: 'main', title: 'Main hall' }],
      sessions: [{ id: 'lamps', title: 'Lamps', speakers: [{ name: 'Ada Lovelace', company: 'Acme' }] }],
    },
  ],
  topics: [{ id: 'fog', title: 'Fog' }, { id: 'oil' }],
};
const night = { id: 'night', sessions: [{ id: 'wicks' }] };

/** The file that the arguments make. */
function planned(args: readonly string[], spec: Spec = archive) {
  const draft = draftIn(args);
  if (!draft) throw new Error('The arguments ask for help.');
  const file = planTalk(draft, records(spec));
  return { path: file.path, text: fileText(file) };
}

/** What is wrong with the arguments. */
function refusal(args: readonly string[], spec: Spec = archive): string[] {
  try {
    planned(args, spec);
  } catch (error) {
    if (error instanceof WrongUse) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('the file of a new talk', () => {
  test('has what the options say, in the order of the keys', () => {
    const speakers = ['--speaker', 'Ada Lovelace, Acme', '--speaker', 'Mary Somerville'];
    const links = ['--video', 'https://example.org/v', '--slides', 'https://example.org/s'];
    const ofTalk = ['--topic', 'fog,oil', '--format', 'workshop', '--track', 'main'];
    expect(planned(['--title', 'Tides: a short history', ...links, ...ofTalk, ...speakers])).toEqual({
      path: 'events/days/sessions/tides-a-short-history.mdx',
      text: `---
title: "Tides: a short history"
track: main
speakers:
  - name: Ada Lovelace
    company: Acme
  - name: Mary Somerville
format: workshop
topics: [fog, oil]
slides: https://example.org/s
video: https://example.org/v
---
`,
    });
  });

  test('needs only a title where there is one event', () => {
    expect(planned(['--title', 'Tides', '--format', 'talk']).text).toBe('---\ntitle: Tides\n---\n');
  });

  test('is named after the title, or by --id, and never after another talk of the event', () => {
    expect(
      planned(['--title', 'Lamps!', '--id', 'more-lamps', '--event', 'days'], {
        ...archive,
        events: [{ ...night }, { id: 'days' }],
      }).path,
    ).toBe('events/days/sessions/more-lamps.mdx');
    const spec = {
      events: [{ id: 'days', sessions: [{ id: 'tides', title: 'Ebb' }] }],
      refused: ['events/days/sessions/tides-2'],
    };
    expect(planned(['--title', 'Tides'], spec).path).toBe('events/days/sessions/tides-3.mdx');
  });

  test('takes all after the first comma for the company', () => {
    expect(planned(['--title', 'Tides', '--speaker', 'Ada Lovelace ,  Acme, Inc.']).text).toContain(
      '  - name: Ada Lovelace\n    company: Acme, Inc.\n',
    );
  });
});

describe('what is missing or wrong is said, all at once, and the option that it is about', () => {
  const end = 'Nothing was written.';

  test('the title and the event', () => {
    const spec = { events: [{ id: 'days' }, night] };
    expect(refusal([], spec)).toEqual([
      'The event is missing: --event with one of `days` and `night`.',
      'The title is missing: --title "How we test".',
      'In a terminal, `npm run new` asks for everything. Nothing was written.',
    ]);
    expect(refusal(['--title', 'Tides', '--event', 'day'], spec)).toEqual([
      'There is no event `day`. Did you mean `days`?',
    ]);
    expect(refusal(['--title', ' ', '--event', 'days'], spec)[0]).toBe('The title is missing: --title "How we test".');
    expect(refusal(['--title', 'Tides'], { events: [] })).toEqual([
      'There is no event yet. Add events/<id>/event.yaml first; content/README.md shows how.',
    ]);
  });

  test('values, in the words of the check', () => {
    const args = [
      '--track',
      'mian',
      '--topic',
      'fogg',
      '--format',
      'tlak',
      '--slides',
      'example.org',
      '--speaker',
      'N/A',
    ];
    expect(refusal(['--title', ' Tides', ...args])).toEqual([
      '--title: `title` has a space at its beginning or end. Write `Tides`.',
      '--speaker: `name` is `N/A`, which pages would show as a name. Write the name. If it is not known, leave it out.',
      '--format: `format` cannot be `tlak`. Did you mean `talk`?',
      '--slides: `example.org` cannot be a link: it does not begin with https:// or http://. Write `https://example.org`.',
      '--track: There is no track `mian` at this event. Did you mean `main`?',
      '--topic: There is no topic `fogg`. Did you mean `fog`?',
      end,
    ]);
  });

  test('what contradicts other files', () => {
    expect(refusal(['--title', 'LAMPS', '--speaker', 'Ada LoveLace, acme'])).toEqual([
      expect.stringMatching(/^--title: The title `LAMPS` is also the title in events\/days\/sessions\/lamps\.mdx\./),
      expect.stringMatching(/^--speaker: `Ada LoveLace` and `Ada Lovelace` \(.*\) would share one page/),
      expect.stringMatching(/^--speaker: `acme` and `Acme` \(.*\) would share one page/),
      end,
    ]);
  });

  test.each([
    ['lamps', 'There is a talk `lamps` already, and it is not overwritten.'],
    [
      'More Lamps',
      '`More Lamps` cannot be the name of a file: only a–z, 0–9 and single hyphens. Did you mean `more-lamps`?',
    ],
    ['../lamps', '`../lamps` cannot be the name of a file: only a–z, 0–9 and single hyphens. Did you mean `lamps`?'],
    ['con', '`con` cannot be the name of a file: only a–z, 0–9 and single hyphens. Did you mean `con-1`?'],
    ['…', '`…` cannot be the name of a file: only a–z, 0–9 and single hyphens.'],
  ])('an id: %s', (id, message) => {
    expect(idProblem(id, 'days', records(archive))).toBe(message);
    expect(refusal(['--title', 'Tides', '--id', id])).toEqual([`--id: ${message}`, end]);
  });

  test('an option that there is not', () => {
    expect(refusal(['--titel', 'Tides'])).toEqual(['There is no option `--titel`. Did you mean `--title`?']);
    expect(refusal(['Tides of the', 'sea'])).toEqual([
      '`Tides of the` belongs to no option; a value with spaces needs quotes.',
    ]);
    expect(refusal(['--title'])).toEqual(['The option `--title` needs a value.']);
  });
});

test('--help asks for the help', () => {
  expect(draftIn(['--help'])).toBeUndefined();
  expect(draftIn(['-h', '--title', 'Tides'])).toBeUndefined();
});
