/** A value inside a message: on one line, at most 80 characters of it, nothing in it that a terminal would obey. */
export function quoted(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ').replaceAll(/\p{C}/gu, '\u{FFFD}');
  return `\`${line.length > 80 ? `${line.slice(0, 79)}…` : line}\``;
}

/** “a, b and c”, each quoted, in the given order. */
export function oneOf(values: readonly string[], conjunction: 'and' | 'or'): string {
  const shown = values.map(quoted);
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${conjunction} ${shown.at(-1)}`;
}
