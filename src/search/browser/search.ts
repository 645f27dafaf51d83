import { mountDialog } from './dialog.ts';
import { mountPage } from './page.ts';

// The code of the search, which trigger.ts loads. `search-run` runs the search, also again after a failure.

const page = document.querySelector<HTMLElement>('[data-search-page]');
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const run = page ? mountPage(page) : dialog && mountDialog(dialog);
if (run) addEventListener('search-run', run);
