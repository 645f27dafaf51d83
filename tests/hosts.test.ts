import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Each host builds with the command of the README, and publishes the folder that it writes.

test('Netlify builds the archive with its address, unless there is another', () => {
  const text = readFileSync('netlify.toml', 'utf8');
  const values = Object.fromEntries([...text.matchAll(/^(\w+) = "(.*)"$/gm)].map(([, key, value]) => [key, value]));
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a variable of the shell.
  expect(values).toEqual({ command: 'SITE_URL=${SITE_URL:-$URL} npm run build', publish: 'dist' });
});

test('Cloudflare publishes the files alone, and the page for missing addresses', () => {
  const text = readFileSync('wrangler.jsonc', 'utf8').replaceAll(/^\/\/.*$/gm, '');
  const { assets, main } = JSON.parse(text) as { assets: unknown; main?: unknown };
  expect(assets).toEqual({ directory: 'dist', not_found_handling: '404-page' });
  expect(main).toBeUndefined();
});
