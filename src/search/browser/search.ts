import { mountDialog } from './dialog.ts';
import { mountPage } from './page.ts';

// What trigger.ts loads when the search is used. Each time it is asked for, it shows what it finds, or tries again.

const page = document.querySelector<HTMLElement>('[data-search-page]');
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const show = page ? mountPage(page) : dialog && mountDialog(dialog);
if (show) addEventListener('search-asked', show);
