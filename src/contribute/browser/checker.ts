import type { Problem } from '../../problems/problem.ts';
import type { Render } from '../../reader/readText.ts';
import type { ContentRecords, SessionRecord } from '../../schema/records.ts';
import { checkTalk, type FoundProblem, type WrittenTalk, withoutAbstract } from '../check.ts';
import { KNOWN_FILE, letterFile, recordsOf } from '../known.ts';
import { loadText } from './loadText.ts';

/** Whether the abstract is checked: not yet asked for, being loaded, loaded, or impossible here. */
export type ParserState = 'unused' | 'loading' | 'ready' | 'failed';

/** What the check finds in a talk. */
export interface Verdict {
  readonly problems: FoundProblem[];
  /** The abstract as the page of the talk shows it; empty if it has problems or was not read. */
  readonly html: string;
}

type Rules = typeof import('./archiveRules.ts');

/** The build's check in the browser. Parts of it are loaded when they are needed. */
export class Checker {
  readonly #base: string;
  #render: Render = withoutAbstract;
  #rules: Rules | undefined;
  /** The last talk that was compared, and what that found. */
  #compared: { readonly key: string; readonly problems: readonly Problem[] } | undefined;
  /** The archive, once it is loaded. */
  archive: ContentRecords | undefined;
  parser: ParserState = 'unused';

  constructor(base: string) {
    this.#base = base;
  }

  /** Loads the archive and what compares talks with it. Returns whether both could be loaded. */
  async loadArchive(): Promise<boolean> {
    const [rules, known] = await Promise.all([
      import('./archiveRules.ts').catch(() => undefined),
      loadText(this.#base + KNOWN_FILE),
    ]);
    if (known !== undefined) this.archive = recordsOf(JSON.parse(known));
    this.#rules = rules;
    return known !== undefined && rules !== undefined && (await this.loadLetters(known));
  }

  /** Whether ids can be made of the names in a text: until their letters are loaded, they are not compared. */
  knowsLetters(text: string): boolean {
    return this.#rules?.missingParts(text).length === 0;
  }

  /** Loads the transliteration of the letters in a text, as far as it is not loaded. Returns whether that was possible. */
  async loadLetters(text: string): Promise<boolean> {
    const loaded = await Promise.all(
      (this.#rules?.missingParts(text) ?? []).map(async (part) => {
        const letters = await loadText(this.#base + letterFile(part));
        if (letters !== undefined) this.#rules?.addPart(part, letters);
        return letters !== undefined;
      }),
    );
    return loaded.every(Boolean);
  }

  /** Loads the parser of abstracts, if it is not loaded. If that fails, `parser` says so. */
  async loadParser(): Promise<void> {
    if (this.parser !== 'unused') return;
    this.parser = 'loading';
    try {
      this.#render = (await import('./abstractParser.ts')).renderAbstract;
      this.parser = 'ready';
    } catch {
      this.parser = 'failed';
    }
  }

  /** Has the fields of a form offer what the archive has, if all of that is loaded. */
  offerKnown(root: HTMLElement, status: HTMLElement): void {
    if (this.archive) this.#rules?.offerKnown(root, this.archive, status);
  }

  /** The id of a new talk with that title; empty while it is not known. */
  newId(title: string, event: string): string {
    if (!this.#rules || !this.knowsLetters(title)) return '';
    const taken = (this.archive?.sessions ?? []).filter((session) => session.event === event).map(({ id }) => id);
    return this.#rules.newId(title, new Set(taken));
  }

  /** Checks a talk as far as the parts of the check are loaded. */
  check(written: WrittenTalk): Verdict {
    const { problems, record, located } = this.#checkText(written);
    const joined = record && this.knowsLetters(written.text) ? this.#compare(record) : [];
    return { problems: [...problems, ...joined.map(located)], html: record?.abstract.html ?? '' };
  }

  /** Compares a talk with the archive, again if anything changed that is compared: thousands of talks take a moment. */
  #compare(record: SessionRecord): readonly Problem[] {
    if (!this.archive || !this.#rules) return [];
    const alone = this.#rules.checkAlone(record, this.archive);
    const key = JSON.stringify([record.file, record.data, record.abstract.links]);
    if (this.#compared?.key !== key) {
      this.#compared = { key, problems: this.#rules.checkInArchive(record, this.archive) };
    }
    return [...this.#compared.problems, ...alone];
  }

  #checkText(written: WrittenTalk): ReturnType<typeof checkTalk> {
    try {
      return checkTalk(written, this.#render);
    } catch (error) {
      if (this.parser !== 'ready') throw error;
      // A text at which the parser ends: it cannot be used again.
      this.parser = 'failed';
      this.#render = withoutAbstract;
      return checkTalk(written, withoutAbstract);
    }
  }
}
