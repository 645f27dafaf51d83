// The search: its dialog, its page, and the fields that lead to it.
import { talksFound } from './counts.ts';

export const title = 'Suche';
export const description = (archive: string) =>
  `Die Vorträge von ${archive} durchsuchen: nach Wörtern, Thema, Firma und Vortragenden.`;
export const ofArchive = (archive: string) => `Vorträge von ${archive} suchen`;
export const field = 'Vorträge suchen';
export const fieldExample = 'Titel, Name oder Thema';
export const toolDescription = (archive: string) =>
  `Durchsucht die Vorträge von ${archive} und öffnet die Seite der Ergebnisse mit Links zu den Vorträgen.`;
export const toolQuery = 'Wörter aus einem Vortrag, ein Thema, eine Firma oder der Name einer Person, etwa „Test“';
export const dialogExample = 'Titel, Name oder Thema';
export const submit = 'Suchen';
export const close = 'Schließen';
export const goTo = 'Gehe zu';
export const allResults = 'Alle Ergebnisse';
export const tryAgain = 'Erneut versuchen';
export const notLoaded =
  'Der Suchindex konnte nicht geladen werden: Vielleicht fehlt die Verbindung, oder etwas blockiert ihn.';

export const facets = {
  year: 'Jahr',
  event: 'Veranstaltung',
  track: 'Track',
  topic: 'Thema',
  company: 'Firma',
  speaker: 'Vortragende',
  format: 'Format',
  level: 'Niveau',
  language: 'Sprache',
  has: 'Mit',
  saved: 'Gemerkt',
};
export const findIn = {
  year: 'Jahr finden',
  event: 'Veranstaltung finden',
  track: 'Track finden',
  topic: 'Thema finden',
  company: 'Firma finden',
  speaker: 'Vortragende finden',
  format: 'Format finden',
  level: 'Niveau finden',
  language: 'Sprache finden',
  has: '',
  saved: '',
};
/** Before their number. */
export const allValues = 'Alle ';
export const fewerValues = 'Weniger';

export const results = 'Suchergebnisse';
export const filters = 'Filter';
export const chosenFilters = 'Gewählte Filter';
export const clearAll = 'Alle entfernen';
export const order = 'Reihenfolge';
export const orders = {
  relevance: 'beste Treffer',
  newest: 'neueste zuerst',
  programme: 'Programm',
  title: 'Titel',
};
export const show = (count: number) => `${talksFound(count)} zeigen`;
export const showMore = 'Mehr zeigen';
export const skipToTalks = 'Zu den Vorträgen springen';
export const browseToo = 'Auch Blättern hilft weiter: Das Archiv enthält';
export const browseInstead = 'Statt zu suchen lässt sich blättern: Das Archiv enthält';
export const noScript =
  'Die Suche braucht JavaScript, das hier ausgeschaltet ist. Die Suchwörter bleiben in der Adresse dieser Seite, bis es eingeschaltet ist. Dies sind die ersten Vorträge; das Archiv enthält';

export const howTo = 'So funktioniert die Suche';
export const help = {
  phrase: { example: '"lange Nacht"', says: 'genau diese Wortfolge' },
  without: { example: '-Wort', says: 'Vorträge ohne ein Wort' },
  fields: { example: 'speaker:Name', says: 'auch', and: 'und' },
  number: { says: 'der Vortrag mit dieser Nummer im Programm' },
  keys: {
    says: 'zum nächsten und zum vorigen Vortrag, ebenso die Pfeiltasten;',
    back: 'führt zurück ins Suchfeld',
  },
};
export const shortHelp = {
  phrase: '"eine Wortfolge"',
  without: '-Wort',
  leftOut: 'ausgenommen',
  byNumber: 'nach Nummer',
  choose: 'wählen',
  enter: 'Enter',
  opens: 'öffnet',
  escape: 'Esc',
  closes: 'schließt',
};

export const listOfResults = 'Ergebnisse';
export const recent = 'Letzte Suchen';
export const clearRecent = 'Diese löschen';
export const pages = 'Seiten';
export const talks = 'Vorträge';
export const speaker = 'Vortragende';
export const company = 'Firma';
export const topic = 'Thema';
export const track = 'Track';
export const event = 'Veranstaltung';
export const removeFilter = 'Filter entfernen:';
export const searchFor = 'Stattdessen nach ';
export const instead = ' suchen';
export const showingResults = 'Ergebnisse für ';
export const orSearchFor = '; stattdessen nach ';
export const insteadEnd = ' suchen.';
export const noTalkHas = 'Kein Vortrag enthält ';
export const othersHave = '; diese enthalten die anderen Wörter';
export const noTalkHasPhrase = 'Kein Vortrag enthält genau ';
export const justSo = '';
export const theseHaveWords = '; diese enthalten die Wörter';
export const alsoSearched = 'Auch gesucht: ';
export const withAllWords = ' mit allen Wörtern, ';
export const withSome = ' mit einigen.';
export const wordsLikeIt = 'Ähnliche Wörter: ';
export const leaveOut = 'Weglassen: ';
export const tryFewer = 'Weniger oder kürzere Wörter helfen vielleicht.';
export const leftOut = 'Aus der Adresse weggelassen: ';
export const leftOutBecause = {
  unknown: 'ist hier nicht bekannt',
  duplicate: 'kommt zweimal vor',
  'too-long': 'ist zu lang',
};
