import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

// The forms of GitHub for issues. Source: docs.github.com, “Syntax for GitHub's form schema”.

interface Form {
  readonly name?: string;
  readonly description?: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string };
    readonly validations?: { readonly required: boolean };
  }[];
}

const FOLDER = '.github/ISSUE_TEMPLATE/';
const forms = readdirSync(FOLDER)
  .filter((name) => name !== 'config.yml')
  .map((name) => ({ file: name, ...(parse(readFileSync(FOLDER + name, 'utf8')) as Form) }));

const required = (file: string) =>
  forms
    .find((form) => form.file === file)
    ?.body.filter(({ validations }) => validations?.required)
    .map(({ id }) => id);

test('GitHub can show every form', () => {
  for (const { file, name, description, body } of forms) {
    expect([name, description], file).not.toContain(undefined);
    const fields = body.filter(({ type }) => type !== 'markdown');
    const ids = fields.map(({ id }) => id);
    expect(ids.length, file).toBeGreaterThan(0);
    expect(ids, file).toEqual([...new Set(ids)]);
    for (const { type, id, attributes } of body) {
      expect(['markdown', 'input', 'textarea'], file).toContain(type);
      expect(attributes[type === 'markdown' ? 'value' : 'label'], `${file}, ${id}`).toBeTypeOf('string');
    }
  }
});

test('a report of an error needs the address of its page, and one of a missing talk its title and event', () => {
  expect(required('2-something-wrong.yml')).toEqual(['page', 'wrong']);
  expect(required('1-missing-talk.yml')).toEqual(['title', 'event']);
});

test('the dependencies are updated once a month, in one group for each kind', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as { updates: Record<string, unknown>[] };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const { schedule, groups } of updates) {
    expect(schedule).toEqual({ interval: 'monthly' });
    expect(Object.values(groups as object)).toEqual([{ patterns: ['*'] }]);
  }
});
