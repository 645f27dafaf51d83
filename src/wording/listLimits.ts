// How much of long lists pages and their twins show.

/** What is missing of talks, and names to settle: whoever adds or settles these sees the next ones. */
export const MAX_ROWS = 150;

/** The titles of a speaker's talks in the list of speakers. */
export const MAX_TITLES = 3;
