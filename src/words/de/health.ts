// What the archive does not know yet.

export const gaps = {
  slides: { name: 'Folien', none: 'Keine Folien', add: 'Folien hinzufügen' },
  video: { name: 'Video', none: 'Kein Video', add: 'Video hinzufügen' },
  abstract: { name: 'Abstract', none: 'Kein Abstract', add: 'Abstract hinzufügen' },
  topics: { name: 'Themen', none: 'Keine Themen', add: 'Themen hinzufügen' },
  company: { name: 'Firmen der Vortragenden', none: 'Keine Firma', add: 'Firma hinzufügen' },
};
export const addTo = (title: string) => ` (zu „${title}“)`;

export const title = 'Was fehlt';
export const intro = 'Was das Archiv noch nicht weiß. Wer es weiß, folgt dem Link neben dem Vortrag.';
export const howCorrectionsWork = 'So funktionieren Korrekturen';
export const known = 'Was bekannt ist';
export const ofAllTalks = (count: number) => `Von insgesamt ${count === 1 ? '1 Vortrag' : `${count} Vorträgen`}`;
export const some = (count: number, of: number) => `${count} von ${of}`;
export const description = (archive: string) =>
  `Die Folien, Videos, Abstracts, Themen und Firmen, die ${archive} noch fehlen.`;
export const eventDescription = (event: string) =>
  `Die Folien, Videos, Abstracts, Themen und Firmen von ${event}, die noch nicht bekannt sind.`;

export const spellings = {
  heading: 'Zu klärende Schreibweisen',
  count: (count: number) => (count === 1 ? 'Eine zu prüfen' : `${count} zu prüfen`),
  inForm: 'Im Formular öffnen',
  inFile: 'Datei bearbeiten',
};
