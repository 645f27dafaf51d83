// Buttons that copy a citation: the text on the page, or the file that a link leads to.

for (const root of document.querySelectorAll<HTMLElement>('[data-cite]')) {
  const [copy = '', copied = '', failed = '', copyText = ''] = root.dataset.cite?.split('|') ?? [];
  const status = document.createElement('span');
  status.role = 'status';
  for (const source of root.querySelectorAll<HTMLElement>('p, a')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'target cursor-pointer underline decoration-thread';
    button.addEventListener('click', async () => {
      status.textContent = '';
      try {
        // A promise, for Safari lets a page copy only while it handles the click.
        await navigator.clipboard.write([new ClipboardItem({ 'text/plain': textOf(source) })]);
        status.textContent = copied;
      } catch {
        status.textContent = failed;
      }
    });
    if (source instanceof HTMLAnchorElement) {
      button.textContent = copy;
      button.ariaLabel = `${copy}: ${source.textContent}`;
      source.after('\u2003', button);
    } else {
      // Beside what opens the citation, so that it need not be opened.
      button.textContent = copyText;
      root.append(button);
    }
  }
  root.append(status);
}

async function textOf(source: HTMLElement): Promise<Blob> {
  if (!(source instanceof HTMLAnchorElement)) return plain(source.textContent);
  const response = await fetch(source.href);
  if (!response.ok) throw response;
  return plain(await response.text());
}

function plain(text: string): Blob {
  return new Blob([text], { type: 'text/plain' });
}
