import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../contentSource.ts';
import { interfaceLanguage } from '../words/words.ts';

/**
 * Gives scripts of the browser the words of the archive's language, and no others: they import `#words/…`, which is the
 * English module for Node and for the type check (package.json).
 */
export function interfaceWords(content: ContentSource): AstroIntegration {
  return {
    name: 'interface-words',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const language = interfaceLanguage(content.current.records.archive?.data.language ?? 'en');
        const folder = fileURLToPath(new URL(`../words/${language}/`, import.meta.url)).replaceAll('\\', '/');
        updateConfig({ vite: { resolve: { alias: [{ find: /^#words\/(.*)$/, replacement: `${folder}$1.ts` }] } } });
      },
    },
  };
}
