import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Page } from 'playwright-core';
import type { SearchOptions, SearchResult, SearchResults } from '../../src/search/browser/engine.ts';
import type { SearchState } from '../../src/search/state.ts';

/** What was found, with its counts as objects, as it comes out of a page. */
export type FoundInPage = Omit<SearchResults, 'counts' | 'results'> & {
  readonly counts: Record<string, Record<string, number>>;
  readonly results: readonly (SearchResult & { readonly id: string })[];
};

/** How a search ended that did not find anything: the name of the error. */
export interface Refused {
  readonly error: string;
}

export interface EngineInPage {
  readonly search: (state: SearchState, options?: Omit<SearchOptions, 'signal'>) => Promise<FoundInPage | Refused>;
}

/** Where the modules of the engine are served, beside a site. */
export const MODULES = '/modules-under-test/';

/** One of them, as a browser reads it. */
export const moduleAt = (path: string): string =>
  stripTypeScriptTypes(readFileSync(`src/${path.slice(MODULES.length)}`, 'utf8'));

/** Makes an engine in an open page, from its modules as they are; the site itself is left as it was built. */
export async function engineIn(page: Page, base: string): Promise<EngineInPage> {
  await page.route(`**${MODULES}**`, (route) =>
    route.fulfill({ body: moduleAt(new URL(route.request().url()).pathname), contentType: 'text/javascript' }),
  );
  return startEngine(page, base);
}

/** The same where the modules are served already. */
export async function startEngine(page: Page, base: string): Promise<EngineInPage> {
  // As text, for what a test's own text imports is not left as it is.
  await page.evaluate(`
    Promise.all([
      import('${MODULES}search/browser/engine.ts'),
      import('${MODULES}search/browser/indexInWorker.ts'),
    ]).then(([{ createEngine }, { openInWorker }]) => {
      window.engine = createEngine('${base}', openInWorker('${MODULES}search/browser/indexWorker.ts'));
      window.searchInPage = async (state, options) => {
        try {
          const found = await window.engine.search(state, options);
          const counts = Object.entries(found.counts).map(([facet, each]) => [facet, Object.fromEntries(each)]);
          const results = found.results.map((result) => ({ ...result, id: result.url.split('/').at(-2) }));
          return { ...found, counts: Object.fromEntries(counts), results };
        } catch (error) {
          return { error: error.name };
        }
      };
    })`);
  return {
    search: (state, options = {}) =>
      page.evaluate(`window.searchInPage(${JSON.stringify(state)}, ${JSON.stringify(options)})`),
  };
}
