import { idOf, MAX_ID } from '../ids.ts';
import type { KeyPath } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** Where a name is first written that way, and in how many other files it is written so too. */
interface Use {
  readonly name: string;
  readonly file: string;
  readonly place: KeyPath;
  more: number;
}

/**
 * The names of one kind of entity, by id. Speakers and companies are identified by their name alone, so two names with
 * the same id would silently share a page: that is a problem, reported where each of the two is first written, because
 * only one of the files may be of the pull request that is looked at.
 */
export class Names {
  /** The first use of each form of a name, by id, in the order in which they were added. */
  readonly #byId = new Map<string, Map<string, Use>>();
  readonly #withoutId = new Map<string, Problem>();
  readonly #clash: 'name-clash' | 'company-clash';

  constructor(clash: 'name-clash' | 'company-clash') {
    this.#clash = clash;
  }

  /** Returns the id of a name; undefined if it has none or too long a one, or if another name has the same id. */
  add(name: string, file: string, place: KeyPath): string | undefined {
    const id = idOf(name);
    if (!id) {
      if (!this.#withoutId.has(name)) this.#withoutId.set(name, problem('name-without-id', file, place, { name }));
      return undefined;
    }
    if (id.length > MAX_ID) {
      const kind = this.#clash === 'name-clash' ? 'speakers' : 'companies';
      const detail = { name, kind, length: id.length, max: MAX_ID } as const;
      if (!this.#withoutId.has(name)) this.#withoutId.set(name, problem('long-name', file, place, detail));
      return undefined;
    }
    const forms = this.#byId.get(id) ?? new Map<string, Use>();
    this.#byId.set(id, forms);
    const use = forms.get(name);
    if (!use) forms.set(name, { name, file, place, more: 0 });
    else if (use.file !== file) use.more += 1;
    return this.get(id)?.name === name ? id : undefined;
  }

  /** The first name that has an id, and where it first appears. */
  get(id: string): Use | undefined {
    return this.#byId.get(id)?.values().next().value;
  }

  /** Every name with its id, in the order in which they were added. */
  entries(): { id: string; name: string }[] {
    return [...this.#byId.keys()].map((id) => ({ id, name: this.get(id)?.name ?? '' }));
  }

  /** What is wrong with the names: one problem for each form, however often it appears. */
  get problems(): Problem[] {
    const clashes = [...this.#byId].flatMap(([id, forms]) => this.#clashes(id, [...forms.values()]));
    return [...this.#withoutId.values(), ...clashes];
  }

  #clashes(id: string, [first, ...others]: readonly Use[]): Problem[] {
    const [second] = others;
    if (!first || !second) return [];
    const between = (one: Use, other: Use): Problem => {
      const detail = { name: one.name, otherName: other.name, other: other.file, more: other.more, id };
      return problem(this.#clash, one.file, one.place, detail);
    };
    const inFirst = first.file === second.file ? [] : [between(first, second)];
    return [...inFirst, ...others.map((other) => between(other, first))];
  }
}
