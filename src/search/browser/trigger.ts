// The part of the search that every page loads: keep it small.

const find = <E extends Element>(name: string): E | null => document.querySelector<E>(`[data-search-${name}]`);
const dialog = find<HTMLDialogElement>('dialog');
/** The search page has no dialog: the button and the keys lead to the field of the page. */
const scope = find<HTMLElement>('page') ?? dialog;
const field = scope?.querySelector<HTMLInputElement>('[name=q]');
const code = find<HTMLElement>('code')?.dataset.searchCode;
const setFailed = (isFailed: boolean) => scope?.classList.toggle('search-failed', isFailed);

let loading: Promise<unknown> | undefined;
let failures = 0;

/** Loads the code of the search if necessary, and runs the search. */
async function run(): Promise<void> {
  setFailed(false);
  try {
    // Browsers remember that the module at an address could not be loaded.
    loading ??= import(/* @vite-ignore */ code + '?'.repeat(failures));
    await loading;
    dispatchEvent(new Event('search-run'));
  } catch {
    loading = undefined;
    failures += 1;
    setFailed(true);
  }
}

function openSearch(): void {
  if (dialog && !dialog.open) {
    // Room for the scrollbar, which the page loses (styles/searchDialog.css).
    const { style, clientWidth } = document.documentElement;
    style.setProperty('--gutter', `${innerWidth - clientWidth}px`);
    dialog.showModal();
  }
  run();
  field?.focus();
  field?.select();
}

addEventListener('click', ({ target }) => {
  const action = (target as Element).closest<HTMLElement>('[data-search]')?.dataset.search;
  if (action === 'open') openSearch();
  // The form covers the dialog, so the target is the dialog itself only for a click on the backdrop.
  else if (action === 'close' || target === dialog) dialog?.close();
});

addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  const isCommand = ctrlKey || metaKey;
  const isShortcut = isCommand && !altKey && !shiftKey && key.toLowerCase() === 'k';
  const isTyping = (target as Element).closest?.('input:not([type=checkbox]),textarea,select,[contenteditable]');
  if (!isShortcut && (key !== '/' || isCommand || altKey || isTyping)) return;
  event.preventDefault();
  openSearch();
});

// On the page of the search, firstUse.ts says when.
addEventListener('search-use', run);
