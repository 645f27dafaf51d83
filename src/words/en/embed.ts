// Slides and recordings that open in the page of a talk.
export const playHere = 'Play here';
export const openHere = 'Open here';
/** After one of those: whom it contacts. */
export const contacts = (host: string) => `from ${host}, which then learns your IP address.`;
export const needsNetwork = ' (needs the network)';
export const close = (what: string) => `Close ${what}`;
