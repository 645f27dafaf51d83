/**
 * A plain text as MDX in which every sign of ASCII is escaped: longer than needed, and never anything but the text.
 * Addresses are written as code, because an escaped one would still become a link.
 */
export const escapeAll = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map(escapedLine).filter(Boolean).join('\\\n'))
    .filter(Boolean)
    .join('\n\n');

const escapedLine = (line: string): string =>
  line
    .trim()
    .split(/((?:https?:\/\/|www\.)\S+)/i)
    .map((part, index) => (index % 2 === 1 ? code(part) : escaped(part)))
    .join('')
    .replace(/^(?:import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);

const escaped = (text: string): string => text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');

/** Code begins and ends with more backticks than it contains in a row. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}
