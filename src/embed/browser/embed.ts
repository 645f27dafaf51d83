// Shows slides and recordings in the page, when asked. Before that, nothing is requested from their hosts.
import * as words from '#words/embed';
import { createElement } from '../../browser/dom.ts';

/** All but what leads the reader away from the page. */
const ALLOWED = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox';

const place = document.querySelector('[data-frames]') as HTMLElement;

for (const line of document.querySelectorAll<HTMLElement>('[data-frame]')) {
  const button = line.firstElementChild as HTMLButtonElement;
  const title = button.lastElementChild?.textContent?.trim() ?? '';
  const { frame: src = '', document: isDocument } = line.dataset;

  const note = createElement('span', {}, words.needsNetwork);
  const update = (): void => {
    note.hidden = navigator.onLine;
    button.ariaDisabled = `${!navigator.onLine}`;
  };
  button.append(note);
  update();
  addEventListener('online', update);
  addEventListener('offline', update);
  // Some browsers, such as those of most phones, cannot show a PDF in a page.
  line.hidden = isDocument !== undefined && !navigator.pdfViewerEnabled;

  button.onclick = () => {
    if (!navigator.onLine) return;
    const close = createElement('button', { className: button.className }, words.close(title));
    // Some hosts show nothing without knowing the site that they are shown in.
    const frame = createElement('iframe', { src, title, allow: 'fullscreen', referrerPolicy: 'strict-origin' });
    if (isDocument === undefined) frame.setAttribute('sandbox', ALLOWED);
    const section = createElement('section', { tabIndex: -1, ariaLabel: title }, close, frame);
    close.onclick = () => {
      section.remove();
      line.hidden = false;
      button.focus();
    };
    line.hidden = true;
    place.append(section);
    section.focus();
  };
}
