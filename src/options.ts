import { type ParseArgsConfig, parseArgs } from 'node:util';
import { listOf, quoted } from './problems/format.ts';
import { nearest } from './text/nearest.ts';

/** What is wrong with the arguments of a command. */
export class WrongUse extends Error {}

/** The exit codes of the commands that check or write content. */
export const EXIT = { fine: 0, problems: 1, wrongUse: 2 } as const;

/** Reads the arguments of a command. Throws a `WrongUse` for an option that there is not, and for one without a value. */
export function optionsIn<const Config extends ParseArgsConfig>(args: readonly string[], config: Config) {
  try {
    return parseArgs({ ...config, args: [...args] });
  } catch (error) {
    const { message } = error as Error;
    const option = /Unknown option '(--?[^']+)'/.exec(message)?.[1];
    if (option !== undefined)
      throw new WrongUse(
        unknown(
          'option',
          option,
          Object.keys(config.options ?? {}).map((name) => `--${name}`),
        ),
      );
    const value = /Option '(?:-\w, )?(--\w+)[^']*' (?:argument missing|argument is ambiguous)/.exec(message)?.[1];
    if (value !== undefined) throw new WrongUse(`The option \`${value}\` needs a value.`);
    const extra = /^Unexpected argument '(.*)'\. /s.exec(message)?.[1];
    if (extra !== undefined)
      throw new WrongUse(`${quoted(extra)} belongs to no option; a value with spaces needs quotes.`);
    throw new WrongUse(message);
  }
}

/** “There is no track `x`. Did you mean `y`?”, or what there is. */
export function unknown(what: string, name: string, known: readonly string[]): string {
  const suggestion = nearest(name, known);
  return `There is no ${what} ${quoted(name)}. ${suggestion ? `Did you mean ${quoted(suggestion)}?` : `There are ${listOf(known)}.`}`;
}
