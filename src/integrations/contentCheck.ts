import type { AstroIntegration } from 'astro';
import { checkContent } from '../check.ts';
import { report } from '../problems/report.ts';

/**
 * Checks the content before anything is made of it, as `npm run check:content` does, so that a build with a problem
 * ends with the whole report and leaves `dist/` as it was. Astro alone lets some problems pass: of two files with one
 * id it silently keeps one.
 */
export function refuseBadContent(folder: string): AstroIntegration {
  return {
    name: 'refuse-bad-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems } = checkContent(folder);
        if (problems.length === 0) return;
        const refusal = new Error(`${report(problems)}\nNothing was built.`);
        refusal.stack = ''; // A contributor's mistake is told without a trace of our code.
        throw refusal;
      },
    },
  };
}
