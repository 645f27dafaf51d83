import * as words from '#words/saved';
import { createElement } from '../../browser/dom.ts';
import { type Row, timedRows, toCalendar, toCsv, toMarkdown } from '../exports.ts';

const formats = {
  md: { type: 'text/markdown', make: toMarkdown },
  csv: { type: 'text/csv', make: toCsv },
  ics: { type: 'text/calendar', make: toCalendar },
} as const satisfies Record<string, { type: string; make: (rows: readonly Row[], largest: number) => string }>;

type Format = keyof typeof formats;

/** Sets up the buttons that write files of the rows, as they are when one is pressed. Returns what shows those of use. */
export function mountExports(root: HTMLElement, current: () => { rows: readonly Row[]; largest: number }): () => void {
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-export]')];
  for (const button of buttons) {
    button.onclick = () => {
      const format = button.dataset.export as Format;
      const { type, make } = formats[format];
      const { rows, largest } = current();
      const href = URL.createObjectURL(new Blob([make(rows, largest)], { type: `${type};charset=utf-8` }));
      createElement('a', { href, download: `${words.fileName}.${format}` }).click();
      // The browser has begun to read it by then.
      setTimeout(() => URL.revokeObjectURL(href), 60_000);
    };
  }
  return () => {
    for (const button of buttons)
      button.hidden = button.dataset.export === 'ics' && timedRows(current().rows).length === 0;
  };
}
