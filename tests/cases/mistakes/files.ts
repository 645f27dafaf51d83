import { validArchive } from '../../helpers.ts';
import { type Mistake, withLines } from '../case.ts';
import { copied, event, fog, gone, lamps, moved, movedBack, oil, TALKS } from '../fileCases.ts';

/** Files that do not belong to an archive, or not where they are. */
export const files: readonly Mistake[] = [
  {
    what: 'slides next to the talk',
    files: { [`${TALKS}/lamps.pdf`]: '%PDF-1.7' },
    problems: [
      [
        'events/days/sessions/lamps.pdf misplaced-file',
        'No file of this kind belongs here.',
        'Slides, pictures, recordings and data are not kept here. Put it on the web, write its address into the talk, as in `slides: https://example.org/tides.pdf`, and remove the file.',
      ],
    ],
    fixed: { [`${TALKS}/lamps.pdf`]: null },
  },
  {
    what: 'a presentation',
    files: { [`${TALKS}/slides.pptx`]: 'PK' },
    problems: [
      [
        'events/days/sessions/slides.pptx misplaced-file',
        'No file of this kind belongs here.',
        'Slides, pictures, recordings and data are not kept here. Put it on the web, write its address into the talk, as in `slides: https://example.org/tides.pdf`, and remove the file.',
      ],
    ],
    fixed: { [`${TALKS}/slides.pptx`]: null },
  },
  {
    what: 'a picture of the speaker',
    files: { 'speakers/ada.jpg': 'x' },
    problems: [
      [
        'speakers/ada.jpg misplaced-file',
        'No file of this kind belongs here.',
        'Slides, pictures, recordings and data are not kept here. Put it on the web, write its address into the talk, as in `slides: https://example.org/tides.pdf`, and remove the file.',
      ],
    ],
    fixed: { 'speakers/ada.jpg': null },
  },
  {
    what: 'a picture in a folder of its own',
    files: { 'images/ada.png': 'x' },
    problems: [
      [
        'images/ada.png misplaced-file',
        'No file of this kind belongs here.',
        'Slides, pictures, recordings and data are not kept here. Put it on the web, write its address into the talk, as in `slides: https://example.org/tides.pdf`, and remove the file.',
      ],
    ],
    fixed: { 'images/ada.png': null },
  },
  {
    what: 'many pictures in a folder of their own',
    files: { 'images/ada.png': 'x', 'images/bob.png': 'x', 'images/cid.png': 'x' },
    problems: [
      [
        'images/ada.png misplaced-file',
        'No file of this kind belongs here.',
        'Slides, pictures, recordings and data are not kept here. Put it on the web, write its address into the talk, as in `slides: https://example.org/tides.pdf`, and remove the file. The other 2 files in images/ are in the wrong place too.',
      ],
    ],
    fixed: { 'images/ada.png': null, 'images/bob.png': null, 'images/cid.png': null },
  },
  {
    what: 'a recording',
    files: { [`${TALKS}/lamps.mp4`]: 'x' },
    problems: [
      [
        'events/days/sessions/lamps.mp4 misplaced-file',
        'No file of this kind belongs here.',
        'Slides, pictures, recordings and data are not kept here. Put it on the web, write its address into the talk, as in `slides: https://example.org/tides.pdf`, and remove the file.',
      ],
    ],
    fixed: { [`${TALKS}/lamps.mp4`]: null },
  },
  {
    what: 'an archive of files',
    files: { 'talks.zip': 'PK' },
    problems: [
      [
        'talks.zip misplaced-file',
        'No file of this kind belongs here.',
        'Slides, pictures, recordings and data are not kept here. Put it on the web, write its address into the talk, as in `slides: https://example.org/tides.pdf`, and remove the file.',
      ],
    ],
    fixed: { 'talks.zip': null },
  },
  {
    what: 'a table of talks',
    files: { 'events/days/talks.csv': 'title' },
    problems: [
      [
        'events/days/talks.csv misplaced-file',
        'No file of this kind belongs here.',
        'Slides, pictures, recordings and data are not kept here. Put it on the web, write its address into the talk, as in `slides: https://example.org/tides.pdf`, and remove the file.',
      ],
    ],
    fixed: { 'events/days/talks.csv': null },
  },
  {
    what: 'the text of a talk in a letter',
    files: { [`${TALKS}/oil.docx`]: 'PK' },
    problems: [
      [
        'events/days/sessions/oil.docx misplaced-file',
        'No file of this kind belongs here.',
        'Copy its text into a new file, events/days/sessions/oil.mdx, and remove this one.',
      ],
    ],
    fixed: { [`${TALKS}/oil.docx`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a talk in Markdown',
    files: { [`${TALKS}/oil.md`]: oil },
    problems: [
      [
        'events/days/sessions/oil.md misplaced-file',
        'No file of this kind belongs here.',
        'The file of a session ends with .mdx. Rename it to `oil.mdx`, or remove it.',
      ],
    ],
    fixed: { [`${TALKS}/oil.md`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a talk in plain text',
    files: { [`${TALKS}/oil.txt`]: oil },
    problems: [
      [
        'events/days/sessions/oil.txt misplaced-file',
        'No file of this kind belongs here.',
        'The file of a session ends with .mdx. Rename it to `oil.mdx`, or remove it.',
      ],
    ],
    fixed: { [`${TALKS}/oil.txt`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a talk whose ending was hidden',
    files: { [`${TALKS}/oil.mdx.txt`]: oil },
    problems: [
      [
        'events/days/sessions/oil.mdx.txt misplaced-file',
        'No file of this kind belongs here.',
        'The file of a session ends with .mdx. Rename it to `oil.mdx`, or remove it.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx.txt`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a talk with its ending twice',
    files: { [`${TALKS}/oil.mdx.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/oil.mdx.mdx bad-file-name',
        "The file name `oil.mdx.mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `oil.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx.mdx`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a talk with an ending in capitals',
    files: { [`${TALKS}/oil.MDX`]: oil },
    problems: [
      [
        'events/days/sessions/oil.MDX misplaced-file',
        'No file of this kind belongs here.',
        'The file of a session ends with .mdx. Rename it to `oil.mdx`, or remove it.',
      ],
    ],
    fixed: { [`${TALKS}/oil.MDX`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a talk without an ending',
    files: { [`${TALKS}/oil`]: oil },
    problems: [
      [
        'events/days/sessions/oil misplaced-file',
        'No file of this kind belongs here.',
        'The file of a session ends with .mdx. Rename it to `oil.mdx`, or remove it.',
      ],
    ],
    fixed: { [`${TALKS}/oil`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a talk with a space after its ending',
    files: { [`${TALKS}/oil.mdx `]: oil },
    problems: [
      [
        'events/days/sessions/oil.mdx  misplaced-file',
        'No file of this kind belongs here.',
        'The file of a session ends with .mdx. Rename it to `oil.mdx`, or remove it.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx `]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a talk with a dot after its ending',
    files: { [`${TALKS}/oil.mdx.`]: oil },
    problems: [
      [
        'events/days/sessions/oil.mdx. misplaced-file',
        'No file of this kind belongs here.',
        'The file of a session ends with .mdx. Rename it to `oil.mdx`, or remove it.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx.`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a topic with the short ending',
    files: { 'topics/fog.yml': fog },
    problems: [
      [
        'topics/fog.yml misplaced-file',
        'No file of this kind belongs here.',
        'The file of a topic ends with .yaml. Rename it to `fog.yaml`, or remove it.',
      ],
    ],
    fixed: { 'topics/fog.yml': null, 'topics/fog.yaml': fog },
  },
  {
    what: 'a topic that talks name, with the short ending',
    files: { 'topics/fog.yml': fog, ...withLines('topics: [fog]\n') },
    problems: [
      [
        'topics/fog.yml misplaced-file',
        'No file of this kind belongs here.',
        'The file of a topic ends with .yaml. Rename it to `fog.yaml`, or remove it.',
      ],
    ],
    fixed: { 'topics/fog.yml': null, 'topics/fog.yaml': fog },
  },
  {
    what: 'a topic in the folder of an event',
    files: { 'events/days/fog.yaml': fog, ...withLines('topics: [fog]\n') },
    problems: [
      [
        'events/days/fog.yaml misplaced-file',
        'No file of this kind belongs here.',
        'A content folder has archive.yaml and the folders events, topics, speakers and companies; content/README.md shows what is in them. Move or remove it.',
      ],
    ],
    fixed: { 'events/days/fog.yaml': null, 'topics/fog.yaml': fog },
  },
  {
    what: 'the archive with the short ending',
    files: { 'archive.yaml': null, 'archive.yml': validArchive['archive.yaml'] },
    problems: [
      [
        'archive.yml misplaced-file',
        'No file of this kind belongs here.',
        'The file of an archive ends with .yaml. Rename it to `archive.yaml`, or remove it.',
      ],
    ],
    fixed: { 'archive.yml': null, 'archive.yaml': validArchive['archive.yaml'] },
  },
  {
    what: 'the backup of an editor',
    files: { [`${TALKS}/lamps.mdx~`]: lamps },
    problems: [
      [
        'events/days/sessions/lamps.mdx~ misplaced-file',
        'No file of this kind belongs here.',
        'It is a copy of events/days/sessions/lamps.mdx that a program made. Remove it.',
      ],
    ],
    fixed: { [`${TALKS}/lamps.mdx~`]: null },
  },
  {
    what: 'the backup of a program',
    files: { [`${TALKS}/lamps.mdx.bak`]: lamps },
    problems: [
      [
        'events/days/sessions/lamps.mdx.bak misplaced-file',
        'No file of this kind belongs here.',
        'It is a copy of events/days/sessions/lamps.mdx that a program made. Remove it.',
      ],
    ],
    fixed: { [`${TALKS}/lamps.mdx.bak`]: null },
  },
  {
    what: 'the backup of another editor',
    files: { [`${TALKS}/#lamps.mdx#`]: lamps },
    problems: [
      [
        'events/days/sessions/#lamps.mdx# misplaced-file',
        'No file of this kind belongs here.',
        'It is a copy of events/days/sessions/lamps.mdx that a program made. Remove it.',
      ],
    ],
    fixed: { [`${TALKS}/#lamps.mdx#`]: null },
  },
  {
    what: 'what git left of a conflict',
    files: { [`${TALKS}/lamps.mdx.orig`]: lamps },
    problems: [
      [
        'events/days/sessions/lamps.mdx.orig misplaced-file',
        'No file of this kind belongs here.',
        'It is a copy of events/days/sessions/lamps.mdx that a program made. Remove it.',
      ],
    ],
    fixed: { [`${TALKS}/lamps.mdx.orig`]: null },
  },
  {
    what: 'a backup without its file',
    files: { [`${TALKS}/oil.mdx.bak`]: oil },
    problems: [
      [
        'events/days/sessions/oil.mdx.bak misplaced-file',
        'No file of this kind belongs here.',
        'The file of a session ends with .mdx. Rename it to `oil.mdx`, or remove it.',
      ],
    ],
    fixed: { [`${TALKS}/oil.mdx.bak`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a copy',
    files: { [`${TALKS}/Copy of lamps.mdx`]: lamps },
    problems: [
      [
        'events/days/sessions/Copy of lamps.mdx copied-file',
        'By its name, this file is a copy of events/days/sessions/lamps.mdx.',
        'Remove it; if it is another one, name it after its own title, with only a–z, 0–9 and single hyphens.',
      ],
    ],
    fixed: { [`${TALKS}/Copy of lamps.mdx`]: null },
  },
  {
    what: 'a copy by a Mac',
    files: { [`${TALKS}/lamps copy.mdx`]: lamps },
    problems: [
      [
        'events/days/sessions/lamps copy.mdx copied-file',
        'By its name, this file is a copy of events/days/sessions/lamps.mdx.',
        'Remove it; if it is another one, name it after its own title, with only a–z, 0–9 and single hyphens.',
      ],
    ],
    fixed: { [`${TALKS}/lamps copy.mdx`]: null },
  },
  {
    what: 'a second copy by a Mac',
    files: { [`${TALKS}/lamps copy 2.mdx`]: lamps },
    problems: [
      [
        'events/days/sessions/lamps copy 2.mdx copied-file',
        'By its name, this file is a copy of events/days/sessions/lamps.mdx.',
        'Remove it; if it is another one, name it after its own title, with only a–z, 0–9 and single hyphens.',
      ],
    ],
    fixed: { [`${TALKS}/lamps copy 2.mdx`]: null },
  },
  {
    what: 'a copy by Windows',
    files: { [`${TALKS}/lamps - Copy (2).mdx`]: lamps },
    problems: [
      [
        'events/days/sessions/lamps - Copy (2).mdx copied-file',
        'By its name, this file is a copy of events/days/sessions/lamps.mdx.',
        'Remove it; if it is another one, name it after its own title, with only a–z, 0–9 and single hyphens.',
      ],
    ],
    fixed: { [`${TALKS}/lamps - Copy (2).mdx`]: null },
  },
  {
    what: 'a copy by a German Windows',
    files: { [`${TALKS}/lamps - Kopie.mdx`]: lamps },
    problems: [
      [
        'events/days/sessions/lamps - Kopie.mdx copied-file',
        'By its name, this file is a copy of events/days/sessions/lamps.mdx.',
        'Remove it; if it is another one, name it after its own title, with only a–z, 0–9 and single hyphens.',
      ],
    ],
    fixed: { [`${TALKS}/lamps - Kopie.mdx`]: null },
  },
  {
    what: 'a copy by a Japanese Windows',
    files: { [`${TALKS}/lamps - コピー.mdx`]: lamps },
    problems: [
      [
        'events/days/sessions/lamps - コピー.mdx copied-file',
        'By its name, this file is a copy of events/days/sessions/lamps.mdx.',
        'Remove it; if it is another one, name it after its own title, with only a–z, 0–9 and single hyphens.',
      ],
    ],
    fixed: { [`${TALKS}/lamps - コピー.mdx`]: null },
  },
  {
    what: 'a second download',
    files: { [`${TALKS}/lamps (1).mdx`]: lamps },
    problems: [
      [
        'events/days/sessions/lamps (1).mdx copied-file',
        'By its name, this file is a copy of events/days/sessions/lamps.mdx.',
        'Remove it; if it is another one, name it after its own title, with only a–z, 0–9 and single hyphens.',
      ],
    ],
    fixed: { [`${TALKS}/lamps (1).mdx`]: null },
  },
  {
    what: 'a download without the first',
    files: { [`${TALKS}/oil (1).mdx`]: oil },
    problems: [
      [
        'events/days/sessions/oil (1).mdx bad-file-name',
        "The file name `oil (1).mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `oil.mdx`.',
      ],
    ],
    fixed: { [`${TALKS}/oil (1).mdx`]: null, [`${TALKS}/oil.mdx`]: oil },
  },
  {
    what: 'a copy of an event',
    files: copied('events/days/', 'events/days copy/'),
    problems: [
      [
        'events/days copy/event.yaml copied-file',
        'By its name, this folder is a copy of events/days/event.yaml.',
        'Remove it; if it is another one, name it after its own title, with only a–z, 0–9 and single hyphens.',
      ],
    ],
    fixed: gone(copied('events/days/', 'events/days copy/')),
  },
  {
    what: 'a copy of an event with a name of its own',
    files: copied('events/days/', 'events/night/'),
    problems: [
      [
        'events/night/event.yaml:1:7 same-event',
        'The event `Lighthouse Days 2024` is also in events/days/event.yaml, with the same talks.',
        'If one is a copy, remove its folder; if not, make the names of the events different.',
      ],
    ],
    fixed: { 'events/night/event.yaml': event.replace('Days', 'Nights') },
  },
  {
    what: 'the folder of the talks without an s',
    files: moved('events/days/sessions/', 'events/days/session/'),
    problems: [
      [
        'events/days/session/lamps.mdx misplaced-file',
        'No file of this kind belongs here.',
        'The file of a session is events/<event>/sessions/<id>.mdx. Move it to events/days/sessions/lamps.mdx, or remove it.',
      ],
    ],
    fixed: movedBack('events/days/sessions/', 'events/days/session/'),
  },
  {
    what: 'the folder of the events without an s',
    files: moved('events/', 'event/'),
    problems: [
      [
        'event/days/event.yaml misplaced-file',
        'No file of this kind belongs here.',
        'The file of an event is events/<id>/event.yaml. Move it to events/<event>/event.yaml, or remove it. The other 2 files in event/ are in the wrong place too.',
      ],
    ],
    fixed: movedBack('events/', 'event/'),
  },
];
