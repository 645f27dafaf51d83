import { type FormField, talkFields } from '../contribute/fields.ts';
import type { Words } from '../words/words.ts';

/** The fields of the form for a talk, with the words of a language. In English they have those of the schema. */
export const formFields = (words: Words): FormField[] => translated(talkFields(), words.contribute.fields);

const translated = (fields: readonly FormField[], texts: FieldTexts, list?: string): FormField[] =>
  fields.map((field) => ({
    ...field,
    ...texts[list ? `${list}.${field.key}` : field.key],
    fields: translated(field.fields, texts, field.key),
  }));

type FieldTexts = Words['contribute']['fields'];
