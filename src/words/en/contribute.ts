// The form for a talk, and its page. What the check says of a file is in English in every archive.

/** What a field of the form is called and what it is for. */
interface FieldWords {
  readonly label: string;
  readonly description: string;
  /** What an entry of a list is called. */
  readonly noun?: string;
}

/** By the key of a field, or those of a list and of a field in its entries. Those of English come from the schema. */
export const fields: Readonly<Record<string, FieldWords>> = {};

export const title = 'Contribute';
export const description = 'Add a talk to the archive, or correct one.';
export const heading = 'Add or correct a talk';
export const howItWorks = 'How it works';
export const oneFile =
  'Every talk is one file. Fill in what you know: this page writes the file, and shows each problem beside its field, in the words of the check that decides whether it can be published. Nothing is sent anywhere. What you type stays on this device until you copy or download the file and give it to the people who keep the archive.';
export const onlyTitle =
  'Only the title is required. Slides, a recording or one corrected name are worth a change of their own.';
export const theTalk = 'The talk';
export const byHand = 'By hand';
export const noScript = 'The form needs JavaScript, which is off here. Copy the file below instead, and change it.';

export const everyKey = 'A file with every key. Leave out the lines that you have nothing for; only';
/** After the name of the key for the title. */
export const isRequired = 'is required.';
export const keysOfTalk = 'The keys of a talk';
export const keysOf = (noun: string) => `The keys of a ${noun}`;
/** Beside the name of a field. */
export const required = ' required';
/** Before an example. */
export const example = 'Example:';

export const another = 'Add another talk';
export const discard = 'Discard the draft';
export const find = 'A talk of the archive';
export const findHelp = 'To change a talk, type words of its title and choose it. For a new talk, leave this empty.';
export const event = 'Event';
export const more = 'More about the talk';
export const abstract = 'Abstract';
export const abstractHelp =
  'What the talk is about, in the words of its speakers. An empty line begins a paragraph. It is Markdown:';
/** What Markdown can do, by an example. */
export const markdown = { bold: '**bold**', emphasis: '*emphasis*', link: '[a link](https://example.org/)' };
/** Around the sign for an item of a list. */
export const lists = ['and lines that begin with', 'for a list.'];
export const preview = 'Preview';
export const theFile = 'The file';
export const fileProblems = 'Problems of the file as a whole';
export const propose = 'Propose it';
export const copy = 'Copy the file';
export const download = 'Download the file';
export const fileText = 'The text of the file';
export const add = (noun: string) => `Add a ${noun}`;
export const up = 'Move up';
export const down = 'Move down';
export const remove = 'Remove';

// What only scripts say.
export const notLoaded =
  'The file of this talk could not be loaded: you may be offline, or there is no such talk. Come back when you are online.';
export const changing = (title: string) => `You are changing the talk “${title}”.`;
export const notCompared =
  ' The talk cannot be compared with the archive at the moment: names and ids will be checked in the pull request.';
export const draftFilled = 'What you typed here before is filled in again.';
export const draftKept = 'What you type is kept on this device.';
export const draftNotKept = 'This browser keeps nothing: copy the file before you leave this page.';
export const asAWhole = 'the file';
export const entry = (noun: string, number: number) => `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${number}`;
export const line = (number: number) => `Line ${number}: `;
export const proposeAt = (host: string) => `Propose it at ${host}`;
export const openAt = (host: string) => `Open the page at ${host}`;
export const pasteAt = (host: string) => `Copy the file, then paste it into the page at ${host}.`;
export const tooLong = (host: string) => `The file is too long for a link that fills in the page at ${host}.`;
export const youAreOffline = 'You are offline: copy or download the file, or come back later to propose it.';
export const forWriters =
  'Only those who may change the repository can open that page: if it is not found, send the file to one of them.';
/** How many known names are offered, for screen readers. */
export const suggestions = (count: number) => (count === 1 ? 'One suggestion.' : `${count} suggestions.`);
export const use = (name: string) => `Use “${name}”`;
export const copied = 'The file is copied.';
export const notCopied =
  'This browser does not allow copying from here. The text of the file is selected: copy it by hand.';
export const downloaded = (name: string) => `${name} is saved with your downloads.`;
/** What the form says of the abstract while it cannot be checked. */
export const parser = {
  unused: '',
  loading: 'The check of the abstract is being loaded.',
  ready: '',
  failed: 'The abstract cannot be checked in this browser. It will be checked in the pull request.',
};
export const unchanged = 'Nothing is changed yet.';
export const noProblems = 'No problems found.';
export const problemsIn = (fields: string) => `There are problems in: ${fields}.`;
