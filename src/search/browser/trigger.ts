// All that a page loads of the search until it is used: keep it small.

const part = <E extends Element>(name: string): E | null => document.querySelector<E>(`[data-search-${name}]`);
const dialog = part<HTMLDialogElement>('dialog');
/** On the page of the search there is no dialog: what leads to it leads to the field there. */
const scope = part<HTMLElement>('page') ?? dialog;
const field = scope?.querySelector<HTMLInputElement>('[name=q]');
const code = part<HTMLElement>('code')?.dataset.searchCode ?? '';

let loading: Promise<unknown> | undefined;
let tries = 0;

/** Brings the search to life, or lets it try again. */
async function wake(): Promise<void> {
  scope?.classList.remove('search-failed');
  try {
    // A browser may remember that a module could not be loaded, by its address.
    loading ??= import(/* @vite-ignore */ `${code}${tries ? `?retry=${tries}` : ''}`);
    await loading;
    dispatchEvent(new Event('search-asked'));
  } catch {
    loading = undefined;
    tries += 1;
    scope?.classList.add('search-failed');
  }
}

function openSearch(): void {
  if (dialog && !dialog.open) {
    dialog.showModal();
    wake();
  }
  field?.focus();
  field?.select();
}

addEventListener('click', ({ target }) => {
  const asked = (target as Element).closest<HTMLElement>('[data-search]')?.dataset.search;
  if (asked === 'open') openSearch();
  else if (asked === 'retry') {
    wake();
    field?.focus();
  }
  // The dialog has no edge of its own: what is pressed beside its content is the page behind it.
  else if (asked === 'close' || target === dialog) dialog?.close();
});

addEventListener('keydown', (event) => {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  const chord = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k';
  const typing = (target as Element).closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]');
  if (!chord && (key !== '/' || ctrlKey || metaKey || altKey || typing)) return;
  event.preventDefault();
  openSearch();
});

if (scope && !dialog) wake();
