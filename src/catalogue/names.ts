import { idOf, MAX_ID } from '../ids.ts';
import type { KeyPath } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** A name with the file in which it first appears. */
interface FirstUse {
  readonly name: string;
  readonly file: string;
}

/**
 * The names of one kind of entity, by id. Speakers and companies are identified by their name alone, so two names with
 * the same id would silently share a page: that is a problem, reported at the later of the two.
 */
export class Names {
  readonly problems: Problem[] = [];
  readonly #byId = new Map<string, FirstUse>();
  readonly #reported = new Set<string>();
  readonly #clash: 'name-clash' | 'company-clash';

  constructor(clash: 'name-clash' | 'company-clash') {
    this.#clash = clash;
  }

  /** Returns the id of a name, or reports a problem at that place if it has no id or too long a one, or another name has the same id. */
  add(name: string, file: string, place: KeyPath): string | undefined {
    const id = idOf(name);
    if (!id) {
      this.#report(problem('name-without-id', file, place, { name }), name);
      return undefined;
    }
    if (id.length > MAX_ID) {
      const kind = this.#clash === 'name-clash' ? 'speakers' : 'companies';
      this.#report(problem('long-name', file, place, { name, kind, length: id.length, max: MAX_ID }), name);
      return undefined;
    }
    const first = this.#byId.get(id);
    if (first === undefined) this.#byId.set(id, { name, file });
    else if (first.name !== name) {
      this.#report(problem(this.#clash, file, place, { name, otherName: first.name, other: first.file, id }), name);
      return undefined;
    }
    return id;
  }

  /** The name that has an id, and the file in which it first appears. */
  get(id: string): FirstUse | undefined {
    return this.#byId.get(id);
  }

  /** Every name with its id, in the order in which they were added. */
  entries(): { id: string; name: string }[] {
    return [...this.#byId].map(([id, { name }]) => ({ id, name }));
  }

  /** Reports one problem per name, however often the name appears. */
  #report(found: Problem, name: string): void {
    if (!this.#reported.has(name)) this.problems.push(found);
    this.#reported.add(name);
  }
}
