import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The settings of two hosts, which build the archive themselves.

const netlify = readFileSync('netlify.toml', 'utf8');
const command = /^command = "(.*)"$/m.exec(netlify)?.[1] ?? '';

test.each([
  [{ URL: 'https://site.netlify.app' }, 'https://site.netlify.app'],
  [{ URL: 'https://site.netlify.app', SITE_URL: 'https://talks.example.org' }, 'https://talks.example.org'],
])('on Netlify, with %j, the site has the address %s', (variables, address) => {
  const shown = command.replace('npm run build', `"${process.execPath}" -p process.env.SITE_URL`);
  const { SITE_URL: _, URL: __, ...outside } = process.env;
  expect(execFileSync('sh', ['-c', shown], { env: { ...outside, ...variables }, encoding: 'utf8' }).trim()).toBe(
    address,
  );
  expect(netlify).toMatch(/^publish = "dist"$/m);
});

test('Cloudflare publishes the files alone, with the page for missing addresses', () => {
  const text = readFileSync('wrangler.jsonc', 'utf8').replaceAll(/^\/\/.*$/gm, '');
  expect(JSON.parse(text)).toEqual({
    name: 'conference-archive',
    compatibility_date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    assets: { directory: 'dist', not_found_handling: '404-page' },
  });
});
