/**
 * A title by which to compare it: its words in lower case. Not the id: Chinese titles that are only pronounced the same
 * have the same id, and so have C, C++ and C#.
 */
export const wordsOf = (title: string): string =>
  title
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}+#]+/gu)
    ?.join(' ') ?? title;
