// Blocks the first paint, so that a chosen theme never shows after the other one: keep it small.

type Theme = 'light' | 'dark';

const KEY = 'theme';
const root = document.documentElement;
const systemDark = matchMedia('(prefers-color-scheme: dark)');
let chosen: Theme | undefined;

/** What was chosen on an earlier page; nothing where the browser keeps nothing. */
function recall(): Theme | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : undefined;
  } catch {
    return chosen;
  }
}

function keep(): void {
  try {
    if (chosen) localStorage.setItem(KEY, chosen);
    else localStorage.removeItem(KEY);
  } catch {
    // The choice then holds for this page alone.
  }
}

const isDark = (): boolean => (chosen ? chosen === 'dark' : systemDark.matches);

function show(): void {
  root.dataset.theme = chosen ?? 'system';
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.dataset.theme;
    meta.media = chosen ? (own === chosen ? 'all' : 'not all') : `(prefers-color-scheme: ${own})`;
  }
  document.querySelector('[data-theme-switch]')?.setAttribute('aria-pressed', `${isDark()}`);
}

function follow(): void {
  chosen = recall();
  show();
}

follow();
addEventListener('DOMContentLoaded', show);
addEventListener('storage', follow);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) follow();
});
systemDark.addEventListener('change', show);
addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || !target.closest('[data-theme-switch]')) return;
  const next = isDark() ? 'light' : 'dark';
  // To choose what the system has is to follow it again.
  chosen = next === (systemDark.matches ? 'dark' : 'light') ? undefined : next;
  keep();
  show();
});
