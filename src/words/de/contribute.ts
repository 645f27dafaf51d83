// The form for a talk, and its page. What the check says of a file is in English in every archive.

/** What a field of the form is called and what it is for. */
interface FieldWords {
  readonly label: string;
  readonly description: string;
  /** What an entry of a list is called. */
  readonly noun?: string;
}

export const fields: Readonly<Record<string, FieldWords>> = {
  title: { label: 'Titel', description: 'Der Titel des Vortrags.' },
  track: { label: 'Track', description: 'Sein Track. Vorträge ohne Track kommen zuletzt.' },
  speakers: {
    label: 'Vortragende',
    description: 'Die Vortragenden, in der Reihenfolge des Programms.',
    noun: 'Person',
  },
  'speakers.name': {
    label: 'Name',
    description:
      'Der Name, in jedem Vortrag gleich geschrieben. Haben zwei Vortragende denselben Namen, gehört ein Zusatz in Klammern dazu: „Wei Zhang (Akustik)“.',
  },
  'speakers.company': {
    label: 'Firma',
    description: 'Die Firma zur Zeit des Vortrags, mit ihrem Namen oder einem anderen bekannten Namen.',
  },
  'speakers.laterCompany': {
    label: 'Spätere Firma',
    description: 'Die Firma, die die Quelle nennt, wenn der Wechsel zu ihr erst nach dem Vortrag war.',
  },
  format: {
    label: 'Format',
    description:
      'Was für ein Vortrag es ist: `keynote`, `talk`, `lightning-talk`, `workshop`, `tutorial`, `panel`, `interview`, `demo`, `poster`, `performance`, `other`. Ohne Angabe ist es ein Vortrag (`talk`).',
  },
  level: {
    label: 'Niveau',
    description: 'Für wen er ist: `beginner` (Einstieg), `intermediate` (mittel), `advanced` (fortgeschritten).',
  },
  language: { label: 'Sprache', description: 'Die Sprache, wenn es nicht die der Veranstaltung ist.' },
  start: { label: 'Beginn', description: 'Wann er begann, in der Zeitzone der Veranstaltung; oder nur der Tag.' },
  duration: { label: 'Dauer', description: 'Wie lange er dauerte, in Minuten.' },
  room: { label: 'Raum', description: 'Wo am Ort der Veranstaltung er war.' },
  topics: {
    label: 'Themen',
    description:
      'Die Kennungen der Themen: Namen von Dateien in `topics/`. Eines bis vier sind am besten; ein Vortrag ohne Abstract darf keines haben.',
    noun: 'Thema',
  },
  slides: { label: 'Folien', description: 'Die Adresse der Folien.' },
  video: { label: 'Video', description: 'Die Adresse der Aufzeichnung.' },
  recorded: {
    label: 'Aufgezeichnet',
    description: '`false`, wenn es keine Aufzeichnung gab: Dann fehlt auch kein Video.',
  },
  links: {
    label: 'Links',
    description:
      'Andere Seiten über den Vortrag: die der Veranstalter, die des Programms, die des Codes, ein zweites Video.',
    noun: 'Link',
  },
  'links.kind': {
    label: 'Art',
    description: 'Wohin er führt: `slides`, `video`, `audio`, `transcript`, `code`, `paper`, `post`, `page`.',
  },
  'links.label': { label: 'Text', description: 'Der Text des Links. Ohne Art ist er nötig.' },
  'links.url': { label: 'Adresse', description: 'Die Adresse, zu der er führt.' },
  license: {
    label: 'Lizenz',
    description: 'Die Lizenz der Folien oder der Aufzeichnung: eine SPDX-Kennung, oder Worte.',
  },
  added: {
    label: 'Hinzugefügt',
    description:
      'Der Tag, an dem das Archiv den Vortrag bekam, für Feeds. Ohne ihn der Tag des Vortrags oder der letzte seiner Veranstaltung.',
  },
  order: {
    label: 'Reihenfolge',
    description: 'Die Stelle im Track, ab 1. Vorträge ohne Angabe kommen zuletzt, nach Zeit und Titel.',
  },
};

export const title = 'Mitmachen';
export const description = 'Dem Archiv einen Vortrag hinzufügen oder einen korrigieren.';
export const heading = 'Einen Vortrag hinzufügen oder korrigieren';
export const howItWorks = 'So funktioniert es';
export const oneFile =
  'Jeder Vortrag ist eine Datei. Es genügt auszufüllen, was bekannt ist: Diese Seite schreibt die Datei und zeigt jedes Problem neben seinem Feld, in den (englischen) Worten der Prüfung, die über die Veröffentlichung entscheidet. Nichts wird irgendwohin gesendet. Alle Eingaben bleiben auf diesem Gerät, bis die Datei kopiert oder heruntergeladen und denen gegeben wird, die das Archiv pflegen.';
export const onlyTitle =
  'Nur der Titel ist Pflicht. Folien, eine Aufzeichnung oder ein einziger korrigierter Name sind eine Änderung wert.';
export const theTalk = 'Der Vortrag';
export const byHand = 'Von Hand';
export const noScript =
  'Das Formular braucht JavaScript, das hier ausgeschaltet ist. Stattdessen lässt sich die Datei unten kopieren und ändern.';

export const everyKey = 'Eine Datei mit jedem Schlüssel. Zeilen, für die es nichts gibt, entfallen; nur';
export const isRequired = 'ist Pflicht.';
export const keysOfTalk = 'Die Schlüssel eines Vortrags';
export const keysOf = (noun: string) => `Die Schlüssel in jedem Eintrag: ${noun}`;
export const required = ' Pflicht';
export const example = 'Beispiel:';

export const another = 'Noch einen Vortrag hinzufügen';
export const discard = 'Entwurf verwerfen';
export const find = 'Ein Vortrag des Archivs';
export const findHelp =
  'Um einen Vortrag zu ändern, Wörter seines Titels eingeben und ihn auswählen. Für einen neuen bleibt das Feld leer.';
export const event = 'Veranstaltung';
export const more = 'Mehr über den Vortrag';
export const abstract = 'Abstract';
export const abstractHelp =
  'Worum es im Vortrag geht, in den Worten der Vortragenden. Eine leere Zeile beginnt einen Absatz. Es ist Markdown:';
export const markdown = { bold: '**fett**', emphasis: '*betont*', link: '[ein Link](https://example.org/)' };
export const lists = ['und Zeilen, die mit', 'beginnen, für eine Liste.'];
export const preview = 'Vorschau';
export const theFile = 'Die Datei';
export const fileProblems = 'Probleme der ganzen Datei';
export const propose = 'Vorschlagen';
export const copy = 'Datei kopieren';
export const download = 'Datei herunterladen';
export const fileText = 'Der Text der Datei';
export const add = (noun: string) => `${noun} hinzufügen`;
export const up = 'Nach oben';
export const down = 'Nach unten';
export const remove = 'Entfernen';

export const notLoaded =
  'Die Datei dieses Vortrags konnte nicht geladen werden: Vielleicht fehlt die Verbindung, oder es gibt den Vortrag nicht. Mit Verbindung lässt es sich später erneut versuchen.';
export const changing = (title: string) => `Geändert wird der Vortrag „${title}“.`;
export const notCompared =
  ' Der Vortrag kann gerade nicht mit dem Archiv verglichen werden: Namen und Kennungen werden im Pull Request geprüft.';
export const draftFilled = 'Die früheren Eingaben sind wieder da.';
export const draftKept = 'Die Eingaben bleiben auf diesem Gerät gespeichert.';
export const draftNotKept =
  'Dieser Browser speichert nichts: Die Datei muss kopiert werden, bevor diese Seite geschlossen wird.';
export const asAWhole = 'die Datei';
export const entry = (noun: string, number: number) => `${noun} ${number}`;
export const line = (number: number) => `Zeile ${number}: `;
export const proposeAt = (host: string) => `Bei ${host} vorschlagen`;
export const openAt = (host: string) => `Seite bei ${host} öffnen`;
export const pasteAt = (host: string) => `Datei kopieren und dann auf der Seite bei ${host} einfügen.`;
export const tooLong = (host: string) => `Die Datei ist zu lang für einen Link, der die Seite bei ${host} ausfüllt.`;
export const youAreOffline =
  'Es gibt gerade keine Verbindung: Die Datei lässt sich kopieren oder herunterladen, oder später vorschlagen.';
export const forWriters =
  'Diese Seite können nur die öffnen, die das Repository ändern dürfen: Wird sie nicht gefunden, geht die Datei an jemanden von ihnen.';
export const suggestions = (count: number) => (count === 1 ? 'Ein Vorschlag.' : `${count} Vorschläge.`);
export const use = (name: string) => `„${name}“ verwenden`;
export const copied = 'Die Datei ist kopiert.';
export const notCopied =
  'Dieser Browser lässt das Kopieren von hier nicht zu. Der Text der Datei ist ausgewählt und lässt sich von Hand kopieren.';
export const downloaded = (name: string) => `${name} liegt bei den Downloads.`;
export const parser = {
  unused: '',
  loading: 'Die Prüfung des Abstracts wird geladen.',
  ready: '',
  failed: 'Das Abstract kann in diesem Browser nicht geprüft werden. Es wird im Pull Request geprüft.',
};
export const unchanged = 'Noch ist nichts geändert.';
export const noProblems = 'Keine Probleme gefunden.';
export const problemsIn = (fields: string) => `Es gibt Probleme in: ${fields}.`;
