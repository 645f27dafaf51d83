import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jobs, readWorkflow, workflow, workflows } from './workflows.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const mayWrite = (permissions: unknown): boolean => JSON.stringify(permissions).includes('write');

test('every action is pinned by its commit, with its version in a comment', () => {
  const uses = workflows.flatMap(({ text }) => text.split('\n').filter((line) => /\buses:/.test(line)));
  const outside = uses.filter((line) => !line.includes(' ./'));
  expect(outside.length).toBeGreaterThan(0);
  for (const line of outside) expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  for (const line of uses.filter((line) => !outside.includes(line)))
    expect(existsSync(/ (\.\/.*)$/.exec(line)?.[1] ?? ''), line).toBe(true);
});

test('an action has the same version everywhere', () => {
  const versions = new Set(jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? [])));
  const names = [...versions].map((use) => use.replace(/@.*/, ''));
  expect(names).toEqual([...new Set(names)]);
});

test('every job ends after some minutes', () => {
  for (const { place, 'timeout-minutes': minutes } of jobs) expect(minutes, place).toBeGreaterThan(0);
});

test('a workflow can only read the files of the repository, and a job that can do more says so itself', () => {
  for (const { name, permissions } of workflows) expect(permissions, name).toEqual({ contents: 'read' });
  for (const { place, permissions } of jobs) expect(permissions, place).toBeTypeOf('object');
});

test('no job that may write runs code of this repository or of packages', () => {
  const writing = jobs.filter(({ permissions }) => mayWrite(permissions));
  expect(writing.map(({ place }) => place)).toEqual(['archive.yml, deploy', 'links.yml, report', 'pages.yml, deploy']);
  for (const { place, permissions, steps } of writing) {
    expect(permissions, place).not.toHaveProperty('contents');
    const commands = steps.flatMap(({ run }) => run ?? []).join('\n');
    expect(commands, place).not.toMatch(/\b(?:npm|npx|node)\b/);
    expect(JSON.stringify(steps), place).not.toContain('actions/checkout');
    if (!JSON.stringify(permissions).includes('issues')) expect(commands, place).toBe('');
  }
});

test('what runs for the pull request of a fork can only read, and knows no secrets', () => {
  for (const { name, text } of workflows) {
    // With `pull_request_target` and `workflow_run`, the code of a fork could run with the rights of this repository.
    expect(text, name).not.toMatch(/pull_request_target|\bworkflow_run\b|\bsecrets(?:\.\w|[:[])/);
  }
  for (const { place, permissions } of jobs.filter(({ place }) => place.startsWith('check.yml')))
    expect(mayWrite(permissions), place).toBe(false);
});

test('a checkout leaves no token behind for the commands that follow', () => {
  const checkouts = jobs.flatMap(({ steps }) => steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')));
  expect(checkouts.length).toBeGreaterThan(0);
  for (const { with: inputs } of checkouts) expect(inputs).toHaveProperty('persist-credentials', false);
});

test('no command has an expression in it, which could become a part of the command', () => {
  for (const { place, steps } of jobs) for (const { run = '' } of steps) expect(run, place).not.toContain('${{');
});

test('commands of this project exist', () => {
  const called = workflows.flatMap(({ text }) =>
    [...text.matchAll(/run: npm (?:run )?([\w:]+)/g)].map(([, name]) => name),
  );
  expect(called.length).toBeGreaterThan(0);
  for (const name of called.filter((name) => name !== 'ci')) expect(scripts).toHaveProperty(name ?? '');
});

describe('a pull request', () => {
  test('is checked for problems of the content first, then built, then tested', () => {
    const { content, tests } = workflow('check.yml').jobs;
    const commands = content?.steps?.flatMap(({ run }) => run ?? []);
    expect(commands).toEqual(['npm ci', 'npm run check:content', 'npm run build']);
    expect(content?.steps?.at(-1)?.with).toMatchObject({ name: 'preview', path: 'dist' });
    expect(tests?.needs).toBe('content');
  });
});

test('the archive is published only after all checks', () => {
  const { check, build, deploy } = workflow('pages.yml').jobs;
  expect(check?.uses).toBe('./.github/workflows/check.yml');
  expect([build?.needs, deploy?.needs]).toEqual(['check', 'build']);
});

describe('the workflow of another repository, as the README shows it', () => {
  const [example = ''] =
    [...readFileSync('README.md', 'utf8').matchAll(/```yaml\n([\s\S]+?)```/g)]
      .map(([, text = '']) => text)
      .filter((text) => text.includes('archive.yml@')) ?? [];

  test('has at most 15 lines', () => {
    expect(example.trim().split('\n').length).toBeGreaterThan(5);
    expect(example.trim().split('\n').length).toBeLessThanOrEqual(15);
  });

  test('calls the workflow of this project by the tag of its version, with all permissions that it needs', () => {
    const { jobs: calling, permissions } = readWorkflow(example);
    const [job] = Object.values(calling);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(job?.uses).toMatch(new RegExp(`/.github/workflows/archive\\.yml@v${version.replaceAll('.', '\\.')}$`));
    const needed = Object.values(workflow('archive.yml').jobs).map((nested) => nested.permissions as object);
    expect(permissions).toEqual(Object.assign({}, ...needed));
  });
});
