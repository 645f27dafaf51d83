import type { Page } from 'playwright-core';

/** Shows another page of the same kind in an open one, which takes a third of the time that loading it does. */
export async function turnTo(page: Page, { path, html }: { path: string; html: string }): Promise<void> {
  await page.evaluate(
    ([address, source]) => {
      const { title, body, documentElement } = new DOMParser().parseFromString(source, 'text/html');
      history.replaceState(undefined, '', address);
      document.title = title;
      document.documentElement.lang = documentElement.lang;
      document.body.replaceWith(body);
    },
    [path, html] as const,
  );
}
