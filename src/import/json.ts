import { listOf, quoted } from '../problems/format.ts';
import { isObject } from './entry.ts';
import { refuseInput } from './inputError.ts';

/** Parses JSON. Refuses everything else, and says what it is. */
export function parseJson(text: string, expected: string): unknown {
  const value = parsed(text, expected);
  if (isDeeper(value, MAX_DEPTH)) return refuseInput(expected, `JSON that is nested more than ${MAX_DEPTH} deep`);
  return value;
}

/** No export nests deeper than about ten. */
const MAX_DEPTH = 100;

function parsed(text: string, expected: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  } catch (error) {
    return refuseInput(expected, whatIs(text, error as Error));
  }
}

const isDeeper = (value: unknown, depth: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth === 0 || Object.values(value).some((item) => isDeeper(item, depth - 1)));

/** What a text is, in words: “an HTML page”, “JSON that is cut off after 812 characters”. */
export function whatIs(text: string, error?: Error): string {
  const start = text.replace(/^\u{FEFF}/u, '').trimStart();
  if (start === '') return 'an empty file';
  if (/^(?:<!doctype html|<html|<head|<body)/i.test(start)) return `an HTML page${titleOf(start)}`;
  if (start.startsWith('<')) return `XML or HTML that begins with ${quoted(start.slice(0, 40))}`;
  if (/^[[{]/.test(start)) return brokenJson(start, error);
  return `a text that begins with ${quoted(start.slice(0, 40))}`;
}

function titleOf(html: string): string {
  const title = /<title[^>]*>([^<]+)/i.exec(html)?.[1]?.trim();
  return title ? `, ${quoted(title)}` : '';
}

function brokenJson(text: string, error: Error | undefined): string {
  if (!error) return 'JSON';
  const place = /position (\d+)/.exec(error.message)?.[1];
  const cutOff = /unexpected end|unterminated/i.test(error.message) || Number(place) >= text.trimEnd().length;
  if (cutOff) return `JSON that is cut off after ${text.length} characters`;
  return `JSON with an error of syntax${place ? ` at character ${place}` : ''}: ${error.message.split(' in JSON')[0]}`;
}

/** What a JSON value is, in words: “a list of 3”, “an object with the keys `a` and `b`”. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (!isObject(value)) return value === null ? 'null' : `a ${typeof value}`;
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an empty object';
  const more = keys.length > 8 ? ` and ${keys.length - 8} more` : '';
  return `an object with the ${keys.length === 1 ? 'key' : 'keys'} ${listOf(keys.slice(0, 8))}${more}`;
}
