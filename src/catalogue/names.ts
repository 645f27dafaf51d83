import { idOf } from '../ids.ts';
import type { KeyPath } from '../problems/position.ts';
import { type Problem, problem } from '../problems/problem.ts';

/** A name with the place that it was first written in. */
interface Named {
  readonly name: string;
  readonly file: string;
}

/**
 * The names of one kind of entity, by id. Whoever has a page is known by a name alone, so two names that fold to one
 * id would silently share a page: that is a problem, told at the later of the two.
 */
export class Names {
  readonly problems: Problem[] = [];
  readonly #byId = new Map<string, Named>();
  readonly #told = new Set<string>();
  readonly #clash: 'name-clash' | 'company-clash';

  constructor(clash: 'name-clash' | 'company-clash') {
    this.#clash = clash;
  }

  /** The id of a name written at that place; undefined, and a problem, when it has none or another name has it. */
  add(name: string, file: string, place: KeyPath): string | undefined {
    const id = idOf(name);
    if (!id) {
      this.#tell(problem('name-without-id', file, place, { name }), name);
      return undefined;
    }
    const first = this.#byId.get(id);
    if (first === undefined) this.#byId.set(id, { name, file });
    else if (first.name !== name) {
      this.#tell(problem(this.#clash, file, place, { name, otherName: first.name, other: first.file, id }), name);
      return undefined;
    }
    return id;
  }

  /** The name that has an id, and the file it was first written in. */
  get(id: string): Named | undefined {
    return this.#byId.get(id);
  }

  /** Every name with its id, in the order they were added. */
  entries(): { id: string; name: string }[] {
    return [...this.#byId].map(([id, { name }]) => ({ id, name }));
  }

  /** One problem a name is enough, however often it is written. */
  #tell(found: Problem, name: string): void {
    if (!this.#told.has(name)) this.problems.push(found);
    this.#told.add(name);
  }
}
