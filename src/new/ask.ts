import { companyForm, companyLikeness } from '../catalogue/warnings/companyLikeness.ts';
import { speakerForm, speakerLikeness } from '../catalogue/warnings/speakerLikeness.ts';
import { idOf } from '../ids.ts';
import { FORMATS } from '../schema/choices.ts';
import type { ContentRecords } from '../schema/records.ts';
import type { Draft, DraftSpeaker } from './options.ts';
import { eventOf, idProblem, proposedId, valueProblem } from './plan.ts';

/** One of the answers that a question offers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** A text to ask for. `check` says what is wrong with an answer; an empty one is given only if `optional`. */
export interface TextQuestion {
  readonly message: string;
  readonly initial?: string | undefined;
  readonly optional?: boolean;
  readonly check: (answer: string) => string | undefined;
}

/** Asks a person. Each function throws `Cancelled` if they do not want to go on. */
export interface Prompter {
  readonly text: (question: TextQuestion) => Promise<string>;
  readonly one: (message: string, choices: readonly Choice[]) => Promise<string>;
  readonly several: (message: string, choices: readonly Choice[]) => Promise<readonly string[]>;
}

/** A person does not want to answer. */
export class Cancelled extends Error {}

/** Asks for what is not known of a new talk: for all of it or, if its title is given, only for what must be known. */
export async function ask(prompter: Prompter, given: Draft, records: ContentRecords): Promise<Draft> {
  const event = eventOf(given, records) ?? (await askEvent(prompter, records));
  if (given.title !== undefined) return { ...given, event };
  const title = await prompter.text({
    message: 'Title',
    check: (answer) => (answer === '' ? 'A talk needs a title.' : valueProblem('title', answer)),
  });
  const draft = { ...given, event, title };
  return {
    ...draft,
    track: given.track ?? (await askTrack(prompter, event, records)),
    format: given.format ?? (await prompter.one('Format', FORMATS_AS_CHOICES)),
    speakers: given.speakers.length > 0 ? given.speakers : await askSpeakers(prompter, records),
    topics: given.topics.length > 0 ? given.topics : await askTopics(prompter, records),
    slides: given.slides ?? (await askAddress(prompter, 'slides')),
    video: given.video ?? (await askAddress(prompter, 'video')),
    id: given.id ?? (await askId(prompter, title, event, records)),
  };
}

/** The usual one first. */
const FORMATS_AS_CHOICES: readonly Choice[] = ['talk', ...FORMATS.filter((format) => format !== 'talk')].map(
  (format) => ({ value: format, label: format }),
);

function askEvent(prompter: Prompter, { events }: ContentRecords): Promise<string> {
  const newestFirst = events.toSorted((a, b) => (a.data.start < b.data.start ? 1 : -1));
  return prompter.one(
    'Event',
    newestFirst.map(({ id, data }) => ({ value: id, label: data.name, hint: id })),
  );
}

async function askTrack(prompter: Prompter, event: string, { tracks }: ContentRecords): Promise<string | undefined> {
  const ofEvent = tracks.filter((track) => track.event === event).toSorted((a, b) => a.data.order - b.data.order);
  if (ofEvent.length === 0) return undefined;
  const choices = ofEvent.map(({ id, data }) => ({ value: id, label: data.title, hint: id }));
  return (await prompter.one('Track', [...choices, { value: '', label: 'none' }])) || undefined;
}

async function askTopics(prompter: Prompter, { topics }: ContentRecords): Promise<readonly string[]> {
  if (topics.length === 0) return [];
  const choices = topics.map(({ id, data }) => ({ value: id, label: data.title, hint: data.description }));
  return prompter.several('Topics: one to four are best', choices);
}

async function askAddress(prompter: Prompter, key: 'slides' | 'video'): Promise<string | undefined> {
  const message = key === 'slides' ? 'Address of the slides' : 'Address of the recording';
  return (await prompter.text({ message, optional: true, check: (answer) => valueProblem(key, answer) })) || undefined;
}

const askId = (prompter: Prompter, title: string, event: string, records: ContentRecords): Promise<string> =>
  prompter.text({
    message: 'Name of the file, without its ending; it becomes part of the address of the page',
    initial: proposedId(title, event, records),
    check: (answer) => idProblem(answer, event, records),
  });

async function askSpeakers(prompter: Prompter, { sessions }: ContentRecords): Promise<DraftSpeaker[]> {
  const known = sessions.flatMap(({ data }) => data.speakers);
  const names = new Set(known.map(({ name }) => name));
  const companies = new Set(known.flatMap(({ company, laterCompany }) => [company ?? [], laterCompany ?? []].flat()));
  const speakers: DraftSpeaker[] = [];
  for (;;) {
    const message = speakers.length === 0 ? 'Speaker' : 'Another speaker';
    const check = (answer: string): string | undefined =>
      speakers.some(({ name }) => idOf(name) === idOf(answer))
        ? 'This speaker is in the list already.'
        : valueProblem('name', answer);
    const written = await prompter.text({ message, optional: true, check });
    if (written === '') return speakers;
    const name = await asKnown(prompter, written, lookingLike(written, names, speakerForm, speakerLikeness));
    const company = await prompter.text({
      message: `Company of ${name} at the time of the talk`,
      initial: known.findLast((one) => one.name === name)?.company,
      optional: true,
      check: (answer) => valueProblem('company', answer),
    });
    const knownCompany =
      company && (await asKnown(prompter, company, lookingLike(company, companies, companyForm, companyLikeness)));
    speakers.push({ name, company: knownCompany || undefined });
  }
}

/** The names in the archive that may be the same as a new one; none if it is one of them. */
function lookingLike<Form>(
  name: string,
  known: ReadonlySet<string>,
  formOf: (name: string) => Form | undefined,
  likeness: (one: Form, other: Form) => string | undefined,
): string[] {
  const form = formOf(name);
  if (known.has(name)) return [];
  const sameId = [...known].filter((other) => idOf(other) === idOf(name));
  if (sameId.length > 0 || form === undefined) return sameId;
  return [...known].filter((other) => {
    const otherForm = formOf(other);
    return otherForm !== undefined && likeness(form, otherForm) !== undefined;
  });
}

/** A name as the archive writes it, if it is the same one: if they have one page anyway, or if the person says so. */
async function asKnown(prompter: Prompter, written: string, alike: readonly string[]): Promise<string> {
  const [first] = alike;
  if (first === undefined) return written;
  if (idOf(first) === idOf(written)) return first;
  const choices = [
    ...alike.map((name) => ({ value: name, label: `${name} (in the archive)` })),
    { value: written, label: `${written} (new)` },
  ];
  return prompter.one(`“${written}” looks like a name in the archive. Which one is meant?`, choices);
}
