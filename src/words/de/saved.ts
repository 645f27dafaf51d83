// The list of saved talks: on the pages of talks, in lists, in the search and on its own page.
import { listed, quote, talks } from './counts.ts';

export const save = 'Merken';
export const thisTalk = '(diesen Vortrag)';
export const saved = 'Gemerkt';
export const note = 'Deine Notiz';
export const inThisBrowser = 'in diesem Browser';
export const marks = { saved: 'gemerkt', read: 'gelesen' };

export const failures = {
  refused:
    'Nicht gemerkt: Dieser Browser behält nichts für diese Website, wie in manchen privaten Fenstern oder wenn Cookies blockiert sind.',
  full: 'Nicht gemerkt: Der Platz, den dieser Browser für diese Website hat, ist voll.',
};

export const title = 'Gemerkte Vorträge';
export const description = (archive: string) =>
  `Die Vorträge von ${archive}, die du dir in diesem Browser gemerkt hast.`;
export const where =
  'Die Liste und ihre Notizen sind nur in diesem Browser gespeichert und werden nirgendwohin gesendet.';
export const needsScript =
  'Die Liste der gemerkten Vorträge ist in deinem Browser gespeichert. Um sie zu zeigen, braucht es JavaScript, das hier ausgeschaltet ist.';
export const refused =
  'Dieser Browser behält nichts für diese Website, wie in manchen privaten Fenstern oder wenn Cookies blockiert sind: Vorträge können nicht gemerkt werden.';
export const nothing =
  'In diesem Browser sind noch keine Vorträge gemerkt. Jeder Vortrag hat auf seiner Seite einen Knopf dafür.';
export const notLoaded =
  'Die Angaben zu den Vorträgen konnten nicht geladen werden. Das sind ihre Titel, wie du sie gemerkt hast.';
export const savedCount = (count: number) => `${talks(count)} in diesem Browser gemerkt.`;

export const myList = 'Meine Liste';
export const gone = 'Nicht mehr in diesem Archiv.';
export const remove = 'Entfernen';
export const removeTalk = (talk: string) => `: ${quote(talk)}`;
export const removed = (talk: string) => `${quote(talk)} ist nicht mehr gemerkt.`;
export const undo = 'Rückgängig';

export const takeAlong = 'Mitnehmen';
export const calendar = 'Kalender (.ics)';
export const searchThese = 'Diese Vorträge durchsuchen';
export const fileName = 'gemerkte-vortraege';

export const send = 'Senden';
export const sendHow =
  'Diese Adresse enthält die Liste. Wer sie öffnet, jemand anderes oder du auf einem anderen Gerät, kann die Liste ansehen und zur eigenen hinzufügen.';
export const withNotes = 'Mit meinen Notizen';
export const address = 'Adresse der Liste';
export const copy = 'Kopieren';
export const copied = 'Kopiert.';
export const copyByHand = 'Der Browser lässt das nicht zu: Die Adresse ist ausgewählt, kopiere sie mit der Tastatur.';
export const length = (characters: number) =>
  `Die Adresse hat ${characters.toLocaleString('de')} Zeichen; manche Programme schneiden so lange ab.`;

export const received = 'Eine Liste, die dir gesendet wurde';
export const receivedTalks = 'Vorträge der gesendeten Liste';
export function receivedText(count: number, own: number, unknown: number) {
  const known = own === 0 ? '' : ` Davon hast du ${own === count ? 'alle' : own} gemerkt.`;
  const rest = unknown === 0 ? '' : ` ${unknown} davon ${unknown === 1 ? 'ist' : 'sind'} nicht in diesem Archiv.`;
  return `Sie hat ${talks(count)}.${known}${rest}`;
}
export const take = 'Zu meiner Liste hinzufügen';
export const leave = 'Nicht hinzufügen';
export const added = (count: number) => (count === 0 ? 'Kein Vortrag war neu.' : `${talks(count)} hinzugefügt.`);
export const newNotes = (count: number) =>
  `${count === 1 ? '1 Notiz' : `${count} Notizen`} zu deinen Vorträgen hinzugefügt.`;
export const bothNotes = (titles: readonly string[]) => `Beide Notizen bleiben bei ${listed(titles.map(quote))}.`;

export const fragmentProblems = {
  damaged:
    'Die Liste in dieser Adresse ist nicht lesbar: Ein Teil davon fehlt oder wurde verändert. Bitte noch einmal um die Adresse.',
  newer:
    'Die Liste in dieser Adresse ist von einer neueren Fassung dieses Archivs. Lade die Seite neu, wenn du online bist.',
  'too-long': 'Die Liste in dieser Adresse ist zu lang, um gelesen zu werden.',
  unavailable:
    'Die Liste in dieser Adresse kann nicht gezeigt werden, weil die Vorträge des Archivs nicht geladen werden konnten.',
};

export const read = 'Gelesene Vorträge';
export const markRead = 'Vorträge kennzeichnen, die ich öffne';
export const readCount = (count: number) =>
  count === 0 ? 'Kein Vortrag ist gekennzeichnet.' : `${talks(count)} gekennzeichnet.`;
export const readWhere = 'Die Kennzeichen bleiben in diesem Browser. Sie auszuschalten heißt, sie zu vergessen.';
export const markdown = 'Markdown';
export const csv = 'CSV';
