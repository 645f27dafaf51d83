import { make, own, partOf, quoted, talks } from '../../browser/dom.ts';
import { homePath } from '../../paths.ts';
import { EVERYTHING } from '../state.ts';
import { createEngine, type Found, type Result, SearchUnavailable } from './engine.ts';
import { ordinal } from './resultItem.ts';

/** How many results the dialog lists. */
const MOST = 8;

/** Brings the dialog to life, a field with a list of the first results; what it returns shows them, or tries again. */
export function mountDialog(dialog: HTMLDialogElement): () => Promise<void> {
  const engine = createEngine(homePath());
  const field = dialog.querySelector('[name=q]') as HTMLInputElement;
  const list = partOf(dialog, 'list');
  // Until now there was nothing to choose from.
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Talks');
  const status = partOf(dialog, 'status');
  const hint = status.textContent;
  const largest = dialog.dataset.largest ?? '';
  let results: readonly Result[] = [];
  let active = -1;
  let running = new AbortController();

  function activate(index: number): void {
    active = index;
    for (const [place, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', `${place === active}`);
    }
    const option = list.children[active];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  }

  function present(found: readonly Result[]): void {
    results = found;
    list.replaceChildren(...results.map((result, index) => optionOf(result, index, largest)));
    list.hidden = results.length === 0;
    field.setAttribute('aria-expanded', `${results.length > 0}`);
    activate(-1);
  }

  async function update(): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    if (!field.value.trim()) {
      present([]);
      status.textContent = hint;
      dialog.classList.remove('search-failed');
      engine.preload();
      return;
    }
    try {
      const found = await engine.search({ ...EVERYTHING, q: field.value }, { limit: MOST, counts: false, signal });
      if (signal.aborted) return;
      dialog.classList.remove('search-failed');
      present(found.results);
      status.textContent = summary(found);
    } catch (error) {
      if (signal.aborted) return;
      present([]);
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
      // At no result yet these move in the field.
      ...(active >= 0 && { Home: 0, End: last }),
    };
    const to = moves[event.key];
    const result = results[active];
    if (event.isComposing || last < 0) return;
    if (to !== undefined) activate(to);
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

/** How many were found, and what of the query was not. */
function summary({ total, unknown, help }: Found): string {
  const without = unknown.length > 0 ? `. No talk has ${quoted(unknown)}` : '';
  return `${talks(total)}${without}${help?.meant ? `. Did you mean ${quoted([help.meant.q])}?` : ''}`;
}

function optionOf({ number, title, speakers, track }: Result, index: number, largest: string): HTMLElement {
  const text = make('div', {}, own(title));
  if (speakers) text.append(make('p', { className: 'small-print' }, speakers));
  const option = make(
    'div',
    { className: 'hit', id: `search-result-${index}`, role: 'option' },
    ordinal(number, largest),
    text,
  );
  option.dataset.track = track.id;
  return option;
}
