// The page about the archive.
import type { Sentence } from '../forms.ts';

export const description = (archive: string) =>
  `What this archive of ${archive} contains, where it comes from and how to correct it.`;
export const whatItIs = 'What it is';
/** Of an archive of one event; before a summary of what there is. */
export const ofEvent = (event: string, days: string, place: string, organiser: string): Sentence => [
  'This is an archive of the talks given at ',
  { to: 'event', text: event },
  `, ${days}, ${place}.${organiser && ` Its organiser was ${organiser}.`}`,
];
export const eachTalk =
  'Each talk has a page with its abstract, its speakers, what is known of its slides and its recording, and related talks.';

export const whereFrom = 'Where it comes from';
export const source = 'Source of the abstracts:';
export const sources = 'Sources of the abstracts:';
export const rights =
  'The abstracts are in the words of their speakers and belong to them. The numbers of the talks, the lists and the related talks are computed by this site. Its code is under the MIT licence.';

export const howToRead = 'How to read it';
/** After the sign for a gap. */
export const gap = 'in an abstract marks a place where words of the source are lost.';
export const note =
  'An editor’s note, set apart in a box, is not by the speaker. It says what an editor of the archive found when reading the text.';
export const company =
  'A company is the one that a speaker was with when they gave the talk, as far as it is known. “Later” names one that they joined afterwards.';
export const otherSites =
  'Slides and recordings are on other sites, and some of them will disappear. The archived copy beside each link is what the Internet Archive saved of it in about the year after the event, if it did. Where a page was gone at the last check, the archived copy comes first.';
export const texts = 'About this archive’s texts';

export const withoutNetwork = 'Without a network';
export const saving =
  'Your browser can save the whole archive, so that every page and the search work without a network. It does so by itself after your first visit if the archive is small; the footer of each page says whether it is saved, and lets you save or remove it. Slides and recordings are not saved.';
export const installing =
  'You can also install the archive as an app: the browser’s menu calls that “Install” or “Add to Home Screen”.';

export const howToCorrect = 'How to correct it';
export const inRepository: Sentence = [
  'Every talk is one file in ',
  { to: 'repository', text: 'the repository of this archive' },
  '.',
];
/** Where pages have no links to their files. */
export const changeThere = 'Change it there, or report the error to those who keep it.';
export const byForm: Sentence = [
  'Every talk is one file in the source of this archive. ',
  { to: 'form', text: 'A form' },
  ' writes or changes such a file: send it to those who keep the archive, or to whoever gave you its address.',
];
export const editing = (host: string) =>
  `“Edit this page”, in the footer of a page, opens its file. You change it in the browser and propose the change; you need an account at ${host}, and nothing on your computer. If you may not change the repository itself, ${host} first offers you a copy of it. The change is checked, and published when somebody who keeps the archive has agreed.`;
export const reporting =
  '“Report an error” opens a message to those who keep the archive, in which the address of the page is filled in. Write what is wrong, and they correct it.';
export const missing: Sentence = [
  'One page lists ',
  { to: 'missing', text: 'what is missing' },
  ': slides, videos, abstracts and more.',
];
export const asData: Sentence = [
  'Everything is also there ',
  { to: 'data', text: 'as data' },
  ', for programs and for whoever wants to keep a copy.',
];
