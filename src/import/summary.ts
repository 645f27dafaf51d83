import { plainLine, quoted } from '../problems/format.ts';
import type { Change, ChangeLog } from './changeLog.ts';
import { textAt } from './content.ts';
import { eventFile } from './contentPaths.ts';
import type { Plan } from './planTypes.ts';
import type { Difference, Result } from './reconcile.ts';

/** What happened, for a person: counts, changes, differences, names to look at, and what to do next. */
export function summary(plan: Plan, result: Result, log: ChangeLog, event: string): string {
  return [
    `${countsOf(result)}\n${fieldsOf(log)}`,
    changesOf(log),
    differencesOf(result.different),
    goneOf(result),
    namesOf(plan),
    problemsOf(plan),
    nextSteps(result, log, event),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

const KINDS = [
  ['archive', 'archive', 'archives'],
  ['event', 'event', 'events'],
  ['track', 'track', 'tracks'],
  ['topic', 'topic', 'topics'],
  ['speaker', 'speaker', 'speakers'],
  ['company', 'company', 'companies'],
  ['session', 'talk', 'talks'],
] as const;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

function countsOf({ created, kept, updated, different }: Result): string {
  const of = (files: readonly { readonly kind: string }[]): string =>
    list(
      KINDS.flatMap(([kind, one, many]) => {
        const count = files.filter((file) => file.kind === kind).length;
        return count === 0 ? [] : [counted(count, one, many)];
      }),
    ) || 'nothing';
  const changed = new Set(different.map(({ path }) => path));
  const lines = [
    `New: ${of(created.map(({ file }) => file))}.`,
    `Kept as they are: ${of(kept.filter(({ path }) => !updated.some(({ file }) => file.path === path)))}.`,
  ];
  if (updated.length > 0) {
    const keys = [...new Set(updated.flatMap((file) => file.keys))];
    lines.push(`Updated: ${of(updated.map(({ file }) => file))} (${list(keys)}).`);
  }
  if (changed.size > 0) lines.push(`Different at the source: ${counted(changed.size, 'file', 'files')}.`);
  return lines.join('\n');
}

/** How many fields of the source were mapped, left out and changed; a field counts once. */
function fieldsOf({ changes, fieldsMapped }: ChangeLog): string {
  const dropped = new Set(changes.filter(({ verdict }) => verdict === 'dropped').map(({ field }) => field));
  const changed = new Set(changes.filter(({ verdict }) => verdict === 'changed').map(({ field }) => field));
  return `Fields of the source: ${fieldsMapped.size} mapped, ${changed.size} changed, ${dropped.size} left out.`;
}

const VERDICTS = [
  ['dropped', 'Left out'],
  ['changed', 'Changed'],
  ['added', 'Not in the source, and added'],
] as const;

function changesOf(log: ChangeLog): string {
  const { changes } = log;
  const width = Math.min(40, Math.max(0, ...changes.map(({ field }) => field.length)));
  const parts = VERDICTS.flatMap(([verdict, title]) => {
    const lines = changes.filter((change) => change.verdict === verdict).map((change) => changeLine(change, width));
    return lines.length === 0 ? [] : [`${title}:\n${lines.join('\n')}`];
  });
  return parts.join('\n\n');
}

function changeLine({ field, reason, count, example }: Change, width: number): string {
  const name = plainLine(field).padEnd(width);
  return `${String(count).padStart(6)} ×  ${name}  ${plainLine(reason)}${example && `, such as ${example}`}`;
}

function differencesOf(different: readonly Difference[]): string {
  if (different.length === 0) return '';
  const lines = different.map(({ path, key, here, source, from }) =>
    [`  ${path}: ${key}`, `    here    ${shown(here)}`, `    source  ${shown(source)} (${plainLine(from)})`].join('\n'),
  );
  return `Different at the source; nothing here was changed:\n${lines.join('\n')}`;
}

function goneOf({ gone }: Result): string {
  if (gone.length === 0) return '';
  const lines = gone.map((file) => `  ${file.path} (${plainLine(textAt(file, 'importId') ?? '')})`);
  return `No longer in the source; nothing here was deleted:\n${lines.join('\n')}`;
}

const shown = (value: unknown): string =>
  value === undefined ? 'nothing' : quoted(typeof value === 'string' ? value : JSON.stringify(value));

function namesOf({ near }: Plan): string {
  if (near.length === 0) return '';
  const lines = near.map(({ noun, name, from, other, otherFrom, clash }) => {
    const note = clash ? ' They would share one page: change one of them.' : '';
    return `  “${plainLine(name)}” (${plainLine(from)}) and “${plainLine(other)}” (${plainLine(otherFrom)}): one ${noun}?${note}`;
  });
  return `Similar names, which were not joined:\n${lines.join('\n')}`;
}

function problemsOf({ problems }: Plan): string {
  if (problems.length === 0) return '';
  return `Problems:\n${problems.map(({ from, message }) => `  ${plainLine(from)}: ${plainLine(message)}`).join('\n')}`;
}

function nextSteps({ created, different }: Result, log: ChangeLog, event: string): string {
  const steps = ['Check it: npm run check:content'];
  if (created.length > 0) steps.push('Look at it: npm run dev');
  const added = log.changes.some(({ verdict, field }) => verdict === 'added' && field.startsWith('event.'));
  if (added) steps.push(`Complete ${eventFile(event)}: the source does not have all of it.`);
  if (different.length > 0) steps.push('Take keys of talks over from the source: add --update title,start');
  return `Next:\n${steps.map((step) => `  ${step}`).join('\n')}`;
}
