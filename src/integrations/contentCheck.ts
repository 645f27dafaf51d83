import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../contentSource.ts';
import { report, warningCount } from '../problems/report.ts';

/**
 * Checks the content before a build makes anything of it, as `npm run check:content` does: a build with a problem ends
 * with the whole report and leaves `dist/` as it was. (`npm run dev` shows problems in the browser: devServer.ts.)
 */
export function contentCheck(content: ContentSource): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const { problems, warnings } = content.current;
        if (warnings.length > 0) logger.warn(warningCount(warnings));
        if (problems.length === 0) return;
        const refusal = new Error(`${report(problems)}\nNothing was built.`);
        refusal.stack = ''; // A contributor's mistake is shown without a trace of our code.
        throw refusal;
      },
    },
  };
}
