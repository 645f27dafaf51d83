// The citation of a talk, on its page.
export const title = 'Diesen Vortrag zitieren';
export const copy = 'Kopieren';
export const copyText = 'Zitat kopieren';
export const copied = 'Kopiert';
export const failed = 'Nicht kopiert';
/** What was said where: “Talk at Lighthouse Days, Lisbon”. */
export const occasion = (genre: string, event: string, place: string) => `${genre}, ${event}, ${place}`;
export const formats = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;
