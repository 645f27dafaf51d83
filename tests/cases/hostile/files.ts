import type { RefusedCase } from '../case.ts';
import { latin1, oil, TALKS } from '../fileCases.ts';

/** Files that are meant to harm a terminal, a disk or whoever reads them. */
export const files: readonly RefusedCase[] = [
  {
    what: 'a path that leads out of the folder, as a name',
    files: { [`${TALKS}/a%2f..%2f..%2fetc.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/a%2f..%2f..%2fetc.mdx bad-file-name',
        "The file name `a%2f..%2f..%2fetc.mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `a-2f-2f-2fetc.mdx`.',
      ],
    ],
  },
  {
    what: 'a name with a command in it',
    files: { [`${TALKS}/$(reboot).mdx`]: oil },
    problems: [
      [
        'events/days/sessions/$(reboot).mdx bad-file-name',
        "The file name `$(reboot).mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `reboot.mdx`.',
      ],
    ],
  },
  {
    what: 'a name with colours of a terminal',
    files: { [`${TALKS}/\u{1B}[31mred.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/\u001b[31mred.mdx bad-file-name',
        "The file name `�[31mred.mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `31mred.mdx`.',
      ],
    ],
  },
  {
    what: 'a name with a line break and a workflow command',
    files: { [`${TALKS}/a\n::error::b.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/a\n::error::b.mdx bad-file-name',
        "The file name `a ::error::b.mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `a-error-b.mdx`.',
      ],
    ],
  },
  {
    what: 'a name with markup',
    files: { [`${TALKS}/<img src=x onerror=alert(1)>.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/<img src=x onerror=alert(1)>.mdx bad-file-name',
        "The file name `<img src=x onerror=alert(1)>.mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `img-src-x-onerror-alert-1.mdx`.',
      ],
    ],
  },
  {
    what: 'a name that reads backwards',
    files: { [`${TALKS}/oil\u{202E}xdm.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/oil\u{202e}xdm.mdx bad-file-name',
        "The file name `oil�xdm.mdx` has other characters than a–z, 0–9 and single hyphens; it becomes the page's address.",
        'Rename it to `oilxdm.mdx`.',
      ],
    ],
  },
  {
    what: 'a name of 250 letters',
    files: { [`${TALKS}/${'a'.repeat(250)}.mdx`]: oil },
    problems: [
      [
        'events/days/sessions/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx long-file-name',
        "The file name has 250 characters, and at most 100 are possible; it becomes the page's address.",
        'Rename it, for example to `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx`.',
      ],
    ],
  },
  {
    what: 'a file of two megabytes',
    files: { [`${TALKS}/oil.mdx`]: oil + 'words\n'.repeat(400_000) },
    problems: [
      [
        'events/days/sessions/oil.mdx large-file',
        'The file has 2.5 MB, and a file here has at most 1 MB.',
        'Shorten it. Slides, pictures and recordings are not kept here: write their addresses into the talk.',
      ],
    ],
  },
  {
    what: 'a file of zeros',
    files: { [`${TALKS}/oil.mdx`]: new Uint8Array(100_000) },
    problems: [
      [
        'events/days/sessions/oil.mdx:1:1 not-utf8',
        'A character here cannot be read: the file is not UTF-8 text, or the character was lost in a conversion.',
        'Write the character again (it shows as � or as a wrong letter), and save the file as UTF-8.',
      ],
    ],
  },
  {
    what: 'a program',
    files: { [`${TALKS}/oil.mdx`]: latin1('\x7FELF\x02\x01\x01\0\0\0') },
    problems: [
      [
        'events/days/sessions/oil.mdx:1:8 not-utf8',
        'A character here cannot be read: the file is not UTF-8 text, or the character was lost in a conversion.',
        'Write the character again (it shows as � or as a wrong letter), and save the file as UTF-8.',
      ],
    ],
  },
  {
    what: 'a picture that is called a talk',
    files: { [`${TALKS}/oil.mdx`]: latin1('\x89PNG\r\n\x1A\n') },
    problems: [
      [
        'events/days/sessions/oil.mdx:1:1 not-utf8',
        'A character here cannot be read: the file is not UTF-8 text, or the character was lost in a conversion.',
        'Write the character again (it shows as � or as a wrong letter), and save the file as UTF-8.',
      ],
    ],
  },
  {
    what: 'an archive of files that is called a talk',
    files: { [`${TALKS}/oil.mdx`]: latin1('PK\x03\x04\x14\0') },
    problems: [
      [
        'events/days/sessions/oil.mdx:1:6 not-utf8',
        'A character here cannot be read: the file is not UTF-8 text, or the character was lost in a conversion.',
        'Write the character again (it shows as � or as a wrong letter), and save the file as UTF-8.',
      ],
    ],
  },
  {
    what: 'a script next to the talks',
    files: { [`${TALKS}/oil.js`]: 'process.exit(0)' },
    problems: [
      [
        'events/days/sessions/oil.js misplaced-file',
        'No file of this kind belongs here.',
        'Content has no programs and no settings. Remove it.',
      ],
    ],
  },
  {
    what: 'a module that would be a component',
    files: { [`${TALKS}/Gap.astro`]: '<script>alert(1)</script>' },
    problems: [
      [
        'events/days/sessions/Gap.astro misplaced-file',
        'No file of this kind belongs here.',
        'Content has no programs and no settings. Remove it.',
      ],
    ],
  },
  {
    what: 'settings of a program',
    files: { 'package.json': '{}' },
    problems: [
      [
        'package.json misplaced-file',
        'No file of this kind belongs here.',
        'Content has no programs and no settings. Remove it.',
      ],
    ],
  },
  {
    what: 'a hundred folders inside each other',
    files: { [`${'a/'.repeat(100)}b.yaml`]: 'x' },
    problems: [
      [
        'a/a/a/a/a/a/a/a/a/a/a deep-folder',
        'More than 10 folders are inside each other here: nothing was checked.',
        'Remove the folder, or move it to another place; content/README.md shows which folders there are.',
      ],
    ],
  },
];
