// Slides and recordings that open in the page of a talk.
export const playHere = 'Hier abspielen';
export const openHere = 'Hier öffnen';
export const contacts = (host: string) => `von ${host}. Dieser Anbieter erfährt dann die IP-Adresse.`;
export const needsNetwork = ' (braucht das Netz)';
export const close = (what: string) => `Schließen: ${what}`;
