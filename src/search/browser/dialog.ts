import { getPart } from '../../browser/dom.ts';
import { parseQuery } from '../query.ts';
import { EVERYTHING } from '../state.ts';
import { wordsOf } from '../tokens.ts';
import { entityOptions, insteadOption, recentOptions, summaryOf, talkOptions } from './dialogLists.ts';
import { SearchUnavailable } from './engine.ts';
import { findEntities } from './entities.ts';
import { openEngine } from './openEngine.ts';
import { moveThroughOptions } from './options.ts';
import { forgetQueries, recentQueries, rememberQuery } from './recentQueries.ts';

const MAX_RESULTS = 8;

/** Sets up the search dialog. Returns a function that runs the search, also again after a failure. */
export function mountDialog(dialog: HTMLDialogElement): () => Promise<void> {
  const engine = openEngine();
  const field = dialog.querySelector('[name=q]') as HTMLInputElement;
  const list = getPart(dialog, 'list');
  const status = getPart(dialog, 'status');
  const start = [...list.children] as HTMLElement[];
  const largest = Number(dialog.dataset.largest);
  const show = moveThroughOptions(field, list);
  let running = new AbortController();
  /** What to choose on submission, because the search page would find nothing. */
  let suggestion: HTMLElement | null = null;

  const pagesOf = async (text: string) => findEntities(text, await engine.values(), await engine.speakers(text));

  async function find(q: string, signal: AbortSignal): Promise<void> {
    const search = (text: string) => engine.search({ ...EVERYTHING, q: text }, { limit: MAX_RESULTS, signal });
    const found = await search(q);
    const plain = plainText(q);
    const meant = wordsOf(plainText(found.corrected ?? q)).filter((word) => !found.unknown.includes(word));
    const pages = await pagesOf(plain);
    const otherPages = pages.length > 0 ? pages : await pagesOf(meant.join(' '));
    const other = found.total === 0 && plain !== q ? await search(plain) : undefined;
    const exact = `"${plain}"`;
    const instead = other?.total
      ? insteadOption(other.corrected ?? plain)
      : found.total > 0 && found.corrected !== undefined && exact !== q && insteadOption(exact, q);
    // To replace what is pressed would lose the click.
    while (list.matches(':active')) await new Promise(requestAnimationFrame);
    if (signal.aborted) return;
    const options = [
      ...entityOptions(otherPages),
      ...talkOptions(found.results, largest),
      // The last, so that the keys come to the results first; it is shown above them.
      ...(instead ? [instead] : []),
    ];
    show(options.length > 0 ? options : start);
    suggestion = found.total > 0 || options.length === 0 ? null : instead || list.querySelector('a');
    status.textContent = summaryOf(found);
  }

  function showStart(): void {
    const clear = (): void => {
      forgetQueries();
      showStart();
      field.focus();
    };
    show([...recentOptions(recentQueries(), clear), ...start]);
    status.textContent = '';
  }

  async function update(): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const q = field.value.trim();
    suggestion = null;
    try {
      if (q) await find(q, signal);
      else {
        showStart();
        engine.preload();
      }
      if (!signal.aborted) dialog.classList.remove('search-failed');
    } catch (error) {
      if (signal.aborted) return;
      showStart();
      dialog.classList.add('search-failed');
      if (!(error instanceof SearchUnavailable)) throw error;
    }
  }

  field.addEventListener('input', update);
  field.form?.addEventListener('submit', (event) => {
    if (!suggestion) return rememberQuery(field.value);
    event.preventDefault();
    suggestion.click();
  });
  list.addEventListener('click', (event) => {
    const query = (event.target as Element).closest<HTMLElement>('[data-search-for]')?.dataset.searchFor;
    if (query === undefined) return rememberQuery(field.value);
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    field.value = query;
    field.focus();
    update();
  });
  // The keyboard of a phone covers the page without making it smaller.
  const fit = () => dialog.style.setProperty('--visible', `${visualViewport?.height}px`);
  visualViewport?.addEventListener('resize', fit);
  return update;
}

/** What a query asks for in words, without its signs. */
function plainText(q: string): string {
  const { words, phrases, fields } = parseQuery(q);
  return [...words, ...phrases, ...fields.map(({ text }) => text)].join(' ');
}
