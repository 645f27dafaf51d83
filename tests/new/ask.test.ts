import { describe, expect, test } from 'vitest';
import { ask, type Prompter } from '../../src/new/ask.ts';
import { type Draft, draftIn } from '../../src/new/options.ts';
import { records, type Spec } from '../catalogue/records.ts';

const archive: Spec = {
  events: [
    {
      id: 'days',
      name: 'Lighthouse Days 2024',
      tracks: [
        { id: 'side', title: 'Side room', order: 2 },
        { id: 'main', title: 'Main hall', order: 1 },
      ],
      sessions: [
        { id: 'lamps', title: 'Lamps', speakers: [{ name: 'Yupeng Fu', company: 'Acme' }] },
        { id: 'oil', title: 'Oil', speakers: [{ name: 'Yupeng Fu', company: 'Beacon Works' }] },
      ],
    },
  ],
  topics: [{ id: 'fog', title: 'Fog', description: 'How it falls.' }],
};

/** Asks with these answers. Returns the draft, and every question with its choices or the value that it proposes. */
async function asked(
  answers: readonly (string | readonly string[])[],
  spec: Spec = archive,
  args: readonly string[] = [],
) {
  const questions: (string | readonly string[])[][] = [];
  const left = [...answers];
  const next = () => {
    const answer = left.shift();
    if (answer === undefined) throw new Error(`No answer is left for “${questions.at(-1)?.[0]}”.`);
    return answer;
  };
  const prompter: Prompter = {
    text: async ({ message, initial, optional = false, check }) => {
      questions.push(initial === undefined ? [message] : [message, initial]);
      for (;;) {
        const answer = String(next());
        const wrong = answer === '' && optional ? undefined : check(answer);
        if (wrong === undefined) return answer;
        questions.push([wrong]);
      }
    },
    one: async (message, choices) => {
      questions.push([message, choices.map(({ label }) => label)]);
      return String(next());
    },
    several: async (message, choices) => {
      questions.push([message, choices.map(({ label }) => label)]);
      return next() as readonly string[];
    },
  };
  const draft = await ask(prompter, draftIn(args) as Draft, records(spec));
  expect(left).toEqual([]);
  return { draft, questions };
}

describe('the questions', () => {
  test('are all that a talk has, in order, with what the archive has to choose from', async () => {
    const { draft, questions } = await asked([
      'Tides',
      'main',
      'workshop',
      ...['Ada Lovelace', 'Analytical Engines', ''],
      ['fog'],
      'https://example.org/s',
      '',
      'tides',
    ]);
    expect(draft).toEqual({
      event: 'days',
      title: 'Tides',
      track: 'main',
      format: 'workshop',
      speakers: [{ name: 'Ada Lovelace', company: 'Analytical Engines' }],
      topics: ['fog'],
      slides: 'https://example.org/s',
      video: undefined,
      id: 'tides',
    });
    expect(questions.map(([message]) => message)).toEqual([
      'Title',
      'Track',
      'Format',
      'Speaker',
      'Company of Ada Lovelace at the time of the talk',
      'Another speaker',
      'Topics: one to four are best',
      'Address of the slides',
      'Address of the recording',
      'Name of the file, without its ending; it becomes part of the address of the page',
    ]);
    expect(questions[1]).toEqual(['Track', ['Main hall', 'Side room', 'none']]);
    expect(questions[2]?.[1]?.slice(0, 2)).toEqual(['talk', 'keynote']);
    expect(questions[9]?.[1]).toBe('tides');
  });

  test('leave out tracks and topics that there are not, and ask for the event where there are several', async () => {
    const events = [
      { id: 'days-2023', name: 'Days 2023', start: '2023-05-01', tracks: [] },
      { id: 'days-2024', name: 'Days 2024', start: '2024-05-01', tracks: [] },
    ];
    const { draft, questions } = await asked(['days-2023', 'Tides', 'talk', '', '', '', 'tides'], { events });
    expect(questions[0]).toEqual(['Event', ['Days 2024', 'Days 2023']]);
    expect(draft).toMatchObject({ event: 'days-2023', speakers: [], topics: [] });
  });

  test('are only about what must be known, if the title is given', async () => {
    const events = [{ id: 'days' }, { id: 'night' }];
    const { draft, questions } = await asked(['night'], { events }, ['--title', 'Tides']);
    expect(questions).toHaveLength(1);
    expect(draft).toEqual({ event: 'night', title: 'Tides', speakers: [], topics: [] });
    expect((await asked([], archive, ['--title', 'Tides'])).questions).toEqual([]);
  });

  test('leave out what is given', async () => {
    const args = ['--track', 'side', '--speaker', 'Ada Lovelace', '--topic', 'fog', '--video', 'https://example.org/v'];
    const { questions } = await asked(['Tides', 'talk', '', 'tides'], archive, args);
    expect(questions.map(([message]) => message)).toEqual([
      'Title',
      'Format',
      'Address of the slides',
      expect.stringContaining('Name of the file'),
    ]);
  });
});

describe('an answer', () => {
  test('that is wrong is refused in the words of the check', async () => {
    const { questions } = await asked([
      ...['', 'Tides **now**', 'Tides'],
      ...['', 'talk'],
      ...['N/A', 'Ada Lovelace', ' Acme', 'Acme', 'Ada Lovelace', ''],
      [],
      ...['example.org', ''],
      '',
      ...['lamps', 'tides'],
    ]);
    expect(questions.flat().filter((text) => typeof text === 'string' && text.endsWith('.'))).toEqual([
      'A talk needs a title.',
      '`title` has signs of Markdown, which are shown as they are. Write `Tides now`.',
      '`name` is `N/A`, which pages would show as a name. Write the name. If it is not known, leave it out.',
      '`company` has a space at its beginning or end. Write `Acme`.',
      'This speaker is in the list already.',
      '`example.org` cannot be a link: it does not begin with https:// or http://. Write `https://example.org`.',
      'There is a talk `lamps` already, and it is not overwritten.',
    ]);
  });

  test('with a name that looks like one of the archive leads to the question who is meant', async () => {
    const start = ['Tides', '', 'talk'];
    const end = ['', [], '', '', 'tides'];
    const { draft, questions } = await asked([...start, 'Yupeng Fui', 'Yupeng Fu', 'ACME', ...end]);
    expect(questions[4]).toEqual([
      '“Yupeng Fui” looks like a name in the archive. Which one is meant?',
      ['Yupeng Fu (in the archive)', 'Yupeng Fui (new)'],
    ]);
    // The company that the speaker was last with is proposed.
    expect(questions[5]).toEqual(['Company of Yupeng Fu at the time of the talk', 'Beacon Works']);
    // “ACME” would have the page of “Acme”, so nothing is asked.
    expect(draft.speakers).toEqual([{ name: 'Yupeng Fu', company: 'Acme' }]);
    const other = await asked([...start, 'Yupeng Fui', 'Yupeng Fui', '', ...end]);
    expect(other.draft.speakers).toEqual([{ name: 'Yupeng Fui', company: undefined }]);
    const known = await asked([...start, 'Yupeng Fu', 'Acme', ...end]);
    expect(known.questions).toHaveLength(10);
  });
});
