/** Bad input. The message says what was expected and what was found. */
export class InputError extends Error {}

/** Refuses input: “Expected …. Found …. …” */
export function refuseInput(expected: string, found: string, advice = ''): never {
  throw new InputError(`Expected ${expected}.\nFound ${found}.${advice && `\n${advice}`}`);
}
