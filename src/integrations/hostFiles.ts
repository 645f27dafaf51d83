import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { HASHED } from '../offline/format.ts';

/** For all that is served. What a page may load is in each page itself, so that it works on every host. */
const ALWAYS = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy: same-origin',
  // The one part of a policy that a page cannot set itself.
  "Content-Security-Policy: frame-ancestors 'none'",
];

/**
 * `_headers`, which Netlify and Cloudflare Pages read: security headers, a year for files that never change, and that
 * pages of other hosts may read the data. For the rest those hosts have a browser ask each time, as it should. No path gets
 * a header from two rules, for Cloudflare would send both values. Nothing of the site depends on any of it.
 */
export function headersFile(base: string): string {
  const rules = [
    [`${base}*`, ALWAYS],
    [`${base}api/*`, ['Access-Control-Allow-Origin: *']] as const,
    ...HASHED.map((folder) => [`${base}${folder}*`, ['Cache-Control: public, max-age=31536000, immutable']] as const),
  ] as const;
  return rules.map(([path, headers]) => [path, ...headers.map((header) => `  ${header}`), ''].join('\n')).join('\n');
}

/** Writes what some hosts read of a site. */
export function hostFiles(): AstroIntegration {
  let base: string;
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(new URL('_headers', dir), headersFile(base));
      },
    },
  };
}
