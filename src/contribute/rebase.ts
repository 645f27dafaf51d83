import { isSame, type Talk } from './values.ts';

/**
 * A draft of a talk whose file changed since: what the draft changed, and for the rest what the file now has.
 */
export function rebased(draft: Talk, base: Talk, current: Talk): Talk {
  const keys = new Set([...Object.keys(current.values), ...Object.keys(draft.values)]);
  const values = [...keys].flatMap((key) => {
    const { [key]: drafted } = draft.values;
    const value = isSame(drafted, base.values[key]) ? current.values[key] : drafted;
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    values: Object.fromEntries(values),
    abstract: draft.abstract === base.abstract ? current.abstract : draft.abstract,
  };
}
