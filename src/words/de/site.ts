// What every page has around its content, and the pages that are shown in place of others.
import type { Sentence } from '../forms.ts';

export const skipToContent = 'Zum Inhalt springen';
export const navigation = 'Website';
export const eventNavigation = 'Veranstaltung';
export const menu = 'Menü';
export const about = 'Über';
export const search = 'Suche';
export const darkTheme = 'Dunkles Design';

export const abstractsBelong = 'Die Abstracts gehören den Vortragenden.';
export const addTalk = 'Vortrag hinzufügen';
export const whatIsMissing = 'Was fehlt';
export const aboutArchive = 'Über dieses Archiv';
export const editPage = 'Diese Seite bearbeiten';
export const reportError = 'Fehler melden';

export const loadedOffline = 'Zum Offline-Lesen geladen';
export const cancel = 'Abbrechen';
export const cancelWhat = ' (Laden)';
export const remove = 'Entfernen';
export const removeWhat = ' (Offline-Kopie)';
export const newerEdition = 'Eine neuere Fassung ist da.';
export const showNewer = 'Anzeigen';
export const later = 'Später';

export const pages = 'Seiten der Liste';
export const page = (number: number) => `Seite ${number}`;
export const previousPage = 'Vorige Seite';
export const nextPage = 'Nächste Seite';
export const pageOfList = (number: number) => `, Seite ${number}`;
export const pageOf = (number: number, last: number) => `, Seite ${number} von ${last}`;

export const archiveContains = 'Das Archiv enthält';
export const beginAtFront: Sentence = ['Auch die ', { to: 'home', text: 'Startseite' }, ' führt weiter.'];

export const notFound = 'Seite nicht gefunden';
export const notFoundDescription = 'Unter dieser Adresse gibt es keine Seite.';
export const noPageHere = 'Hier gibt es keine Seite';
export const notFoundReason = 'Vielleicht enthält die Adresse einen Tippfehler, oder ihr Ziel heißt inzwischen anders.';

export const offline = 'Offline';
export const notOffline = 'Offline nicht verfügbar';
export const offlineDescription = 'Was sich ohne Netz lesen lässt.';
export const online = [
  'Es gibt eine Verbindung. Ohne Netz steht diese Seite anstelle derer, die nicht auf dem Gerät gespeichert sind. Weiter geht es auf der ',
  { to: 'home', text: 'Startseite' },
  '.',
];
export const noServer = 'Diese Seite ist offline nicht verfügbar: Der Server dieses Archivs ist nicht erreichbar.';
export const savedWithout =
  'Das Archiv ist auf diesem Gerät gespeichert, hat aber keine Seite unter dieser Adresse. Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist neuer als die gespeicherte Fassung.';
export const savedSummary = 'Offline verfügbar sind die Suche und';
export const partlySaved =
  'Das Archiv war auf diesem Gerät gespeichert, aber der Browser hat Teile davon gelöscht, vielleicht auch diese Seite. Sobald es wieder eine Verbindung gibt, lassen sie sich in der Fußzeile jeder Seite erneut speichern.';
export const onlyThisSaved =
  'Vom Archiv ist nur diese Seite auf diesem Gerät gespeichert. Sobald es wieder eine Verbindung gibt, lässt sich der Rest in der Fußzeile jeder Seite speichern.';
export const tryAgain = 'Erneut versuchen';
