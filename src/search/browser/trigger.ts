// The part of the search that every page loads: keep it small.

const find = <E extends Element>(name: string): E | null => document.querySelector<E>(`[data-search-${name}]`);
const dialog = find<HTMLDialogElement>('dialog');
/** The search page has no dialog: the button and the keys lead to the field of the page. */
const scope = find<HTMLElement>('page') ?? dialog;
const field = scope?.querySelector<HTMLInputElement>('[name=q]');
const code = find<HTMLElement>('code')?.dataset.searchCode ?? '';

let loading: Promise<unknown> | undefined;
let failures = 0;

/** Loads the code of the search if necessary, and runs the search. */
async function run(): Promise<void> {
  scope?.classList.remove('search-failed');
  try {
    // Browsers remember that the module at an address could not be loaded.
    loading ??= import(/* @vite-ignore */ `${code}${failures ? `?retry=${failures}` : ''}`);
    await loading;
    dispatchEvent(new Event('search-run'));
  } catch {
    loading = undefined;
    failures += 1;
    scope?.classList.add('search-failed');
  }
}

function openSearch(): void {
  if (dialog && !dialog.open) {
    // Room for the scrollbar, which the page loses (styles/searchDialog.css).
    const { style, clientWidth } = document.documentElement;
    style.setProperty('--scrollbar', `${innerWidth - clientWidth}px`);
    dialog.showModal();
    run();
  }
  field?.focus();
  field?.select();
}

/** Loads the search of its page at the first use, and marks what was clicked too early. */
function begin({ type, target }: Event): void {
  if (type === 'click') (target as HTMLElement).dataset.clicked = '';
  if (!loading) run();
}

addEventListener('click', ({ target }) => {
  const action = (target as Element).closest<HTMLElement>('[data-search]')?.dataset.search;
  if (action === 'open') openSearch();
  else if (action === 'retry') {
    run();
    field?.focus();
  }
  // The form covers the dialog, so the target is the dialog itself only for a click on the backdrop.
  else if (action === 'close' || target === dialog) dialog?.close();
});

addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  const isShortcut = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k';
  const isTyping = (target as Element).closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]');
  if (!isShortcut && (key !== '/' || ctrlKey || metaKey || altKey || isTyping)) return;
  event.preventDefault();
  openSearch();
});

if (scope && !dialog) {
  // The page of the search has its first talks: the rest is loaded when it is used, or its address has a search.
  if (location.search || field?.value) run();
  else for (const use of ['focusin', 'input', 'click']) scope.addEventListener(use, begin, { once: true });
}
