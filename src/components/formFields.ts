import { words } from '../archive.ts';
import type { FormField } from '../contribute/fields.ts';

/** Fields of the form with the words of the page's language. In English they have those of the schema. */
export const translated = (fields: readonly FormField[], list?: string): FormField[] =>
  fields.map((field) => ({
    ...field,
    ...words.contribute.fields[list ? `${list}.${field.key}` : field.key],
    fields: translated(field.fields, field.key),
  }));
