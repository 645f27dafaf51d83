// The page about the archive.
import type { Sentence } from '../forms.ts';

export const description = (archive: string) =>
  `Was dieses Archiv von ${archive} enthält, woher es stammt und wie es sich korrigieren lässt.`;
export const whatItIs = 'Was es ist';
export const ofEvent = (event: string, days: string, place: string, organiser: string): Sentence => [
  'Dies ist ein Archiv der Vorträge bei ',
  { to: 'event', text: event },
  `, ${days}, ${place}.${organiser && ` Veranstaltet von ${organiser}.`}`,
];
export const eachTalk =
  'Jeder Vortrag hat eine Seite mit seinem Abstract, den Vortragenden, dem, was von Folien und Aufzeichnung bekannt ist, und verwandten Vorträgen.';

export const whereFrom = 'Woher es stammt';
export const source = 'Quelle der Abstracts:';
export const sources = 'Quellen der Abstracts:';
export const rights =
  'Die Abstracts sind in den Worten der Vortragenden und gehören ihnen. Die Nummern der Vorträge, die Listen und die verwandten Vorträge berechnet diese Website. Ihr Code steht unter der MIT-Lizenz.';

export const howToRead = 'Wie es zu lesen ist';
export const gap = 'in einem Abstract markiert eine Stelle, an der Wörter der Quelle verloren sind.';
export const note =
  'Eine Anmerkung der Redaktion, abgesetzt in einem Rahmen, stammt nicht von den Vortragenden. Sie sagt, was der Redaktion des Archivs beim Lesen aufgefallen ist.';
export const company =
  'Eine Firma ist die, bei der jemand zur Zeit des Vortrags war, soweit das bekannt ist. „Später“ nennt eine, zu der die Person danach gewechselt ist.';
export const otherSites =
  'Folien und Aufzeichnungen liegen auf anderen Websites, und manche davon werden verschwinden. Die Archivkopie neben jedem Link ist das, was das Internet Archive etwa im Jahr nach der Veranstaltung davon gespeichert hat, falls es das getan hat. War eine Seite bei der letzten Prüfung nicht mehr da, steht die Archivkopie zuerst.';
export const texts = 'Über die Texte dieses Archivs';

export const withoutNetwork = 'Ohne Netz';
export const saving =
  'Der Browser kann das ganze Archiv speichern, sodass jede Seite und die Suche ohne Netz funktionieren. Ist das Archiv klein, geschieht das nach dem ersten Besuch von selbst; die Fußzeile jeder Seite sagt, ob es gespeichert ist, und dort lässt es sich speichern oder entfernen. Folien und Aufzeichnungen werden nicht gespeichert.';
export const installing =
  'Das Archiv lässt sich auch als App installieren: Im Menü des Browsers heißt das „Installieren“ oder „Zum Startbildschirm hinzufügen“.';

export const howToCorrect = 'Wie es zu korrigieren ist';
export const inRepository: Sentence = [
  'Jeder Vortrag ist eine Datei im ',
  { to: 'repository', text: 'Repository dieses Archivs' },
  '.',
];
export const changeThere =
  'Dort lässt sie sich ändern; oder der Fehler lässt sich denen melden, die das Archiv pflegen.';
export const byForm: Sentence = [
  'Jeder Vortrag ist eine Datei im Quelltext dieses Archivs. ',
  { to: 'form', text: 'Ein Formular' },
  ' schreibt oder ändert eine solche Datei; sie geht dann an die, die das Archiv pflegen, oder an die, von denen seine Adresse stammt.',
];
export const editing = (host: string) =>
  `„Diese Seite bearbeiten“ in der Fußzeile einer Seite öffnet ihre Datei. Sie wird im Browser geändert und die Änderung vorgeschlagen; dazu braucht es ein Konto bei ${host} und nichts auf dem eigenen Rechner. Wer das Repository selbst nicht ändern darf, bekommt von ${host} zuerst eine Kopie davon angeboten. Die Änderung wird geprüft und erscheint, sobald jemand, der das Archiv pflegt, zugestimmt hat.`;
export const reporting =
  '„Fehler melden“ öffnet eine Nachricht an die, die das Archiv pflegen; die Adresse der Seite ist schon eingetragen. Es genügt zu schreiben, was falsch ist.';
export const missing: Sentence = [
  'Eine Seite listet auf, ',
  { to: 'missing', text: 'was fehlt' },
  ': Folien, Videos, Abstracts und mehr.',
];
export const asData: Sentence = [
  'Alles gibt es auch ',
  { to: 'data', text: 'als Daten' },
  ', für Programme und für alle, die eine Kopie aufbewahren möchten.',
];
