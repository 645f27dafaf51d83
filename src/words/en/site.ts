// What every page has around its content, and the pages that are shown in place of others.
import type { Sentence } from '../forms.ts';

export const skipToContent = 'Skip to the content';
export const navigation = 'Site';
export const eventNavigation = 'Event';
export const menu = 'Menu';
export const about = 'About';
export const search = 'Search';
export const darkTheme = 'Dark theme';

export const abstractsBelong = 'Abstracts belong to their speakers.';
export const addTalk = 'Add a talk';
export const whatIsMissing = 'What is missing';
export const aboutArchive = 'About this archive';
export const editPage = 'Edit this page';
export const reportError = 'Report an error';

export const loadedOffline = 'Loaded for offline reading';
/** Buttons with words that only screen readers need. */
export const cancel = 'Cancel';
export const cancelWhat = ' loading';
export const remove = 'Remove';
export const removeWhat = ' the offline copy';
export const newerEdition = 'A newer edition is ready.';
export const showNewer = 'Show it';
export const later = 'Not now';

export const pages = 'Pages of the list';
export const page = (number: number) => `Page ${number}`;
export const previousPage = 'Previous page';
export const nextPage = 'Next page';
/** In the title of a page of a list after its first. */
export const pageOfList = (number: number) => `, page ${number}`;
export const pageOf = (number: number, last: number) => `, page ${number} of ${last}`;

/** Before a summary of what there is. */
export const archiveContains = 'The archive contains';
export const beginAtFront: Sentence = ['You can also begin at ', { to: 'home', text: 'the front page' }, '.'];

export const notFound = 'Page not found';
export const notFoundDescription = 'There is no page at this address.';
export const noPageHere = 'There is no page here';
export const notFoundReason = 'The address may be mistyped, or what it led to has another name now.';

export const offline = 'Offline';
export const notOffline = 'Not available offline';
export const offlineDescription = 'What you can read without a network.';
export const online = [
  'You are online. Without a network, this page takes the place of those that are not saved on your device. You can begin at ',
  { to: 'home', text: 'the front page' },
  '.',
];
export const noServer = 'This page isn’t available offline: the server of this archive cannot be reached.';
export const savedWithout =
  'The archive is saved on this device, but has no page at this address. The address may be mistyped, or the page may be newer than the saved edition.';
export const savedSummary = 'Available offline are the search and';
export const partlySaved =
  'The archive was saved on this device, but the browser has deleted parts of it, which this page may be in. When you are online, you can save them again in the footer of any page.';
export const onlyThisSaved =
  'Only this page of the archive is saved on this device. When you are online, you can save the rest in the footer of any page.';
export const tryAgain = 'Try again';
