// Only on the page of the search, after trigger.ts: its first talks are there, and the rest is loaded when it is used, or
// when its address has a search.

const page = document.querySelector<HTMLElement>('[data-search-page]');
const typed = page?.querySelector<HTMLInputElement>('[name=q]');

let isUsed = false;

/** Has trigger.ts load the search, and marks what was clicked before it was there. */
function use({ type, target }: Partial<Event>): void {
  if (type === 'click') (target as HTMLElement).dataset.clicked = '';
  if (!isUsed) {
    dispatchEvent(new Event('search-use'));
    // With the code of the search comes what it loads first, and not after it.
    for (const href of page?.dataset.first?.split(' ') ?? []) {
      const link = document.createElement('link');
      document.head.append(Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href }));
    }
  }
  isUsed = true;
}

if (location.search || typed?.value) use({});
else for (const type of ['focusin', 'input', 'click']) page?.addEventListener(type, use, { once: true });
