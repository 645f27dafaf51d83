import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from './temporaryFolder.ts';
import { workflow } from './workflows.ts';

// The step of links.yml that posts the report, with a program in place of GitHub's `gh` that writes down its arguments.

const { steps = [], env = {} } = workflow('links.yml').jobs.report ?? {};
const command = steps.find(({ run }) => run)?.run ?? '';

/** Posts a report where the search for the issue finds `found`; returns what was asked of `gh`, and the text. */
function post(report: string, found: string) {
  const folder = temporaryFolder(onTestFinished);
  const program = `#!/bin/sh\nprintf '%s\\n' "$*" >> calls\n[ "$2" = list ] && echo '${found}'\nexit 0\n`;
  writeFileSync(join(folder, 'links.md'), report);
  writeFileSync(join(folder, 'gh'), program);
  chmodSync(join(folder, 'gh'), 0o755);
  execFileSync('bash', ['-e', '-c', command], {
    cwd: folder,
    env: {
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      TITLE: env.TITLE ?? '',
      GITHUB_SERVER_URL: 'https://git.example.org',
      GITHUB_REPOSITORY: 'lighthouse/talks',
      GITHUB_RUN_ID: '7',
    },
  });
  const [, call] = readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
  return { call, body: readFileSync(join(folder, 'links.md'), 'utf8') };
}

const FINE = '# Links on 2024-05-17\n\n3 links visited.\n';
const DEAD = `${FINE}\n## Dead (1)\n`;

test('the first report with something to correct opens an issue', () => {
  expect(post(FINE, '').call).toBeUndefined();
  expect(post(DEAD, '')).toEqual({
    call: 'issue create --title Links of the archive --body-file links.md',
    body: `${DEAD}\nFrom https://git.example.org/lighthouse/talks/actions/runs/7\n`,
  });
});

test('a later report takes its place', () => {
  expect(post(DEAD, '12').call).toBe('issue edit 12 --body-file links.md');
  expect(post(FINE, '12').call).toBe('issue edit 12 --body-file links.md');
});
