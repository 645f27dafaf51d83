import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesOf, folderOf, type Site, sites } from '../sites/sites.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { workflow } from '../workflows.ts';

// A repository that has only a content folder, built by the steps of archive.yml, in the folders that they name.

const PROJECT = 'conference-archive';
const build = workflow('archive.yml').jobs.build?.steps ?? [];
const named = (names: readonly string[]): Site[] => sites.filter(({ name }) => names.includes(name));

/** The folder of a run: the caller's files at the root, this project's beside them, as the two checkouts put them. */
function workspaceOf(content: string): string {
  const workspace = temporaryFolder(onTestFinished);
  cpSync(content, join(workspace, 'content'), { recursive: true });
  const left = ['node_modules', 'dist', '.astro', '.git', 'content'];
  const project = join(workspace, PROJECT);
  cpSync('.', project, { recursive: true, filter: (path) => !left.includes(path) });
  mkdirSync(join(project, 'content'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'), 'junction'); // In place of `npm ci`.
  return workspace;
}

/** The environment without what Vitest has added, which a build would take for its own. */
const { BASE_URL: _, MODE: __, DEV: ___, PROD: ____, SSR: _____, NODE_ENV: ______, ...outside } = process.env;

/** Runs the commands of the steps, but for the install; returns what each of them wrote. */
function runSteps(workspace: string, values: Readonly<Record<string, string>>): string[] {
  return build.flatMap((step) => {
    if (!step.run || step.run === 'npm ci') return [];
    const env = Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluated(value, values)]);
    const { status, stdout, stderr } = spawnSync(step.run, {
      cwd: join(workspace, step['working-directory'] ?? ''),
      env: { ...outside, ...Object.fromEntries(env) },
      encoding: 'utf8',
      shell: true,
    });
    if (status !== 0) throw new Error(`${step.run} failed.\n${stdout}\n${stderr}`);
    return [stdout];
  });
}

/** A text of a workflow with its expressions replaced by their values. */
function evaluated(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{ ([\w.]+) \}\}/g, (_, expression: string) => {
    const value = values[expression];
    if (value === undefined) throw new Error(`There is no value for ${expression}.`);
    return value;
  });
}

test('the checkouts put the files where the commands look for them', () => {
  const [caller, project] = build.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(caller?.with).not.toHaveProperty('path');
  expect(project?.with).toMatchObject({
    repository: `\${{ job.workflow_repository }}`,
    ref: `\${{ job.workflow_sha }}`,
    path: PROJECT,
  });
});

test.each(named(['smallest', 'folder']))(
  'from the content of “$name” alone, the same site is made as with CONTENT_DIR',
  { timeout: 300_000 },
  (site) => {
    const workspace = workspaceOf(site.content);
    const [checked] = runSteps(workspace, {
      'inputs.content': 'content',
      'steps.pages.outputs.base_path': site.base.slice(0, -1),
      'steps.pages.outputs.origin': site.host ?? '',
    });
    expect(checked).toContain('No problems found');
    const made: Site = { ...site, name: join(workspace, PROJECT, 'dist') };
    expect(basename(folderOf(made))).toBe('dist');
    expect(filesOf(made)).toEqual(filesOf(site));
    const different = filesOf(site).filter(
      (file) => !readFileSync(join(folderOf(made), file)).equals(readFileSync(join(folderOf(site), file))),
    );
    expect(different).toEqual([]);
  },
);
