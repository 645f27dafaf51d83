import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import type { ContentSource } from '../contentSource.ts';
import { report } from '../problems/report.ts';

/** Names the header by which a page knows from which state of the content it was made, and the event by which it says so. */
const STATE = 'content-state';

/** What each page runs in `npm run dev`: it says its state, and again when it is connected. */
export const PAGE_SCRIPT = `
const [page] = performance.getEntriesByType('navigation');
const state = page.serverTiming?.find(({ name }) => name === '${STATE}')?.description;
const say = () => import.meta.hot.send('${STATE}', state);
import.meta.hot.on('vite:ws:connect', say);
say();
`;

/** Where Astro serves that script. */
const PAGE_SCRIPT_URL = '/@id/astro:scripts/page.js';

/** A change waits so many milliseconds for the answers that were begun, in case one never ends. */
const ANSWERED = 30_000;

/** The pages that browsers have open. */
interface OpenPages {
  /** Does one change of the content after the other, each between answers, so that none is made from two states. */
  readonly change: (work: () => Promise<void>) => Promise<void>;
  /** Has all pages that show an older state load again. */
  readonly loadAgain: () => void;
}

/**
 * Follows what browsers ask for. While the content has problems, one that asks for a page gets them instead. When
 * something changes, pages that are connected load again; one that was on its way follows once it says its state (only
 * where a browser lets pages see that header: at `localhost` or by https).
 */
export function openPages(server: ViteDevServer, content: ContentSource): OpenPages {
  const answers = new Set<Promise<unknown>>();
  let changes = Promise.resolve();
  // A server that was started again never has a state of the one before.
  let state = Date.now();
  server.middlewares.use(async ({ headers }, response, next) => {
    const answer = new Promise((resolve) => response.once('close', resolve));
    let seen: Promise<void>;
    do {
      seen = changes;
      await seen;
    } while (seen !== changes);
    if (response.destroyed) return;
    // A part of a file may be a film that somebody watches.
    if (!headers.range) {
      answers.add(answer);
      void answer.then(() => answers.delete(answer));
    }
    response.setHeader('server-timing', `${STATE};desc="${state}"`);
    const { problems } = content.current;
    if (problems.length === 0 || !headers.accept?.includes('text/html')) return next();
    refuse(response, report(problems));
  });
  server.ws.on(STATE, (shown: string | undefined, page) => {
    if (shown && shown !== `${state}`) page.send({ type: 'full-reload' });
  });
  return {
    change: (work) => {
      const done = changes.then(async () => {
        await Promise.race([Promise.all(answers), setTimeout(ANSWERED, undefined, { ref: false })]);
        await work();
      });
      changes = done.catch(() => undefined);
      return done;
    },
    loadAgain: () => {
      state += 1;
      // Not to all at once: where there is none, Vite would keep that for the next one that comes.
      for (const page of server.ws.clients) page.send({ type: 'full-reload' });
    },
  };
}

/** Astro's own page of an error stays empty until it is connected, and where there are no scripts. */
function refuse(response: ServerResponse, problems: string): void {
  const text = problems.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  response.writeHead(500, { 'content-type': 'text/html;charset=utf-8' }).end(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The content has problems</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 ui-monospace, monospace; }
  body { max-width: 80rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.25rem; }
  pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
<script type="module" src="${PAGE_SCRIPT_URL}"></script>
<h1>The content has problems</h1>
<pre>${text}</pre>
</html>
`);
}
