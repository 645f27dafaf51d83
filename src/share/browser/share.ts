// Copies and shares the address of a talk: the part that every page of one loads. Keep it small.

import * as words from '#words/share';

const root = document.querySelector('[data-share]') as HTMLElement;
const [copy, share, status] = root.children as unknown as [HTMLElement, HTMLElement, HTMLElement];

const onClick = (button: HTMLElement, use: (url: string) => Promise<void>): void =>
  button.addEventListener('click', async () => {
    const url = location.origin + location.pathname + (root.dataset.fragment ?? '');
    try {
      await use(url);
    } catch (error) {
      // The reader has changed their mind; otherwise the browser does not let the page do it, and they can.
      if ((error as Error).name === 'AbortError') return;
      const field = document.createElement('input');
      field.value = url;
      field.readOnly = true;
      field.ariaLabel = words.address;
      status.replaceChildren(field);
      field.select();
    }
  });

onClick(copy, async (url) => {
  await navigator.clipboard.writeText(url);
  status.textContent = words.copied;
});

if (navigator.share !== undefined) {
  share.hidden = false;
  onClick(share, (url) => navigator.share({ title: document.title, url }));
}

// What finds a passage (passage.ts) is loaded once something is selected.
document.addEventListener(
  'selectionchange',
  () => import(/* @vite-ignore */ root.dataset.share ?? '').catch(() => {}),
  {
    once: true,
  },
);
