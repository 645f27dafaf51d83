import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs src/cli/run.mjs, as if by a Node of that version. */
function run(args: readonly string[], version?: string) {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  const options = version ? ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`] : [];
  return spawnSync(process.execPath, [...options, 'src/cli/run.mjs', ...args], { encoding: 'utf8' });
}

describe('run.mjs', () => {
  test.each(['20.20.2', '22.17.9', '18.0.0'])('fails with Node %s, and prints which Node it needs', (version) => {
    const { status, stdout, stderr } = run(['astro', '--version'], version);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      `This project needs Node 22.18.0 or newer, and this is Node ${version}. See https://nodejs.org/.\n`,
    );
  });

  test.each(['22.18.0', '24.0.0', '100.1.0'])('starts a tool with Node %s', (version) => {
    const { status, stdout } = run(['@biomejs/biome', '--version'], version);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Version: \d/);
  });

  test('exits with the exit code of the tool', () => {
    expect(run(['@biomejs/biome', 'no-such-command']).status).not.toBe(0);
  });
});
