import { ID, idOf } from '../ids.ts';
import { optionsIn, unknown, WrongUse } from '../options.ts';
import { listOf, quoted } from '../problems/format.ts';
import { fileId } from './fileNames.ts';
import { type ImportFormat, importFormats } from './formats.ts';
import { InputError } from './inputError.ts';
import { SESSION_KEYS } from './planSessions.ts';

/** What a person asks for on the command line. */
export interface ImportCommand {
  readonly format: ImportFormat;
  readonly source: string;
  readonly event: string;
  readonly map: ReadonlyMap<string, string>;
  readonly update: readonly string[];
  /** The content folder, if it is not the one of the settings. */
  readonly content: string | undefined;
}

const OPTIONS = {
  event: { type: 'string' },
  map: { type: 'string', multiple: true },
  update: { type: 'string', multiple: true },
  content: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments of the command; undefined if they ask for help. Throws an `InputError` for wrong ones. */
export function commandIn(args: readonly string[]): ImportCommand | undefined {
  const { values, positionals } = parsed(args);
  if (values.help || args.length === 0) return undefined;
  const [name, source, ...rest] = positionals;
  const format = formatNamed(name);
  if (source === undefined)
    throw new InputError(`What to import is missing: npm run import -- ${format.name} ${format.example}`);
  if (rest.length > 0)
    throw new InputError(`Only one file, folder or address can be imported at a time, not also ${listOf(rest)}.`);
  return {
    format,
    source,
    event: eventIn(values.event),
    map: mapIn(values.map ?? []),
    update: (values.update ?? []).flatMap(keysIn),
    content: values.content,
  };
}

function parsed(args: readonly string[]) {
  try {
    return optionsIn(args, { options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw error instanceof WrongUse ? new InputError(error.message) : error;
  }
}

function formatNamed(name: string | undefined): ImportFormat {
  const names = importFormats.map((format) => format.name);
  const format = importFormats.find((known) => known.name === name);
  if (format) return format;
  if (name === undefined) throw new InputError(`The format is missing: ${listOf(names)}.`);
  throw new InputError(unknown('format', name, names));
}

function eventIn(event: string | undefined): string {
  if (event === undefined)
    throw new InputError('The event is missing: --event lighthouse-2024. Its folder is events/lighthouse-2024/.');
  if (ID.test(event) && fileId(event, event) === event) return event;
  const better = fileId(event, event);
  const help = idOf(event) ? ` Did you mean ${quoted(better)}?` : '';
  throw new InputError(`${quoted(event)} is not an id: only a–z, 0–9 and single hyphens, at most 80.${help}`);
}

function mapIn(pairs: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => {
      const [, heading, key] = /^(.+)=\s*(\w+)\s*$/.exec(pair) ?? [];
      if (heading === undefined || key === undefined) {
        throw new InputError(`--map is ${quoted(pair)}. It must be a heading and a key: --map "Talk title=title".`);
      }
      return [heading.trim(), key];
    }),
  );
}

function keysIn(list: string): string[] {
  return list.split(',').map((key) => {
    const name = key.trim();
    if (!SESSION_KEYS.includes(name)) throw new InputError(unknown('key of a talk', name, SESSION_KEYS));
    return name;
  });
}

/** The help of the command. */
export const help = (): string =>
  [
    'npm run import -- <format> <file, folder or address> --event <id>',
    '',
    'Writes the talks of an event to the content folder. Files that exist are never overwritten.',
    '',
    ...importFormats.flatMap(({ name, about, example }) => [
      `${name}: ${about}`,
      `  npm run import -- ${name} ${example}`,
    ]),
    '',
    '--event <id>           the id of the event: its folder is events/<id>/',
    '--map "Heading=key"    for csv: which heading means which key; can be repeated',
    '--update <keys>        takes these keys of existing talks over from the source: --update title,start',
    '--content <folder>     another content folder than that of CONTENT_DIR',
  ].join('\n');
