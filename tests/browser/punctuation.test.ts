import { describe, expect, test } from 'vitest';
import { pagesOf } from '../sites/sites.ts';
import { turnTo } from './turn.ts';
import { site, useBrowser } from './visit.ts';

const visit = useBrowser();
const WIDTHS = [320, 360, 414];
/** The width of a sheet of A4 between its margins. */
const PAPER = 673;

/** A sign that ends an element or follows it, which a browser may take for a place to break the line. */
const SIGN = /<\/(?:a|bdi|span)>(?:<span[^>]*>)?[,;.:)]/;

/** The places on a page where a line begins with a sign that belongs to the word before it. */
function orphans(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const boxOf = (node: Node, at: number): DOMRect => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  // After a space, a line may break.
  let before: Node | undefined;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    // On paper, the URLs of links to other hosts are before the sign.
    const isWritten = matchMedia('print').matches && before?.parentElement?.matches('[href^=http]');
    if (before && !isWritten && /^[,.;:!?)\]’”]/.test(text) && node.parentElement?.checkVisibility()) {
      const word = boxOf(before, (before.textContent ?? '').length - 1);
      if (word.width > 0 && boxOf(node, 0).top >= word.bottom) found.push(`${before.textContent}${text}`);
    }
    before = /\S$/.test(text) ? node : undefined;
  }
  return found;
}

describe.each(['real', 'three'])('on the pages of “%s”', (name) => {
  test('no line begins with a comma, on a phone and on paper', async () => {
    const { page, close } = await visit(site(name));
    const pages = pagesOf(site(name)).filter(({ html }) => SIGN.test(html));
    expect(pages.length).toBeGreaterThan(50);
    const found: string[] = [];
    await page.goto(pages[0]?.path ?? '');
    for (const [media, widths] of [['screen', WIDTHS] as const, ['print', [PAPER]] as const]) {
      await page.emulateMedia({ media });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 740 });
        for (const one of pages) {
          await turnTo(page, one);
          found.push(...(await page.evaluate(orphans)).map((text) => `${one.path} ${media} ${width}: ${text}`));
        }
      }
    }
    expect(found).toEqual([]);
    await close();
  });
});
