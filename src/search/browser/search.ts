import { mountDialog } from './dialog.ts';

// The code of the search on every other page, which trigger.ts loads. `search-run` runs the search, also again after a
// failure.

const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
if (dialog) addEventListener('search-run', mountDialog(dialog));
