// Shows the time of a talk in the reader's own time zone, when asked.

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-local-time]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const time = button.parentElement?.querySelector('time');
    if (!time) return;
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const local = new Date(time.dateTime).toLocaleString(document.documentElement.lang, {
      dateStyle: 'long',
      timeStyle: 'short',
      hour12: false,
    });
    const note = document.createElement('span');
    note.textContent = `${local} (${timeZone.replaceAll('_', ' ')})`;
    button.replaceWith(note);
    note.tabIndex = -1;
    note.focus();
  });
}
