/** What a form has for a group of keys, such as a speaker: the texts of its fields, without the empty ones. */
export type Group = Readonly<Record<string, string>>;

/** What a form has for a key: the text of a field, or the entries of a list. Numbers are text, as people type them. */
export type Value = string | readonly (string | Group)[];

/** The values of a talk by key; those that are empty are left out. */
export type Values = Readonly<Record<string, Value>>;

/** A talk as the form has it. */
export interface Talk {
  readonly values: Values;
  /** The text below the front matter, with LF line ends and without empty lines around it. */
  readonly abstract: string;
}

/** Whether two values are the same. */
export const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  canonical(one) === canonical(other);

const canonical = (value: Value | undefined): string =>
  JSON.stringify(value, (_, item) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  ) ?? '';
