// The citation of a talk, on its page.
export const title = 'Cite this talk';
export const copy = 'Copy';
export const copyText = 'Copy citation';
export const copied = 'Copied';
export const failed = 'Not copied';
/** What was said where: “Talk at Lighthouse Days, Lisbon”. */
export const occasion = (genre: string, event: string, place: string) => `${genre} at ${event}, ${place}`;
export const formats = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;
