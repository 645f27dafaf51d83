import type { FormField } from './fields.ts';

/** A file with the example of each key, to copy where there is no form. */
export function exampleFile(fields: readonly FormField[]): string {
  const keys = fields.flatMap(({ key, example }) => (example === undefined ? [] : [`${key}: ${example}\n`]));
  return `---\n${keys.join('')}---\n\nWhat the talk is about, in the words of its speakers.\n`;
}
