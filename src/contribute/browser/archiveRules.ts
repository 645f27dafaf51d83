// What compares a talk with the archive: loaded once the form is shown, because its table of all scripts is large.
export { newId } from '../newTalk.ts';
export { checkInArchive } from '../rules.ts';
