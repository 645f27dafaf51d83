// The front page, the lists, and the pages of tracks, topics, speakers and companies.
import type { Sentence } from '../forms.ts';
import * as counts from './counts.ts';

interface Summary {
  readonly events?: number | undefined;
  readonly talks: number;
  readonly speakers: number;
  readonly companies: number;
  readonly tracks: number;
  readonly topics: number;
}

const ofTalks = (count: number) => (count === 1 ? '1 Vortrag' : `${count} Vorträgen`);
const ofSpeakers = (count: number) => (count === 1 ? '1 vortragenden Person' : `${count} Vortragenden`);

export const summary = ({ events, talks, speakers, companies, tracks, topics }: Summary): Sentence => [
  ...(events ? [{ to: 'events', text: counts.events(events) }, ' mit ', { to: 'talks', text: ofTalks(talks) }] : []),
  ...(events ? [] : [{ to: 'talks', text: counts.talks(talks) }]),
  ...(speakers ? [' von ', { to: 'speakers', text: ofSpeakers(speakers) }] : []),
  ...(companies ? [' aus ', { to: 'companies', text: counts.companies(companies) }] : []),
  ...(tracks ? [', in ', { to: 'tracks', text: counts.tracks(tracks) }] : []),
  ...(topics ? [tracks ? ' und zu ' : ', zu ', { to: 'topics', text: counts.topics(topics) }] : []),
  '.',
];

export const organiser = (name: string) => `Veranstaltet von ${name}`;
export const elsewhere = 'Anderswo';
export const byNumberOfTalks = 'Nach Zahl der Vorträge';
export const allCompanies = (count: number) => `Alle ${counts.companies(count)}`;
export const allTopics = (count: number) => `Alle ${counts.topics(count)}`;
export const allTalks = (count: number) => `Alle ${counts.talks(count)}`;

export const theProgramme = 'Das Programm';
export const skipProgramme = 'Programm überspringen';
export const theTimetable = 'Der Zeitplan';
export const skipTimetable = 'Zeitplan überspringen';
export const timesOf = (zone: string) => `Zeitzone: ${zone}.`;
export const timeNotKnown = 'Zeit nicht bekannt';
export const dayNotKnown = 'Tag nicht bekannt';
export const time = 'Zeit';
export const noRoom = 'Kein Raum';
export const legend = 'Legende';
export const coloursOfTracks = 'Farben der Tracks';
export const programmeOn = (event: string, day: string) => `Das Programm von ${event} am ${day}.`;
export const kinds = {
  programme: 'Programm',
  track: 'Track',
  topic: 'Thema',
  speaker: 'Vortragende',
  speakers: 'Vortragende',
  company: 'Firma',
  companies: 'Firmen',
};

export const talksOnPage = (number: number) => `Vorträge – Seite ${number}`;
export const talksDescription = (event: string, byTrack: boolean) =>
  `Alle Vorträge von ${event}${byTrack ? ', nach Tracks' : ''}, mit Vortragenden und Firmen.`;
export const inTracks = (count: number) => ` in ${counts.tracks(count)}`;
export const tracksDescription = (event: string) => `Die Tracks von ${event} und worum es in jedem geht.`;
export const emptyTrack = 'In diesem Track gab es keinen Vortrag.';
export const eventsDescription = (archive: string) =>
  `Die Veranstaltungen von ${archive}, nach Jahren und nach Reihen.`;
export const newestFirst = (events: number) => `${counts.events(events)}, die neuesten zuerst`;

export const topicsDescription = (archive: string) => `Worum es in den Vorträgen von ${archive} geht, Thema für Thema.`;
export const topicsAndUnused = (topics: number, unused: number) =>
  `${counts.topics(topics)}${unused > 0 ? ` und ${unused} ohne Vortrag` : ''}`;
export const noTopics = 'Die Vorträge dieses Archivs sind nicht nach Themen geordnet.';
export const fewerTalks = 'Weniger Vorträge';
export const alsoCalled = (names: string) => `Auch genannt: ${names}`;
export const emptyTopic = 'Zu diesem Thema gibt es keinen Vortrag.';

export const speakersBy = { family: 'nach Familiennamen', given: 'nach Vornamen' };
export const listSpeakersBy = { family: 'Nach Familiennamen ordnen', given: 'Nach Vornamen ordnen' };
export const speakersDescription = (archive: string, by: string) =>
  `Alle Vortragenden von ${archive}, ${by}, mit ihren Firmen und Vorträgen.`;
export const initials = 'Anfangsbuchstaben';
export const byInitial = 'Nach Anfangsbuchstaben';
export const allInitials = 'Alle Anfangsbuchstaben';
export const speakersFrom = (archive: string, by: string, initial: string) =>
  `Die Vortragenden von ${archive} ${by}: ${initial}.`;
export const alsoWritten = (names: string) => `Auch geschrieben: ${names}`;
export const spokeWith = 'Gemeinsam mit';
export const aboutSpeaker = 'Zur Person';
export const speakerDescription = (speaker: string, titles: string, archive: string) =>
  `${speaker}: ${titles} bei ${archive}.`;

export const companiesDescription = (archive: string) => `Die Firmen bei ${archive}, nach Zahl der Vorträge.`;
export const companiesAndLater = (companies: number, later: number) =>
  `${counts.companies(companies)}${later > 0 ? ` und ${later}, zu denen Vortragende später wechselten` : ''}`;
export const noCompanies = 'Die Vorträge dieses Archivs nennen keine Firmen.';
export const mostTalks = 'Die meisten Vorträge';
export const severalTalks = 'Mehrere Vorträge';
export const oneTalk = 'Ein Vortrag';
export const joinedLater = 'Erst später';
export const joinedLaterNote =
  'Für diese Firmen gab es keinen Vortrag: Ihre Vortragenden waren zur Zeit des Vortrags bei einer anderen Firma.';
export const companiesFrom = (archive: string, initial: string) =>
  `Die Firmen von ${archive}, deren Namen mit ${initial} beginnen.`;
export const companyDescription = (company: string, archive: string, talks: number, speakers: string) =>
  `${company} bei ${archive}: ${counts.talks(talks)} von ${speakers}.`;
export const laterCompanyDescription = (company: string, archive: string, speakers: string) =>
  `${speakers} von ${company}, bei ${archive} noch mit einer anderen Firma.`;
export const withAnotherCompany = 'Vorträge aus der Zeit bei einer anderen Firma';

export const searchTheseTalks = 'In diesen Vorträgen suchen';
export const showInSearch = 'In der Suche zeigen';
