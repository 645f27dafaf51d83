import { optionsIn } from '../options.ts';

/** A speaker of a new talk. */
export interface DraftSpeaker {
  readonly name: string;
  readonly company?: string | undefined;
}

/** What is known of a new talk: at first what the command line gives, at last all that its file has. */
export interface Draft {
  readonly event?: string | undefined;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly track?: string | undefined;
  readonly format?: string | undefined;
  readonly speakers: readonly DraftSpeaker[];
  readonly topics: readonly string[];
  readonly slides?: string | undefined;
  readonly video?: string | undefined;
}

const OPTIONS = {
  event: { type: 'string' },
  title: { type: 'string' },
  track: { type: 'string' },
  format: { type: 'string' },
  speaker: { type: 'string', multiple: true },
  topic: { type: 'string', multiple: true },
  slides: { type: 'string' },
  video: { type: 'string' },
  id: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments of the command; undefined if they ask for help. Throws a `WrongUse` for wrong ones. */
export function draftIn(args: readonly string[]): Draft | undefined {
  const { help, speaker = [], topic = [], ...values } = optionsIn(args, { options: OPTIONS }).values;
  if (help) return undefined;
  const given = Object.entries(values).filter(([, value]) => value?.trim());
  return {
    ...Object.fromEntries(given),
    speakers: speaker.map(speakerIn),
    topics: topic.flatMap((list) => list.split(',').map((id) => id.trim())),
  };
}

/** “Ada Lovelace, Acme, Inc.” is Ada Lovelace of Acme, Inc. */
function speakerIn(text: string): DraftSpeaker {
  const [name = '', ...rest] = text.split(',');
  return { name: name.trim(), company: rest.join(',').trim() || undefined };
}

/** The help of the command. */
export const HELP = `npm run new
npm run new -- --title <title> [--event <id>] [--speaker "Name, Company"] …

Writes the file of a new talk to the content folder, and checks it. Without --title it asks for everything that is not
given. Files that exist are never overwritten.

--event <id>                 the event: its folder is events/<id>/; needed if there are several
--title <title>              the title
--track <id>                 the track: the name of a file in the event's tracks/
--format <format>            what kind of talk it is; without it, a talk
--speaker "Name, Company"    a speaker and the company at the time of the talk; can be repeated
--topic <ids>                topics: names of files in topics/; can be repeated
--slides <address>           the address of the slides
--video <address>            the address of the recording
--id <id>                    the name of the file, if it is not made from the title

CONTENT_DIR names another content folder than content/.

Exits with 0 if the file was written and the content has no problems, with 1 if it has problems, and with 2 if nothing
was written, because the command was not understood, a value is wrong, or the questions were not answered.`;
