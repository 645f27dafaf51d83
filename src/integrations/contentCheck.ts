import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../contentSource.ts';
import { report } from '../problems/report.ts';

/**
 * Checks the content before anything is made of it, as `npm run check:content` does, so that a build with a problem
 * ends with the whole report and leaves `dist/` as it was.
 */
export function contentCheck(content: ContentSource): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems } = content.current;
        if (problems.length === 0) return;
        const refusal = new Error(`${report(problems)}\nNothing was built.`);
        refusal.stack = ''; // A contributor's mistake is shown without a trace of our code.
        throw refusal;
      },
    },
  };
}
