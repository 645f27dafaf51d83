// Blocks the first paint, so that the page never shows in another theme first: keep it small.

type Theme = 'light' | 'dark';

const KEY = 'theme';
const root = document.documentElement;
const systemDark = matchMedia('(prefers-color-scheme: dark)');
let chosen: Theme | undefined;

/** The theme chosen on an earlier page or, if the browser blocks the storage, on this one. */
function load(): Theme | undefined {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : undefined;
  } catch {
    return chosen;
  }
}

function store(): void {
  try {
    if (chosen) localStorage.setItem(KEY, chosen);
    else localStorage.removeItem(KEY);
  } catch {
    // The choice applies to this page only.
  }
}

const isDark = (): boolean => (chosen ? chosen === 'dark' : systemDark.matches);

function show(): void {
  root.dataset.theme = chosen ?? 'system';
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { theme } = meta.dataset;
    meta.media = chosen ? (theme === chosen ? 'all' : 'not all') : `(prefers-color-scheme: ${theme})`;
  }
  document.querySelector('[data-theme-switch]')?.setAttribute('aria-pressed', `${isDark()}`);
}

function update(): void {
  chosen = load();
  show();
}

update();
// The page of the search is written without a query: it waits for the results of one instead of showing all talks first.
if (location.search) root.dataset.query = '';
addEventListener('DOMContentLoaded', show);
addEventListener('storage', update);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) update();
});
systemDark.addEventListener('change', show);
addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || !target.closest('[data-theme-switch]')) return;
  const next = isDark() ? 'light' : 'dark';
  // With the system's own theme chosen, the page follows the system again.
  chosen = next === (systemDark.matches ? 'dark' : 'light') ? undefined : next;
  store();
  show();
});
