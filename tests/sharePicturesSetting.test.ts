import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const settings = new URL('../src/settings.ts', import.meta.url);
const shown = `const { sharePicturesMade } = await import('${settings}'); console.log(sharePicturesMade);`;

/** Whether share pictures are made with these environment variables, or the error message. */
function read(variables: Record<string, string>): string | undefined {
  const { OG_IMAGES: _, SITE_URL: __, ...outside } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', shown], {
    env: { ...outside, ...variables },
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : /^\[?Error: (.*?)\]?$/m.exec(stderr)?.[1];
}

test.each([
  [{}, 'false'],
  [{ OG_IMAGES: '1' }, 'false'],
  [{ SITE_URL: 'https://talks.example.org' }, 'true'],
  [{ SITE_URL: 'https://talks.example.org', OG_IMAGES: '' }, 'true'],
  [{ SITE_URL: 'https://talks.example.org', OG_IMAGES: '0' }, 'false'],
  [{ OG_IMAGES: 'no' }, 'OG_IMAGES is “no”. It must be 0 or 1.'],
])('with %j, sharePicturesMade is %s', (variables, expected) => {
  expect(read(variables as Record<string, string>)).toBe(expected);
});
