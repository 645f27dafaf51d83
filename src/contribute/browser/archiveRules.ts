// What needs the archive: the rules that compare a talk with it, and the fields that offer what it has. Loaded once the
// form is shown; a file of its own, so that the offline copy can leave it out by its name.
export { addPart, missingParts } from '../../text/letters.ts';
export { newId } from '../newTalk.ts';
export { checkAlone, checkInArchive } from '../rules.ts';
export { offerKnown } from './combobox.ts';
