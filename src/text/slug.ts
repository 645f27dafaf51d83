/** A text in lower case, with hyphens for everything that is not a letter a–z or a digit, and without apostrophes. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
