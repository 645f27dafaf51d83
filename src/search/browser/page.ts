import { getPart } from '../../browser/dom.ts';
import { homePath } from '../../paths.ts';
import type { FacetValues } from '../facets.ts';
import { EVERYTHING, parseState, type SearchState } from '../state.ts';
import { createEngine, SearchUnavailable } from './engine.ts';
import { noticeText, writeUrl } from './history.ts';
import { createView, type DrawResults } from './resultsView.ts';

/** How many results are shown at first, and added each time. */
const PAGE_SIZE = 25;

/** Sets up the search page. Returns a function that runs the search, also again after a failure. */
export function mountPage(root: HTMLElement): () => Promise<void> {
  const engine = createEngine(homePath());
  const field = root.querySelector('[name=q]') as HTMLInputElement;
  const notice = getPart(root, 'notice');
  const title = document.title;
  let draw: DrawResults | undefined;
  let state: SearchState = EVERYTHING;
  let limit = PAGE_SIZE;
  let running = new AbortController();
  /** Whether the address has a state that is not parsed yet, because that needs the facet values. */
  let needsParsing = true;
  /** A query that was typed before that replaces the one in the address. */
  let wasTyped = field.value !== '';

  /** Reads the state from the address, and removes what is not valid from the address. */
  function readUrl(values: FacetValues): void {
    const { state: parsed, notices } = parseState(new URLSearchParams(location.search), values);
    state = wasTyped ? { ...parsed, q: field.value } : parsed;
    limit = history.state?.limit ?? PAGE_SIZE;
    if (field.value !== state.q) field.value = state.q;
    notice.textContent = noticeText(notices);
    if (wasTyped || notices.length > 0) writeUrl('replaceState', state);
    [needsParsing, wasTyped] = [false, false];
  }

  function go(next: SearchState, method: 'replaceState' | 'pushState' = 'pushState'): void {
    state = next;
    limit = PAGE_SIZE;
    notice.textContent = '';
    if (method === 'pushState') field.value = state.q;
    writeUrl(method, state);
    update();
  }

  async function update(): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    try {
      if (needsParsing) {
        const values = await engine.values();
        if (signal.aborted) return;
        readUrl(values);
        draw ??= createView(root, values, { go: (change) => go(change(state)), showMore });
      }
      const results = await engine.search(state, { limit, signal });
      if (signal.aborted) return;
      document.title = state.q.trim() ? `“${state.q.trim()}” – ${title}` : title;
      draw?.(state, results);
    } catch (error) {
      if (signal.aborted) return;
      root.classList.add('search-failed');
      getPart(root, 'status').textContent = '';
      if (!(error instanceof SearchUnavailable)) throw error;
    }
  }

  function showMore(): void {
    limit += PAGE_SIZE;
    history.replaceState({ limit }, '');
    update();
  }

  if (!wasTyped) field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', () => {
    if (!needsParsing) return go({ ...state, q: field.value }, 'replaceState');
    wasTyped = true;
    update();
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    update();
  });
  addEventListener('popstate', () => {
    needsParsing = true;
    update();
  });
  return update;
}
