import { basename, extname } from 'node:path';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { renderAbstract } from '../abstract/render.ts';
import { splitFrontMatter } from './frontMatter.ts';
import { parseYaml } from './yaml.ts';

/**
 * Astro's glob loader for one folder of the content, with our own reading of its files: YAML as the check reads it, and
 * an abstract rendered to HTML here rather than compiled to a module, which runs nothing and is several times as fast.
 * The file's name is the id.
 */
export function contentLoader(base: URL, pattern: string): Loader {
  const { load, ...loader } = glob({ base, pattern, generateId: ({ entry }) => basename(entry, extname(entry)) });
  return {
    ...loader,
    load: (context) => {
      // What an earlier build kept was made by that build's code, perhaps of another content folder.
      context.store.clear();
      return load({ ...context, entryTypes } as LoaderContext);
    },
  };
}

/** How a file with each ending is read; the form is Astro's `ContentEntryType`. */
const entryTypes = new Map([
  ['.yaml', { getEntryInfo: ({ contents }: File) => ({ data: parseYaml(contents, '').data ?? {}, body: '' }) }],
  [
    '.mdx',
    {
      getEntryInfo: ({ contents }: File) => {
        const parts = splitFrontMatter(contents);
        if (typeof parts === 'string') return { data: {}, body: '' };
        return { data: parseYaml(parts.yaml, '').data ?? {}, body: parts.body };
      },
      getRenderFunction:
        async () =>
        async ({ body, filePath }: { body: string; filePath: string }) => {
          const { html, problems, ...metadata } = renderAbstract(body, filePath);
          if (problems.length > 0) throw new Error(problems.map(({ message, fix }) => `${message} ${fix}`).join('\n'));
          return { html, metadata };
        },
    },
  ],
]);

interface File {
  readonly contents: string;
}
