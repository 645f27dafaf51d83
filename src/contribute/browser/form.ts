import { getPart } from '../../browser/dom.ts';
import { talkFields } from '../fields.ts';
import { KNOWN_FILE, recordsOf, talkCopy, talkFile } from '../known.ts';
import { ABSTRACT, placesOf } from '../place.ts';
import { rebased } from '../rebase.ts';
import { NEW_TALK, readTalk, writeTalk } from '../talkFile.ts';
import type { Talk } from '../values.ts';
import { Checker } from './checker.ts';
import { draftKey, loadDraft, saveDraft } from './draft.ts';
import { addEntry, changeEntry } from './entries.ts';
import { fillForm, readForm } from './formValues.ts';
import { loadText } from './loadText.ts';
import { fillOffers, fillTracks, knownNames, showSimilar } from './offers.ts';
import { copyFile, downloadFile } from './output.ts';
import { showProblems } from './showProblems.ts';
import { PARSER_TEXT, setText, statusText } from './statusText.ts';

const root = document.querySelector<HTMLElement>('[data-contribute]');
if (root) mount(root);

/** Sets up the form: for a new talk, or for the one that the address names. */
async function mount(root: HTMLElement): Promise<void> {
  const base = root.dataset.base ?? '/';
  const fields = talkFields();
  const part = <E extends HTMLElement = HTMLElement>(name: string): E => getPart<E>(root, name);
  const eventSelect = part<HTMLSelectElement>('event');
  const params = new URLSearchParams(location.search);
  const session = params.get('session') ?? '';
  const checker = new Checker();
  const EMPTY: Talk = { values: {}, abstract: '' };
  /** The file as it is in the archive. */
  let fileText = NEW_TALK;
  let original = EMPTY;
  let hidden: Talk['values'] = {};
  let text = NEW_TALK;
  let path = '';
  const visited = new Set<string>();
  let showAll = false;

  const wanted = params.get('event');
  if (wanted && [...eventSelect.options].some(({ value }) => value === wanted)) eventSelect.value = wanted;
  const key = draftKey(base, eventSelect.value, session);

  if (session) {
    const file = await loadText(base + talkCopy(eventSelect.value, session));
    const talk = file === undefined ? undefined : readTalk(file);
    part('new').hidden = false;
    if (file === undefined || !talk) {
      part('notice').textContent =
        'The file of this talk could not be loaded: you may be offline, or there is no such talk. Come back when you are online.';
      part('form').hidden = true;
      return;
    }
    [fileText, original] = [file, talk];
    part<HTMLSelectElement>('event').disabled = true;
    part('notice').textContent = `You are changing the talk “${String(talk.values.title)}”.`;
  }

  const draft = loadDraft(key);
  const draftBase = draft && readTalk(draft.base);
  if (draft && draftBase && !session) eventSelect.value = draft.event;
  hidden = fillForm(root, draft && draftBase ? rebased(draft.talk, draftBase, original) : original);
  if (draft) {
    part('draft').hidden = false;
    part('draft-text').textContent = 'What you typed here before is filled in again.';
  }

  /** Writes the file, checks it and shows both. */
  function update(): void {
    const { talk, entries } = readForm(root, hidden);
    const event = eventSelect.value;
    const id = session || checker.newId(String(talk.values.title ?? ''), event);
    text = writeTalk(fileText, talk);
    path = id ? talkFile(event, id) : '';
    const { problems, html } = checker.check({ event, id: id || 'talk', text });
    const places = placesOf(problems, talk, fields, text);
    const placed = problems.map((problem, index) => ({ problem, place: places[index] }));
    showProblems(root, placed, entries, (name) => showAll || visited.has(name));
    part('path').textContent = path;
    part<HTMLTextAreaElement>('file').value = text;
    const labels = new Map([...fields.map((field) => [field.key, field.label] as const), [ABSTRACT, 'Abstract']]);
    const where = [...new Set(places.map((place) => (place ? (labels.get(place.key) ?? '') : 'the file')))];
    setText(part('status'), statusText(!showAll && text === fileText, where));
    setText(part('abstract-status'), PARSER_TEXT[checker.parser]);
    part('preview').hidden = html === '';
    // The build puts the same HTML into the page of the talk: abstracts cannot contain any of their own.
    part('preview-text').innerHTML = html;
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  function changed(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      update();
      setText(part('done'), '');
      const isChanged = text !== fileText;
      const saved = saveDraft(
        key,
        isChanged ? { event: eventSelect.value, talk: readForm(root, hidden).talk, base: fileText } : undefined,
      );
      part('draft').hidden = !isChanged;
      part('draft-text').textContent = saved
        ? 'What you type is kept on this device.'
        : 'This browser keeps nothing: copy the file before you leave this page.';
    }, 150);
  }

  async function loadParser(): Promise<void> {
    if (checker.parser !== 'unused') return;
    const loading = checker.loadParser();
    update();
    await loading;
    update();
  }

  root.addEventListener('input', changed);
  root.addEventListener('focusin', ({ target }) => {
    if (target === part('abstract')) loadParser();
  });
  root.addEventListener('change', ({ target }) => {
    const field = (target as HTMLElement).closest<HTMLElement>('[data-list], [data-key]');
    const list = field?.closest<HTMLElement>('[data-list]') ?? field;
    visited.add(list?.dataset.list ?? list?.dataset.key ?? '');
    if (target === eventSelect && checker.archive) fillTracks(root, checker.archive, eventSelect.value);
    similarTo(target as HTMLInputElement);
    changed();
  });

  function similarTo(control: HTMLInputElement): void {
    const kind = control.getAttribute('list')?.replace('known-', '');
    if (!checker.archive || (kind !== 'speakers' && kind !== 'companies')) return;
    showSimilar(control, knownNames(checker.archive, kind), changed);
  }

  part('form').addEventListener('submit', (event) => event.preventDefault());
  root.addEventListener('click', async ({ target }) => {
    const button = (target as HTMLElement).closest<HTMLElement>('[data-action]');
    const action = button?.dataset.action;
    if (!button || !action) return;
    if (action === 'add') {
      const entry = addEntry(button.closest('[data-list]') as HTMLElement);
      entry.querySelector<HTMLElement>('[data-control]')?.focus();
    } else if (action === 'up' || action === 'down' || action === 'remove') {
      changeEntry(button, action).focus();
      changed();
    } else if (action === 'discard') {
      clearTimeout(timer);
      saveDraft(key, undefined);
      hidden = fillForm(root, original);
      part('draft').hidden = true;
      visited.clear();
      showAll = false;
      update();
      (part('form').querySelector('[data-control]') as HTMLElement).focus();
    } else {
      clearTimeout(timer);
      showAll = true;
      update();
      const name = path.split('/').at(-1) || 'talk.mdx';
      setText(part('done'), action === 'copy' ? await copyFile(root) : downloadFile(text, name));
    }
  });

  update();
  if (original.abstract !== readForm(root, hidden).talk.abstract) loadParser();
  try {
    const [known] = await Promise.all([loadText(base + KNOWN_FILE), checker.loadRules()]);
    if (known === undefined) throw new Error('offline');
    checker.archive = recordsOf(JSON.parse(known));
    fillOffers(root, checker.archive);
    fillTracks(root, checker.archive, eventSelect.value);
  } catch {
    part('notice').textContent +=
      ' The names of the archive could not be loaded: they will be compared in the pull request.';
  }
  update();
}
