import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import type { ContentSource } from '../contentSource.ts';
import { report } from '../problems/report.ts';

/** The event by which a page says how many milliseconds ago it was asked for. */
const AGE = 'page-age';

/** What each page runs in `npm run dev`: it tells its age, and again when it is connected. */
export const PAGE_SCRIPT = `
const tell = () => import.meta.hot.send('${AGE}', performance.now());
import.meta.hot.on('vite:ws:connect', tell);
tell();
`;

/** Changes what pages are made from; tells whether the open ones are to load again. */
type Change = () => Promise<boolean>;

/** Where Astro serves that script. */
const PAGE_SCRIPT_URL = '/@id/astro:scripts/page.js';

/** A change waits so many milliseconds for the answers that were begun; one may be a film that somebody watches. */
const ANSWERED = 5000;

/**
 * Answers whoever asks for a page with the problems of the content, while it has any. What is returned does one change
 * of the content after the other, each between answers, so that none is made from both states. If a change says so, all
 * open pages load again: Vite tells those that are connected, and one that was on its way is told when it says its age.
 */
export function openPages(server: ViteDevServer, content: ContentSource): (change: Change) => Promise<void> {
  const { hot } = server.environments.client;
  const answers = new Set<Promise<unknown>>();
  let changes = Promise.resolve();
  let outdated = 0;
  server.middlewares.use(async ({ headers }, response, next) => {
    const answer = new Promise((resolve) => response.once('close', resolve));
    for (let last: unknown; last !== changes; ) {
      last = changes;
      await changes;
    }
    answers.add(answer);
    void answer.then(() => answers.delete(answer));
    const { problems } = content.current;
    if (problems.length === 0 || !headers.accept?.includes('text/html')) return next();
    refuse(response, report(problems));
  });
  hot.on(AGE, (age: number, page) => {
    if (performance.now() - age < outdated) page.send({ type: 'full-reload' });
  });
  const change = async (work: Change): Promise<void> => {
    await Promise.race([Promise.all(answers), setTimeout(ANSWERED, undefined, { ref: false })]);
    if (!(await work())) return;
    outdated = performance.now();
    hot.send({ type: 'full-reload' });
  };
  return (work) => {
    const done = changes.then(() => change(work));
    changes = done.catch(() => undefined);
    return done;
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
