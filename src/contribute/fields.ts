import type { z } from 'astro/zod';
import {
  choicesOf,
  descriptionOf,
  elementOf,
  type Field,
  fieldsOf,
  isByHand,
  isRare,
  labelOf,
  nounOf,
  targetOf,
} from '../schema/introspect.ts';
import { sessionSchema } from '../schema/session.ts';

// What the form shows for each key of a talk: all of it comes from the schema.

/** How a value is entered: `choice` is one of some words, `list` several texts, `groups` several groups of fields. */
export type Control = 'text' | 'address' | 'number' | 'yes-no' | 'choice' | 'list' | 'groups';

/** A field of the form. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly description: string;
  readonly example: string | undefined;
  readonly required: boolean;
  /** Whether few talks have it. */
  readonly rare: boolean;
  readonly control: Control;
  /** The words to choose from. */
  readonly choices: readonly string[];
  /** The kind of file that the value names: known ones are offered. */
  readonly target: string | undefined;
  /** What an entry of a list is called. */
  readonly noun: string;
  /** The fields of each entry of `groups`. */
  readonly fields: readonly FormField[];
}

/** The fields of a talk, in the order of the schema. */
export const talkFields = (): FormField[] => formFields(sessionSchema);

const formFields = (schema: z.ZodType): FormField[] =>
  fieldsOf(schema)
    .filter((field) => isByHand(field.schema))
    .map(formField);

function formField({ key, schema, required, example }: Field): FormField {
  const element = elementOf(schema);
  const fields = element ? formFields(element) : [];
  return {
    key,
    label: labelOf(schema) ?? words(key),
    description: descriptionOf(schema),
    example,
    required,
    rare: isRare(schema),
    control: element ? (fields.length > 0 ? 'groups' : 'list') : controlOf(schema),
    choices: choicesOf(schema) ?? [],
    target: targetOf(element ?? schema),
    noun: (element && nounOf(element).replace(/ of .*/, '')) || key.replace(/s$/, ''),
    fields,
  };
}

/** How a value is entered, by what its schema accepts. */
function controlOf(schema: z.ZodType): Control {
  const accepts = (value: unknown): boolean => schema.safeParse(value).success;
  if (choicesOf(schema)) return 'choice';
  if (accepts(true)) return 'yes-no';
  if (accepts(1)) return 'number';
  return accepts('https://example.org/') && !accepts('example') ? 'address' : 'text';
}

/** A key as the label of its field: `laterCompany` is “Later company”. */
function words(key: string): string {
  const spaced = key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}
