import { quoted } from '../problems/format.ts';
import { compareText } from '../text/compare.ts';

/** What happened to a field: it was left out, written differently, or is not in the source and was added. */
export type Verdict = 'dropped' | 'changed' | 'added';

export interface Change {
  readonly verdict: Verdict;
  /** The field of the source, `persons[].avatar`; of an added one, the key of the archive. */
  readonly field: string;
  readonly reason: string;
  readonly count: number;
  /** The first value, quoted; empty for private fields. */
  readonly example: string;
}

/** Collects what an import does to the fields of its source, so that nothing is lost without a word. */
export class ChangeLog {
  readonly #changes = new Map<string, Change>();
  readonly #mapped = new Map<string, number>();

  dropped(field: string, reason: string, example: unknown = ''): void {
    this.#add('dropped', field, reason, example);
  }

  changed(field: string, reason: string, example: unknown = ''): void {
    this.#add('changed', field, reason, example);
  }

  added(field: string, reason: string, example: unknown = ''): void {
    this.#add('added', field, reason, example);
  }

  /** Counts a field that the archive has a place for. */
  mapped(field: string): void {
    this.#mapped.set(field, (this.#mapped.get(field) ?? 0) + 1);
  }

  /** All changes: dropped, changed, added, each by field. */
  get changes(): Change[] {
    const rank: readonly Verdict[] = ['dropped', 'changed', 'added'];
    return [...this.#changes.values()].toSorted(
      (a, b) => rank.indexOf(a.verdict) - rank.indexOf(b.verdict) || compareText(a.field, b.field) || b.count - a.count,
    );
  }

  /** The fields that were mapped, with how often. */
  get fieldsMapped(): ReadonlyMap<string, number> {
    return this.#mapped;
  }

  #add(verdict: Verdict, field: string, reason: string, example: unknown): void {
    const key = JSON.stringify([verdict, field, reason]);
    const before = this.#changes.get(key);
    const shown = before?.example ?? exampleOf(example);
    this.#changes.set(key, { verdict, field, reason, count: (before?.count ?? 0) + 1, example: shown });
  }
}

function exampleOf(value: unknown): string {
  if (value === '' || value === undefined || value === null) return '';
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}
