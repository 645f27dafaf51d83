import { idOf } from '../ids.ts';
import { nearest } from '../text/nearest.ts';

/** Something that has an id, and the names by which people may refer to it instead. */
export interface Target {
  readonly id: string;
  readonly names: readonly string[];
}

/** What is meant by a text that is no id of the targets. */
export interface Finder {
  /** By its title, an alias, its file or another way of writing its id. */
  readonly exact: (written: string) => string | undefined;
  /** The same, or what is written nearly like it. */
  readonly near: (written: string) => string | undefined;
}

/** Finds the target that is meant by a text that is no id of one. */
export function finder(targets: readonly Target[]): Finder {
  const ids = new Set(targets.map(({ id }) => id));
  const byName = new Map(
    targets.flatMap(({ id, names }) =>
      names.flatMap((name): [string, string][] => [
        [name.toLowerCase(), id],
        [idOf(name), id],
      ]),
    ),
  );
  byName.delete('');
  const exact = (written: string): string | undefined => {
    const [first, ...others] = formsOf(written);
    const name = first === undefined ? undefined : byName.get(first.toLowerCase());
    const forms = [first ?? '', ...others].map(idOf);
    return forms.find((id) => ids.has(id)) ?? name ?? forms.map((id) => byName.get(id)).find(Boolean);
  };
  return {
    exact,
    near: (written) => exact(written) ?? nearly(formsOf(written).map(idOf), [...ids], byName),
  };
}

function nearly(
  forms: readonly string[],
  ids: readonly string[],
  byName: ReadonlyMap<string, string>,
): string | undefined {
  const id = forms.map((form) => form && nearest(form, ids)).find(Boolean);
  const name = forms.map((form) => form && nearest(form, byName.keys())).find(Boolean);
  return id ?? (name && byName.get(name));
}

/** A text as it is written, and the name in it if it is the path of a file or an address. */
function formsOf(written: string): string[] {
  const path = decoded(written).replace(/[?#].*$/, '');
  const last =
    path
      .replace(/[\\/]+$/, '')
      .split(/[\\/]/)
      .at(-1) ?? '';
  return [path, last.replace(/\.(?:mdx?|ya?ml|html?|txt)$/i, '')];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
