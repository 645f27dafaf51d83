import * as words from '#words/contribute';
import { getPart } from '../../browser/dom.ts';
import { Checker } from './checker.ts';
import { Editor } from './editor.ts';
import { addEntry, changeEntry } from './entries.ts';
import { openTalk } from './openTalk.ts';
import { copyFile, downloadFile } from './output.ts';
import { fillTracks } from './tracks.ts';

/** Sets up the form: for a new talk, or for the one that the address names. */
async function mount(root: HTMLElement): Promise<void> {
  const base = root.dataset.base ?? '/';
  const part = <E extends HTMLElement = HTMLElement>(name: string): E => getPart<E>(root, name);
  const notice = part('notice');
  const events = part<HTMLSelectElement>('event');
  const params = new URLSearchParams(location.search);
  const wanted = [...events.options].find(({ value }) => value === params.get('event'))?.value ?? events.value;
  const talk = await openTalk(base, params, wanted);
  part('new').hidden = params.get('session') === null;
  if (!talk) {
    notice.textContent = words.notLoaded;
    part('form').hidden = true;
    return;
  }
  part('find-field').hidden = talk.id !== undefined;
  events.value = talk.event;
  events.disabled = talk.id !== undefined;
  if (talk.id !== undefined) notice.textContent = words.changing(String(talk.original.values.title));

  const checker = new Checker(base);
  const editor = new Editor(root, talk, checker);

  async function loadParser(): Promise<void> {
    if (checker.parser !== 'unused') return;
    const loading = checker.loadParser();
    editor.update();
    await loading;
    editor.update();
  }

  root.addEventListener('input', () => editor.changed());
  /** Opens a talk that somebody has chosen in place of this one. */
  function openFound(file: string): void {
    const found = checker.archive?.sessions.find((session) => session.file === file);
    if (found) location.search = `${new URLSearchParams({ event: found.event, session: found.id })}`;
  }

  for (const type of ['online', 'offline']) addEventListener(type, () => editor.update());
  root.addEventListener('focusin', ({ target }) => {
    if (target === part('abstract')) loadParser();
  });
  root.addEventListener('change', ({ target }) => {
    const control = target as HTMLInputElement;
    if (control === part('find')) return openFound(control.value);
    editor.visit(control);
    if (target === events && checker.archive) fillTracks(root, checker.archive, events.value);
    editor.changed();
  });
  root.addEventListener('click', async ({ target }) => {
    const button = (target as HTMLElement).closest<HTMLElement>('[data-action]');
    switch (button?.dataset.action) {
      case 'add': {
        const entry = addEntry(button.closest('[data-list]') as HTMLElement);
        return entry.querySelector<HTMLElement>('[data-control]')?.focus();
      }
      case 'up':
      case 'down':
      case 'remove':
        changeEntry(button, button.dataset.action).focus();
        return editor.changed();
      case 'discard':
        editor.discard();
        return (part('form').querySelector('[data-control]') as HTMLElement).focus();
      case 'copy':
        editor.showAll();
        return editor.say(await copyFile(root));
      case 'download':
        editor.showAll();
        return editor.say(downloadFile(editor.text, editor.fileName));
    }
  });

  editor.update();
  if (talk.drafted && talk.drafted.abstract !== talk.original.abstract) loadParser();
  const isCompared = await checker.loadArchive();
  if (checker.archive) {
    checker.offerKnown(root, part('offered'));
    fillTracks(root, checker.archive, events.value);
  }
  part('find-field').hidden ||= !checker.archive;
  if (!isCompared) notice.append(words.notCompared);
  editor.update();
}

const root = document.querySelector<HTMLElement>('[data-contribute]');
if (root) mount(root);
