import * as words from '#words/contribute';
import * as talkWords from '#words/talk';
import { getPart } from '../../browser/dom.ts';
import { isWarning } from '../../problems/problem.ts';
import { abstractHtml } from '../../wording/abstractHtml.ts';
import { talkFields } from '../fields.ts';
import type { Repository } from '../hosts.ts';
import { talkFile } from '../known.ts';
import { ABSTRACT, placesOf } from '../place.ts';
import { writeTalk } from '../talkFile.ts';
import type { Talk } from '../values.ts';
import type { Checker } from './checker.ts';
import { saveDraft } from './draft.ts';
import { fillForm, readForm } from './formValues.ts';
import { showHostLink } from './hostLink.ts';
import type { OpenTalk } from './openTalk.ts';
import { showProblems } from './showProblems.ts';
import { setStatus, statusText } from './statusText.ts';

/** How long somebody has stopped typing before the file is written and checked again, in milliseconds. */
const PAUSE = 150;

const fields = talkFields();
const labels = new Map([
  ...fields.map(({ key, label }) => [key, words.fields[key]?.label ?? label] as const),
  [ABSTRACT, words.abstract],
]);

const filledFields = ({ values, abstract }: Talk): Set<string> =>
  new Set([...Object.keys(values), ...(abstract === '' ? [] : [ABSTRACT])]);

/** Keeps the file, its problems and the draft up to date with what the form says. */
export class Editor {
  readonly #root: HTMLElement;
  readonly #talk: OpenTalk;
  readonly #checker: Checker;
  readonly #repository: Repository | undefined;
  /** Values of the file that the form has no field for. */
  #hidden: Talk['values'];
  /** The fields that have had a value or been left: problems of the others would come while somebody types. */
  #visited: Set<string>;
  #isAllShown = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The text of the file. */
  text: string;
  fileName = '';

  constructor(root: HTMLElement, talk: OpenTalk, checker: Checker) {
    this.#root = root;
    this.#talk = talk;
    this.#checker = checker;
    const { repository } = root.dataset;
    this.#repository = repository === undefined ? undefined : JSON.parse(repository);
    this.text = talk.fileText;
    this.#hidden = fillForm(root, talk.drafted ?? talk.original);
    this.#visited = filledFields(talk.drafted ?? talk.original);
    if (talk.drafted) this.#sayDraft(words.draftFilled);
  }

  #part<E extends HTMLElement = HTMLElement>(name: string): E {
    return getPart<E>(this.#root, name);
  }

  /** Writes the file, checks it and shows both. */
  update(): void {
    const { talk, entries } = readForm(this.#root, this.#hidden);
    const event = this.#part<HTMLSelectElement>('event').value;
    const id = this.#talk.id ?? this.#checker.newId(String(talk.values.title ?? ''), event);
    this.text = writeTalk(this.#talk.fileText, talk);
    this.fileName = `${id || 'talk'}.mdx`;
    if (!this.#checker.knowsLetters(this.text)) this.#loadLetters();
    const { problems, html } = this.#checker.check({ event, id: id || 'talk', text: this.text });
    const places = placesOf(problems, talk, fields, this.text);
    const placed = problems.map((problem, index) => ({ problem, place: places[index] }));
    showProblems(this.#root, placed, entries, (key) => this.#isAllShown || this.#visited.has(key));
    const wrong = placed.filter(({ problem }) => !isWarning(problem));
    const where = new Set(wrong.map(({ place }) => (place && labels.get(place.key)) ?? words.asAWhole));
    const isUnchanged = !this.#isAllShown && this.text === this.#talk.fileText;
    setStatus(this.#part('path'), id ? talkFile(event, id) : '');
    this.#part<HTMLTextAreaElement>('file').value = this.text;
    if (this.#repository && id) {
      const isNew = this.#talk.id === undefined;
      const written = { file: talkFile(event, id), text: this.text, isNew };
      showHostLink(this.#root, this.#repository, written);
    }
    setStatus(this.#part('status'), statusText(isUnchanged, [...where]));
    setStatus(this.#part('abstract-status'), words.parser[this.#checker.parser]);
    this.#part('preview').hidden = html === '';
    // The build puts the same HTML into the page of the talk: abstracts cannot contain any of their own.
    this.#part('preview-text').innerHTML = abstractHtml(html, talkWords);
  }

  /** Names in scripts that were not needed before are compared a moment later. */
  async #loadLetters(): Promise<void> {
    const { text } = this;
    if ((await this.#checker.loadLetters(text)) && this.#checker.knowsLetters(text)) this.update();
  }

  /** Updates once somebody stops typing, and saves the draft. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.update();
      this.say('');
      this.#saveDraft();
    }, PAUSE);
  }

  #saveDraft(): void {
    const { fileText, draftKey } = this.#talk;
    if (this.text === fileText) {
      saveDraft(draftKey, undefined);
      this.#part('draft').hidden = true;
      return;
    }
    const { talk } = readForm(this.#root, this.#hidden);
    const draft = { event: this.#part<HTMLSelectElement>('event').value, talk, base: fileText };
    const isSaved = saveDraft(draftKey, draft);
    this.#sayDraft(isSaved ? words.draftKept : words.draftNotKept);
  }

  #sayDraft(text: string): void {
    this.#part('draft').hidden = false;
    setStatus(this.#part('draft-text'), text);
  }

  /** Removes the draft, and shows the talk as it is in the archive. */
  discard(): void {
    clearTimeout(this.#timer);
    saveDraft(this.#talk.draftKey, undefined);
    this.#part('draft').hidden = true;
    this.#hidden = fillForm(this.#root, this.#talk.original);
    this.#visited = filledFields(this.#talk.original);
    this.#isAllShown = false;
    this.update();
  }

  /** Shows problems of the field that a control is in from now on. */
  visit(control: HTMLElement): void {
    const list = control.closest<HTMLElement>('[data-list]')?.dataset.list;
    this.#visited.add(list ?? control.closest<HTMLElement>('[data-key]')?.dataset.key ?? '');
  }

  /** Shows the problems of all fields from now on, and updates at once. */
  showAll(): void {
    clearTimeout(this.#timer);
    this.#isAllShown = true;
    this.update();
    this.#saveDraft();
  }

  /** Says what became of the file. */
  say(text: string): void {
    setStatus(this.#part('done'), text);
  }
}
