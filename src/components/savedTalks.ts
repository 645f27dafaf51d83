import { catalogue } from '../archive.ts';
import { type TalksFile, talksFile } from '../saved/talks.ts';

/** What the list of saved talks knows of all talks. */
export const savedTalks: TalksFile = talksFile(catalogue);
