/** The id of the list of known names or ids of a kind, from which fields offer some as one types. */
export const listIdOf = (target: string): string => `known-${target}`;
