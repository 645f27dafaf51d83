import { mountPage } from './page.ts';

// The code of the search on its page, which trigger.ts loads. `search-run` runs the search, also again after a failure.

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) addEventListener('search-run', mountPage(page));
