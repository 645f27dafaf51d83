// Copies a citation: the text on the page, by the button beside it, or a file, by one made beside its link.

for (const root of document.querySelectorAll<HTMLElement>('[data-cite]')) {
  const [copy = '', copied = '', failed = ''] = root.dataset.cite?.split('|') ?? [];
  const status = document.createElement('span');
  status.role = 'status';
  const [copyText] = root.getElementsByTagName('button');
  for (const source of root.querySelectorAll<HTMLElement>('p, a')) {
    const isFile = source instanceof HTMLAnchorElement;
    const button = isFile ? document.createElement('button') : (copyText as HTMLButtonElement);
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
    if (!isFile) continue;
    button.type = 'button';
    button.className = 'target cursor-pointer underline decoration-thread';
    button.textContent = copy;
    button.ariaLabel = `${copy}: ${source.textContent}`;
    source.after('\u2003', button);
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
