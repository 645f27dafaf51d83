// The page that says what data there is.
import type { Sentence } from '../forms.ts';

export const data = 'Daten';
export const description = 'Das Archiv als Dateien für Programme, Tabellen und Kalender.';
export const lead =
  'Alles, was auf diesen Seiten steht, gibt es auch als Dateien: für Programme, Tabellen, Kalender und andere Archive. Ein Schlüssel ist nicht nötig, und die Adressen bleiben, wie sie sind.';

export const whole = 'Das ganze Archiv';
export const ofEvents = 'Nach Veranstaltung';
export const ofPages = 'Nach Seite';
export const file = 'Datei';
export const contents = 'Was sie enthält';

export const files = {
  archive: 'Alles als JSON: Vorträge, Vortragende, Firmen, Themen, Tracks und Veranstaltungen',
  schema: 'Was jedes Feld bedeutet, als JSON Schema',
  table: 'Die Vorträge als Tabelle',
  bag: 'Die Dateien, die Menschen geschrieben haben, die Daten des ganzen Archivs und die Kalender und Zeitpläne, mit Prüfsummen: was sich aufzubewahren lohnt',
  agents: 'Wo ein Sprachmodell zu lesen beginnt',
} as const;
export const columns = { data: 'JSON', table: 'Tabelle', ics: 'Kalender', json: 'Zeitplan' } as const;
export const ofEventsNote =
  'Das JSON einer Veranstaltung hat dieselbe Form wie das des ganzen Archivs. Der Kalender ist iCalendar und enthält die Vorträge, deren Tag bekannt ist. Der Zeitplan, `schedule.json`, hat die Form von c3voc und frab, die Zeitplan-Apps lesen: Er enthält nur die Vorträge, deren Uhrzeit bekannt ist, und ohne bekannte Zeitzone gibt es keinen. Ein Track hat einen eigenen Kalender und Zeitplan, unter der Adresse seiner Seite. Ein anderes Archiv importiert `schedule.json`; alle Vorträge, mit Uhrzeit oder ohne, sind in `archive.zip`.';
export const markdownNote =
  'Jede Seite gibt es auch als Markdown, ohne alles, was sie umgibt: An ihre Adresse kommt `index.md`.';
export const citationNote =
  'Den Nachweis eines Vortrags gibt es unter der Adresse seiner Seite mit `cite.bib`, `cite.ris` oder `cite.json` am Ende: BibTeX, RIS und CSL-JSON.';
export const feedNote =
  'Was neu ist, steht in Feeds (Atom): `feed.atom` unter der Adresse des Archivs und jeder Veranstaltung, jedes Themas und aller Vortragenden mit mehr als einem Vortrag.';

export const form = 'Wie die Daten aufgebaut sind';
export const formNotes = [
  'Jeder Eintrag hat eine id, die unter denen seiner Art einmalig ist; die ids von Vorträgen und Tracks sind es in ihrer Veranstaltung. Ein Vortrag nennt seine Vortragenden, Firmen, Themen und seinen Track mit deren ids, und sonst tut das nichts: Die Vorträge einer Person finden sich, indem man die Person in den Vorträgen sucht.',
  'Was nicht bekannt ist, fehlt oder ist leer. Ein Datum ist Jahr-Monat-Tag, Uhrzeiten sind die am Ort der Veranstaltung, und Dauern sind Minuten. Abstracts sind Markdown. Tabellen sind CSV in UTF-8 mit einer Byte-Order-Mark, und vor einem Text, den eine Tabellenkalkulation als Formel ausführen würde, steht ein Apostroph.',
  'Die Zahl `version` steigt, wenn sich ein Programm ändern müsste, das diese Dateien liest. Neue Felder können jederzeit hinzukommen.',
] as const;
export const belongs: Sentence = [
  'Die Abstracts gehören den Vortragenden. ',
  { to: 'about', text: 'Über dieses Archiv' },
  ' sagt, woher sie kommen.',
];
export const examples = 'Beispiele';
export const exampleOf = {
  jq: 'Die Vorträge mit Folien und ohne Video, in einer Shell:',
  pandas: 'Wie viele Vorträge jede Firma gehalten hat, in Python:',
} as const;
