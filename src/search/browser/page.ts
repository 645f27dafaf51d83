import { partOf } from '../../browser/dom.ts';
import { homePath } from '../../paths.ts';
import type { FacetValues } from '../facets.ts';
import { EVERYTHING, parseState, type SearchState } from '../state.ts';
import { createEngine, SearchUnavailable } from './engine.ts';
import { keep, noticeText } from './history.ts';
import { createView, type View } from './resultsView.ts';

/** How many results are shown at first, and how many more each time. */
const STEP = 25;

/** Brings the page of the search to life; what it returns shows what is found, or tries again. */
export function mountPage(root: HTMLElement): () => Promise<void> {
  const engine = createEngine(homePath());
  const field = root.querySelector('[name=q]') as HTMLInputElement;
  const notice = partOf(root, 'notice');
  const title = document.title;
  let view: View | undefined;
  let state: SearchState = EVERYTHING;
  let limit = STEP;
  let running = new AbortController();
  /** Whether the address is still to be read, which takes the values of the archive. */
  let unread = true;
  /** What was typed meanwhile goes before what the address says. */
  let typed = field.value !== '';

  /** Takes the state from the address; what it holds that is not known is told and taken out of it. */
  function read(values: FacetValues): void {
    const { state: found, notices } = parseState(new URLSearchParams(location.search), values);
    state = typed ? { ...found, q: field.value } : found;
    limit = history.state?.limit ?? STEP;
    if (field.value !== state.q) field.value = state.q;
    notice.textContent = noticeText(notices);
    if (typed || notices.length > 0) keep('replaceState', state);
    [unread, typed] = [false, false];
  }

  function go(next: SearchState, how: 'replaceState' | 'pushState' = 'pushState'): void {
    state = next;
    limit = STEP;
    notice.textContent = '';
    if (how === 'pushState') field.value = state.q;
    keep(how, state);
    update();
  }

  async function update(): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    try {
      if (unread) {
        const values = await engine.values();
        if (signal.aborted) return;
        read(values);
        view ??= createView(root, values, { go: (change) => go(change(state)), more });
      }
      const found = await engine.search(state, { limit, signal });
      if (signal.aborted) return;
      document.title = state.q.trim() ? `“${state.q.trim()}” – ${title}` : title;
      view?.(state, found);
    } catch (error) {
      if (signal.aborted) return;
      root.classList.add('search-failed');
      partOf(root, 'status').textContent = '';
      if (!(error instanceof SearchUnavailable)) throw error;
    }
  }

  function more(): void {
    limit += STEP;
    history.replaceState({ limit }, '');
    update();
  }

  if (!typed) field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', () => {
    if (!unread) return go({ ...state, q: field.value }, 'replaceState');
    typed = true;
    update();
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    update();
  });
  addEventListener('popstate', () => {
    unread = true;
    update();
  });
  return update;
}
