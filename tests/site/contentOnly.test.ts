import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { filesOf, folderOf, type Site, sites } from '../sites/sites.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { type Step, workflow } from '../workflows.ts';

// A repository that has only a content folder, built by the steps of archive.yml, in the folders that they name.

const PROJECT = 'conference-archive';
const build = workflow('archive.yml').jobs.build?.steps ?? [];
const commands = build.filter(({ run }) => run && run !== 'npm ci');
const named = (name: string): Site => sites.find((site) => site.name === name) as Site;

/** The content folder in the bag of a site, unpacked. */
function unpackedContent(site: Site): string {
  const folder = temporaryFolder(onTestFinished);
  const files = unzipSync(new Uint8Array(readFileSync(join(folderOf(site), 'archive.zip'))));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return join(folder, 'archive/data/content');
}

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

/** Runs the command of a step. */
function runStep({ run = '', env = {}, ...step }: Step, workspace: string, values: Readonly<Record<string, string>>) {
  const variables = Object.entries(env).map(([name, value]) => [name, evaluated(value, values)]);
  return spawnSync(run, {
    cwd: join(workspace, step['working-directory'] ?? ''),
    env: { ...outside, GITHUB_ACTIONS: 'true', ...Object.fromEntries(variables) },
    encoding: 'utf8',
    shell: true,
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

test.each([
  { site: named('smallest'), from: 'its content', contentOf: ({ content }: Site) => content },
  { site: named('folder'), from: 'its bag', contentOf: unpackedContent },
])(
  'from $from alone, the same site is made as with CONTENT_DIR: “$site.name”',
  { timeout: 300_000 },
  ({ site, contentOf }) => {
    const workspace = workspaceOf(contentOf(site));
    const pages = {
      'steps.pages.outputs.base_path': site.base.slice(0, -1),
      'steps.pages.outputs.origin': site.host ?? '',
    };
    for (const step of commands) {
      const { status, stdout, stderr } = runStep(step, workspace, { 'inputs.content': 'content', ...pages });
      expect(status, `${step.run}\n${stdout}\n${stderr}`).toBe(0);
    }
    const made: Site = { ...site, name: join(workspace, PROJECT, 'dist') };
    expect(basename(folderOf(made))).toBe('dist');
    expect(filesOf(made)).toEqual(filesOf(site));
    const different = filesOf(site).filter(
      (file) => !readFileSync(join(folderOf(made), file)).equals(readFileSync(join(folderOf(site), file))),
    );
    expect(different).toEqual([]);
  },
);

test('problems are shown beside the lines of the files in the repository of the content', () => {
  const [check] = commands;
  const workspace = workspaceOf('tests/fixtures/broken-archive');
  const { status, stdout } = runStep(check ?? {}, workspace, { 'inputs.content': 'content' });
  expect(status).toBe(1);
  const files = [...stdout.matchAll(/^::error file=([^,:]+)/gm)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => !existsSync(join(workspace, file)))).toEqual([]);
});
