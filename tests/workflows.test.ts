import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Permissions;
  readonly steps: readonly { readonly run?: string; readonly uses?: string }[];
}
type Permissions = string | Readonly<Record<string, string>>;

const FOLDER = '.github/workflows/';
const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(FOLDER + name, 'utf8');
  return { name, text, ...(parse(text) as { permissions?: Permissions; jobs: Record<string, Job> }) };
});
const jobs = workflows.flatMap(({ name, permissions, jobs }) =>
  Object.entries(jobs).map(([id, job]) => ({
    place: `${name}, ${id}`,
    // A job without permissions of its own has those of its workflow.
    permissions: job.permissions ?? permissions,
    job,
  })),
);

test('every action is pinned by its commit, with its version in a comment', () => {
  const uses = workflows.flatMap(({ text }) => text.split('\n').filter((line) => /\buses:/.test(line)));
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('every job ends after some minutes', () => {
  for (const { place, job } of jobs) expect(job['timeout-minutes'], place).toBeGreaterThan(0);
});

test('no job that may publish runs commands, such as the scripts of packages', () => {
  for (const { place, permissions, job } of jobs) {
    // Without any permissions in the file, a job has those of the repository's settings.
    expect(permissions, place).toBeTypeOf('object');
    const { pages, 'id-token': identity } = permissions as Record<string, string>;
    const mayPublish = pages === 'write' || identity === 'write';
    if (mayPublish)
      expect(
        job.steps.filter(({ run }) => run),
        place,
      ).toEqual([]);
  }
});
