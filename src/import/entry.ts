import type { ChangeLog } from './changeLog.ts';
import { tidyLine } from './tidy.ts';

type Data = Readonly<Record<string, unknown>>;

/** Why a field without a place in the archive is left out, by its name; the first that matches. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /mail|phone|answer|feedback|token|access_?code|notes?$|review|score|availab|invit|assigned/i,
    'private: never written',
  ],
  [/avatar|photo|picture|image|logo|thumb|banner$|icon$/i, 'pictures are not fetched'],
  [/^(?:id|guid|uuid|code|slug|index|pk)$|_id$/i, 'an id of the source'],
];
const NO_PLACE = 'the archive has no field for it';

/** Why a field is left out if no importer says more. */
export const reasonFor = (key: string): string => REASONS.find(([name]) => name.test(key))?.[1] ?? NO_PLACE;

export const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value says nothing: then it is no loss. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isEmpty)) ||
  (isObject(value) && Object.values(value).every(isEmpty));

/**
 * One object of a source. It remembers which of its keys were read; `finish` reports all others as dropped, down to the
 * fields of nested objects.
 */
export class Entry {
  readonly path: string;
  readonly #data: Data;
  readonly #log: ChangeLog;
  readonly #left: Set<string>;
  readonly #inside: Entry[] = [];

  constructor(data: Data, path: string, log: ChangeLog) {
    this.#data = data;
    this.path = path;
    this.#log = log;
    this.#left = new Set(Object.keys(data));
  }

  /** The value of a key, which counts as mapped unless it is empty. */
  take(key: string): unknown {
    const value = this.peek(key);
    if (this.#left.delete(key) && !isEmpty(value)) this.#log.mapped(this.field(key));
    return isEmpty(value) ? undefined : value;
  }

  /** The value of a key, which stays unread. */
  peek(key: string): unknown {
    return Object.hasOwn(this.#data, key) ? this.#data[key] : undefined;
  }

  /** Leaves a key out, for that reason. Private values must not become examples. */
  drop(key: string, reason: string): void {
    const value = this.peek(key);
    if (this.#left.delete(key) && !isEmpty(value))
      this.#log.dropped(this.field(key), reason, exampleFor(reason, value));
  }

  /** Marks a key as read where its value is in the archive already, through another key. */
  known(...keys: readonly string[]): void {
    for (const key of keys) this.#left.delete(key);
  }

  /** A text or number as one tidy line; undefined if there is none. Changes are reported. */
  line(key: string): string | undefined {
    const value = this.text(key);
    return value === undefined ? undefined : this.tidy(key, value);
  }

  /** A text or number as it is; undefined if there is none. Of a text in several languages, the English or first one. */
  text(key: string): string | undefined {
    const value = this.take(key);
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if (value === undefined) return undefined;
    if (isObject(value)) {
      const texts = Object.entries(value).filter(([, text]) => typeof text === 'string' && text.trim() !== '');
      const chosen = texts.find(([language]) => language === 'en') ?? texts[0];
      for (const [language, text] of texts) {
        if (language !== chosen?.[0]) this.#log.dropped(`${this.field(key)}.${language}`, 'one language is kept', text);
      }
      if (chosen) return String(chosen[1]);
    }
    this.#log.dropped(this.field(key), 'it is not a text', value);
    return undefined;
  }

  number(key: string): number | undefined {
    const value = this.take(key);
    if (value === undefined) return undefined;
    const number = typeof value === 'number' ? value : Number(value);
    if (Number.isFinite(number)) return number;
    this.#log.dropped(this.field(key), 'it is not a number', value);
    return undefined;
  }

  /** The objects in a list; anything else in it is reported. `path`: the name of their fields in the list of changes. */
  entries(key: string, path = `${this.field(key)}[]`): Entry[] {
    const value = this.peek(key);
    this.#left.delete(key);
    if (isEmpty(value)) return [];
    return (Array.isArray(value) ? value : [value]).flatMap((item) => {
      const entry = this.#nested(item, path);
      return entry ? [entry] : [];
    });
  }

  /** The object of a key. */
  entry(key: string, path = this.field(key)): Entry | undefined {
    const value = this.peek(key);
    this.#left.delete(key);
    return isEmpty(value) ? undefined : this.#nested(value, path);
  }

  /** The texts in a list, each as a tidy line. */
  lines(key: string): string[] {
    const value = this.take(key);
    const list = Array.isArray(value) ? value : value === undefined ? [] : [value];
    return list.flatMap((item) => {
      if (typeof item === 'string' || typeof item === 'number') return this.tidy(`${key}[]`, String(item)) ?? [];
      if (!isEmpty(item)) this.#log.dropped(`${this.field(key)}[]`, 'it is not a text', item);
      return [];
    });
  }

  keys(): string[] {
    return [...this.#left];
  }

  /** A text as one tidy line; undefined for an empty one. */
  tidy(key: string, value: string): string | undefined {
    const tidy = tidyLine(value);
    if (tidy !== value.trim())
      this.#log.changed(this.field(key), 'spaces, line breaks, invisible characters, HTML or Markdown', value);
    return tidy || undefined;
  }

  /** The name of a field in the list of changes. */
  field(key: string): string {
    return this.path ? `${this.path}.${key}` : key;
  }

  /**
   * Reports every key that was not read, here and in the entries below. `isPublic`: whether a value may be an example.
   */
  finish(isPublic: (value: unknown) => boolean = () => true): void {
    for (const key of this.#left) this.#drop(key, this.field(key), this.#data[key], isPublic);
    this.#left.clear();
    for (const entry of this.#inside) entry.finish(isPublic);
  }

  #nested(value: unknown, path: string): Entry | undefined {
    if (!isObject(value)) {
      if (!isEmpty(value)) this.#log.dropped(path, 'it is not a group of fields', value);
      return undefined;
    }
    const entry = new Entry(value, path, this.#log);
    this.#inside.push(entry);
    return entry;
  }

  #drop(key: string, field: string, value: unknown, isPublic: (value: unknown) => boolean): void {
    if (isEmpty(value)) return;
    const reason = reasonFor(key);
    if (reason === NO_PLACE && Array.isArray(value)) {
      for (const item of value) this.#drop(key, `${field}[]`, item, isPublic);
    } else if (reason === NO_PLACE && isObject(value)) {
      for (const [name, item] of Object.entries(value)) this.#drop(name, `${field}.${name}`, item, isPublic);
    } else {
      this.#log.dropped(field, reason, isPublic(value) ? exampleFor(reason, value) : '');
    }
  }
}

const exampleFor = (reason: string, value: unknown): unknown => (reason.startsWith('private') ? '' : value);
