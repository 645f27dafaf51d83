// Copying and sharing the address of a talk.
export const copyLink = 'Link kopieren';
export const copyPassage = 'Link zur Stelle kopieren';
export const share = 'Teilen …';
export const copied = 'Kopiert';
export const address = 'Adresse';
