import type { AstroIntegration } from 'astro';
import { setBase } from '../paths.ts';

/** Says below which path the site is served to all that Node runs: the integrations and what they call. */
export const siteBase = (): AstroIntegration => ({
  name: 'site-base',
  hooks: { 'astro:config:done': ({ config }) => setBase(config.base) },
});
