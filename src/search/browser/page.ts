import { quote } from '#words/counts';
import { getPart } from '../../browser/dom.ts';
import { FACETS, type FacetValues } from '../facets.ts';
import { EVERYTHING, FIRST_RESULTS, PAGE_SIZE, parseState, type SearchState } from '../state.ts';
import { SearchUnavailable } from './engine.ts';
import { noticeText, writeUrl } from './history.ts';
import { openEngine } from './openEngine.ts';
import { createView, type DrawResults } from './resultsView.ts';

/**
 * Sets up the search page, when a reader first uses it or its address has a search. Returns a function that runs the
 * search, also again after a failure.
 */
export function mountPage(root: HTMLElement): () => Promise<void> {
  const engine = openEngine();
  const field = root.querySelector('[name=q]') as HTMLInputElement;
  const live = getPart(root, 'live');
  const notice = getPart(root, 'notice');
  const sort = getPart<HTMLSelectElement>(root, 'sort');
  const speakers = root.querySelector<HTMLDetailsElement>('[data-facet=speaker]');
  const title = document.title;
  let draw: DrawResults | undefined;
  let state: SearchState = EVERYTHING;
  let limit = PAGE_SIZE;
  let withSpeakers = false;
  let running = new AbortController();
  /** Whether the address has a state that is not parsed yet, because that needs the facet values. */
  let needsParsing = true;
  /** Whether something was typed before this script was there; it replaces what is in the address. */
  let wasTyped = field.value !== '';

  /** What was chosen before the first results; it joins what is in the address. */
  const chosenEarly = () =>
    FACETS.flatMap((facet) => {
      const boxes = [...root.querySelectorAll<HTMLInputElement>(`[data-facet=${facet}] :checked`)];
      return boxes.map(({ value }) => ({ facet, id: value }));
    });

  /** Reads the state from the address, and removes what is not valid from the address. */
  function readUrl(values: FacetValues): void {
    const addressed = new URLSearchParams(location.search);
    const params = new URLSearchParams(addressed);
    const early = draw ? [] : chosenEarly();
    for (const { facet, id } of early) if (!params.getAll(facet).includes(id)) params.append(facet, id);
    if (!draw && !params.has('sort') && sort.value !== 'programme') params.set('sort', sort.value);
    const { state: parsed, notices } = parseState(params, values);
    state = wasTyped ? { ...parsed, q: field.value } : parsed;
    limit = history.state?.limit ?? firstLimit(state);
    if (field.value !== state.q) field.value = state.q;
    notice.textContent = noticeText(notices);
    // What was chosen can be gone back from, as when the script was there in time.
    if (early.length > 0 || params.get('sort') !== addressed.get('sort')) writeUrl('pushState', state);
    else if (wasTyped || notices.length > 0) writeUrl('replaceState', state);
    [needsParsing, wasTyped] = [false, false];
  }

  function go(next: SearchState, method: 'replaceState' | 'pushState' = 'pushState'): void {
    state = next;
    limit = firstLimit(state);
    notice.textContent = '';
    if (method === 'pushState') field.value = state.q;
    writeUrl(method, state);
    update();
  }

  async function update(): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    live.ariaBusy = 'true';
    try {
      withSpeakers ||= speakers?.open || new URLSearchParams(location.search).has('speaker');
      if (needsParsing) {
        const values = await engine.values(withSpeakers);
        if (signal.aborted) return;
        readUrl(values);
      }
      draw ??= createView(root, { go: (change) => go(change(state)), showMore });
      const [values, results] = await Promise.all([
        engine.values(withSpeakers),
        engine.search(state, { limit, withSpeakers, signal }),
      ]);
      if (signal.aborted) return;
      document.title = state.q.trim() ? `${quote(state.q.trim())} – ${title}` : title;
      draw(state, results, values);
      live.ariaBusy = 'false';
      delete document.documentElement.dataset.query;
      repeatEarlyClick();
    } catch (error) {
      if (signal.aborted) return;
      root.classList.add('search-failed');
      getPart(root, 'status').textContent = '';
      if (!(error instanceof SearchUnavailable)) throw error;
    }
  }

  /** “Show more” and “All 30” that were pressed before this script was there. */
  function repeatEarlyClick(): void {
    const early = root.querySelector<HTMLElement>('[data-clicked]');
    delete early?.dataset.clicked;
    if (early?.dataset.part?.startsWith('more')) early.click();
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
  root.addEventListener('submit', (event) => {
    // For a browser that submits it as a tool, to stop that would be a failure: it opens this page with the query.
    if (event.agentInvoked) return;
    event.preventDefault();
    update();
  });
  speakers?.addEventListener('toggle', () => {
    if (speakers.open && !withSpeakers) update();
  });
  addEventListener('popstate', () => {
    needsParsing = true;
    update();
  });
  return update;
}

const firstLimit = ({ q }: SearchState): number => (q.trim() ? FIRST_RESULTS : PAGE_SIZE);
