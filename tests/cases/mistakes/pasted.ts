import { session, validArchive } from '../../helpers.ts';
import { type Mistake, TALK, withAbstract } from '../case.ts';

const conflict = (mark: string): string =>
  `Two versions of this file were joined, and nobody has chosen between them yet: \`${mark}\` marks such a place.`;
const choose =
  'In each such place keep the lines that are right, and remove the other ones and the lines that begin with `<<<<<<<`, `=======` or `>>>>>>>`.';
const second = [
  'Keys between two lines of `---` begin here once more, and would be shown as text.',
  'If this is another talk, put it into a file of its own. If it is a copy, remove it.',
] as const;

const HEAD = 'title: Lamps\ntrack: main\nspeakers: [{ name: Ada Lovelace, company: Acme }]\n';
const TRACK = 'events/days/tracks/main.yaml';
const track = validArchive[TRACK];
const about = 'about.mdx';

/** A second talk in a file, and the marks of two versions that were joined. */
export const pasted: readonly Mistake[] = [
  {
    what: 'a second talk below the first',
    files: withAbstract('Words.\n\n---\ntitle: Oil\ntrack: mian\n---\n\n**Words {\n'),
    problems: [[`${TALK}:9:1 second-front-matter`, ...second]],
    fixed: withAbstract('Words.\n'),
  },
  {
    what: 'a second talk right below a line of text',
    files: withAbstract('Words.\n---\ntitle: Oil\n---\nMore.\n'),
    problems: [[`${TALK}:8:1 second-front-matter`, ...second]],
    fixed: withAbstract('Words.\n'),
  },
  {
    what: 'a second talk without its second line',
    files: withAbstract('Words.\n\n---\ntitle: Oil\nspeakers:\n  - name: Bo\n\nMore.\n'),
    problems: [[`${TALK}:9:1 second-front-matter`, ...second]],
    fixed: withAbstract('Words.\n'),
  },
  {
    what: 'all keys twice',
    files: { [TALK]: `---\n${HEAD}---\n---\n${HEAD}---\n\nWords.\n` },
    problems: [[`${TALK}:6:1 second-front-matter`, ...second]],
    fixed: withAbstract('Words.\n'),
  },
  {
    what: 'all keys twice, with the line breaks of Windows',
    files: { [TALK]: `---\n${HEAD}---\n---\n${HEAD}---\n\nWords.\n`.replaceAll('\n', '\r\n') },
    problems: [[`${TALK}:6:1 second-front-matter`, ...second]],
    fixed: withAbstract('Words.\n'),
  },
  {
    what: 'keys in the about page',
    files: { [about]: '---\ntitle: About\n---\n\nWords.\n' },
    problems: [
      [
        `${about}:1:1 about-keys`,
        'The about page has no keys: these would be shown as text.',
        'Remove both lines `---` and all between them.',
      ],
    ],
    fixed: { [about]: 'Words.\n' },
  },
  {
    what: 'two versions of an abstract',
    files: withAbstract('<<<<<<< HEAD\nWords {\n=======\nMore words.\n>>>>>>> main\n'),
    problems: [[`${TALK}:7:1 merge-conflict`, conflict('<<<<<<<'), choose]],
    fixed: withAbstract('Words.\n'),
  },
  {
    what: 'two versions of a title',
    files: { [TALK]: session(`<<<<<<< HEAD\ntitle: Lamps\n=======\ntitle: Lamp\n>>>>>>> main\n`) },
    problems: [[`${TALK}:2:1 merge-conflict`, conflict('<<<<<<<'), choose]],
    fixed: withAbstract('Words.\n'),
  },
  {
    what: 'two versions of a track, which talks are in',
    files: { [TRACK]: `<<<<<<< HEAD\n${track}=======\n${track.replace('Main', 'All')}>>>>>>> main\n` },
    problems: [[`${TRACK}:1:1 merge-conflict`, conflict('<<<<<<<'), choose]],
    fixed: { [TRACK]: track },
  },
  {
    what: 'two versions and what they were made of',
    files: withAbstract('One.\n\n||||||| base\nTwo.\n'),
    problems: [[`${TALK}:9:1 merge-conflict`, conflict('|||||||'), choose]],
    fixed: withAbstract('One.\n'),
  },
  {
    what: 'the last mark of two versions',
    files: withAbstract('One.\n>>>>>>> main\n'),
    problems: [[`${TALK}:8:1 merge-conflict`, conflict('>>>>>>>'), choose]],
    fixed: withAbstract('One.\n'),
  },
  {
    what: 'the middle mark of two versions in a file of keys',
    files: { [TRACK]: `${track}=======\n` },
    problems: [[`${TRACK}:5:1 merge-conflict`, conflict('======='), choose]],
    fixed: { [TRACK]: track },
  },
  {
    what: 'the middle mark of two versions between paragraphs',
    files: withAbstract('One.\n\n=======\n\nTwo.\n'),
    problems: [[`${TALK}:9:1 merge-conflict`, conflict('======='), choose]],
    fixed: withAbstract('One.\n\nTwo.\n'),
  },
  {
    what: 'two versions in code that is never closed',
    files: withAbstract('```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n'),
    problems: [[`${TALK}:8:1 merge-conflict`, conflict('<<<<<<<'), choose]],
    fixed: withAbstract('```\na\n```\n'),
  },
];
