// The front page, the lists, and the pages of tracks, topics, speakers and companies.
import type { Sentence } from '../forms.ts';
import * as counts from './counts.ts';

/** How many there are of each; of those that are left out, or of which there is none, nothing is said. */
interface Summary {
  readonly events?: number | undefined;
  readonly talks: number;
  readonly speakers: number;
  readonly companies: number;
  readonly tracks: number;
  readonly topics: number;
}

export const summary = ({ events, talks, speakers, companies, tracks, topics }: Summary): Sentence => [
  ...(events ? [{ to: 'events', text: counts.events(events) }, ' with '] : []),
  { to: 'talks', text: counts.talks(talks) },
  ...(speakers ? [' by ', { to: 'speakers', text: counts.speakers(speakers) }] : []),
  ...(companies ? [' from ', { to: 'companies', text: counts.companies(companies) }] : []),
  ...(tracks ? [', in ', { to: 'tracks', text: counts.tracks(tracks) }] : []),
  ...(topics ? [tracks ? ' and on ' : ', on ', { to: 'topics', text: counts.topics(topics) }] : []),
  '.',
];

export const organiser = (name: string) => `Organiser: ${name}`;
export const elsewhere = 'Elsewhere';
export const byNumberOfTalks = 'By number of talks';
export const allCompanies = (count: number) => `All ${counts.companies(count)}`;
export const allTopics = (count: number) => `All ${counts.topics(count)}`;
export const allTalks = (count: number) => `All ${counts.talks(count)}`;

export const theProgramme = 'The programme';
export const skipProgramme = 'Skip the programme';
export const theTimetable = 'The timetable';
export const skipTimetable = 'Skip the timetable';
export const timesOf = (zone: string) => `Times are those of ${zone}.`;
export const timeNotKnown = 'Time not known';
export const dayNotKnown = 'Day not known';
export const time = 'Time';
export const noRoom = 'No room';
export const legend = 'Legend';
export const coloursOfTracks = 'Colours of the tracks';
export const programmeOn = (event: string, day: string) => `The programme of ${event} on ${day}.`;
/** The kind of a page, in the title of the window after its name. */
export const kinds = {
  programme: 'programme',
  track: 'track',
  topic: 'topic',
  speaker: 'speaker',
  speakers: 'speakers',
  company: 'company',
  companies: 'companies',
};

export const talksOnPage = (number: number) => `Talks – page ${number}`;
export const talksDescription = (event: string, byTrack: boolean) =>
  `All talks of ${event}${byTrack ? ', by track' : ''}, with their speakers and companies.`;
export const inTracks = (count: number) => ` in ${counts.tracks(count)}`;
export const tracksDescription = (event: string) => `The tracks of ${event} and what each of them is about.`;
export const emptyTrack = 'No talk was given in this track.';
export const eventsDescription = (archive: string) => `The events of ${archive}, by year and by series.`;
export const newestFirst = (events: number) => `${counts.events(events)}, the newest first`;

export const topicsDescription = (archive: string) => `What the talks of ${archive} are about, topic by topic.`;
export const topicsAndUnused = (topics: number, unused: number) =>
  `${counts.topics(topics)}${unused > 0 ? `, and ${unused} without a talk` : ''}`;
export const noTopics = 'The talks of this archive are not sorted by topic.';
export const fewerTalks = 'Fewer talks';
export const alsoCalled = (names: string) => `Also called ${names}`;
export const emptyTopic = 'No talk is on this topic.';

/** The orders of the list of speakers, and the links from one to the other. */
export const speakersBy = { family: 'by family name', given: 'by given name' };
export const listSpeakersBy = { family: 'List them by family name', given: 'List them by given name' };
export const speakersDescription = (archive: string, by: string) =>
  `Everyone who spoke at ${archive}, ${by}, with their companies and talks.`;
export const initials = 'Initials';
export const byInitial = 'By initial';
export const allInitials = 'All initials';
export const speakersFrom = (archive: string, by: string, initial: string) =>
  `The speakers of ${archive} ${by}: ${initial}.`;
export const alsoWritten = (names: string) => `Also written ${names}`;
/** Before those who gave a speaker’s talks with them. */
export const spokeWith = 'Spoke with';
export const aboutSpeaker = 'About the speaker';
export const speakerDescription = (speaker: string, titles: string, archive: string) =>
  `${speaker}: ${titles} at ${archive}.`;

export const companiesDescription = (archive: string) => `The companies that spoke at ${archive}, by number of talks.`;
export const companiesAndLater = (companies: number, later: number) =>
  `${counts.companies(companies)}${later > 0 ? `, and ${later} that speakers joined later` : ''}`;
export const noCompanies = 'The talks of this archive name no companies.';
export const mostTalks = 'Most talks';
export const severalTalks = 'Several talks';
export const oneTalk = 'One talk';
export const joinedLater = 'Joined later';
export const joinedLaterNote =
  'No talk was given for these companies: their speakers were with another company at the time of the talk.';
export const companiesFrom = (archive: string, initial: string) =>
  `The companies of ${archive} whose names begin with ${initial}.`;
export const companyDescription = (company: string, archive: string, talks: number, speakers: string) =>
  `What ${company} said at ${archive}: ${counts.talks(talks)} by ${speakers}.`;
export const laterCompanyDescription = (company: string, archive: string, speakers: string) =>
  `${speakers} of ${company}, with another company when they spoke at ${archive}.`;
export const withAnotherCompany = 'Talks its speakers gave while with another company';

export const searchTheseTalks = 'Search these talks';
export const showInSearch = 'Show in the search';
