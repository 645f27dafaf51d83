import { bdi, createElement, getPart } from '../../browser/dom.ts';
import { homePath } from '../../paths.ts';
import { quoted, talkCount } from '../../wording/format.ts';
import { EVERYTHING } from '../state.ts';
import { createEngine, type SearchResult, type SearchResults, SearchUnavailable } from './engine.ts';
import { ordinalElement } from './resultItem.ts';

const MAX_RESULTS = 8;

/** Sets up the search dialog. Returns a function that runs the search, also again after a failure. */
export function mountDialog(dialog: HTMLDialogElement): () => Promise<void> {
  const engine = createEngine(homePath());
  const field = dialog.querySelector('[name=q]') as HTMLInputElement;
  const list = getPart(dialog, 'list');
  // Not in the HTML: without the script there is no listbox.
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Talks');
  const status = getPart(dialog, 'status');
  const hint = status.textContent;
  const largest = Number(dialog.dataset.largest);
  let results: readonly SearchResult[] = [];
  let active = -1;
  let running = new AbortController();

  function activate(index: number): void {
    active = index;
    for (const [position, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', `${position === active}`);
    }
    const option = list.children[active];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }

  function showResults(next: readonly SearchResult[]): void {
    results = next;
    list.replaceChildren(...results.map((result, index) => createOption(result, index, largest)));
    list.hidden = results.length === 0;
    field.setAttribute('aria-expanded', `${results.length > 0}`);
    activate(-1);
  }

  async function update(): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    if (!field.value.trim()) {
      showResults([]);
      status.textContent = hint;
      dialog.classList.remove('search-failed');
      engine.preload();
      return;
    }
    try {
      const options = { limit: MAX_RESULTS, signal };
      const found = await engine.search({ ...EVERYTHING, q: field.value }, options);
      if (signal.aborted) return;
      dialog.classList.remove('search-failed');
      showResults(found.results);
      status.textContent = summaryOf(found);
    } catch (error) {
      if (signal.aborted) return;
      showResults([]);
      status.textContent = '';
      dialog.classList.add('search-failed');
      if (!(error instanceof SearchUnavailable)) throw error;
    }
  }

  field.addEventListener('input', update);
  field.addEventListener('keydown', (event) => {
    const last = results.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: active < last ? active + 1 : 0,
      ArrowUp: active > 0 ? active - 1 : last,
      // Without an active result, these keys move in the field.
      ...(active >= 0 && { Home: 0, End: last }),
    };
    const target = moves[event.key];
    const result = results[active];
    if (event.isComposing || last < 0) return;
    if (target !== undefined) activate(target);
    else if (event.key === 'Enter' && result) location.assign(result.url);
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const result = results[[...list.children].findIndex((option) => option.contains(event.target as Node))];
    if (!result) return;
    if (event.ctrlKey || event.metaKey) open(result.url);
    else location.assign(result.url);
  });
  return update;
}

function summaryOf({ total, unknown, corrected }: SearchResults): string {
  const unknownText = unknown.length > 0 ? `. No talk has ${quoted(unknown)}` : '';
  const didYouMean = corrected === undefined ? '' : `. Showing results for ${quoted([corrected])}`;
  return `${talkCount(total)}${unknownText}${didYouMean}`;
}

function createOption(
  { number, title, speakers, event, track }: SearchResult,
  index: number,
  largest: number,
): HTMLElement {
  const text = createElement('div', {}, bdi(title));
  const line = [speakers, event].filter(Boolean).join(' · ');
  if (line) text.append(createElement('p', { className: 'small-print' }, line));
  const option = createElement(
    'div',
    { className: 'hit', id: `search-result-${index}`, role: 'option' },
    ordinalElement(number, largest),
    text,
  );
  if (track) option.dataset.hue = `${track.hue}`;
  return option;
}
