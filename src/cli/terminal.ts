import { autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import { Cancelled, type Choice, type Prompter } from '../new/ask.ts';

/** Asks in the terminal, with questions that are answered by arrow keys or by writing. */
export const terminal: Prompter = {
  text: async ({ message, initial, optional = false, check }) => {
    const answer = await text({
      message: optional ? `${message} (Enter: none)` : message,
      ...(initial !== undefined && { initialValue: initial }),
      validate: (value = '') => (optional && value.trim() === '' ? undefined : check(value.trim())),
    });
    return answered(answer ?? '').trim();
  },
  one: async (message, choices) => answered(await select({ message, options: optionsOf(choices), maxItems: 12 })),
  several: async (message, choices) =>
    answered(await autocompleteMultiselect({ message, options: optionsOf(choices), maxItems: 8, required: false })),
};

const optionsOf = (choices: readonly Choice[]) =>
  choices.map(({ value, label, hint }) => ({ value, label, ...(hint !== undefined && { hint }) }));

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}
