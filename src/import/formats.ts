import { csv } from './csv.ts';
import { frab } from './frab.ts';
import { pretalx } from './pretalx.ts';
import { pyvideo } from './pyvideo.ts';
import { rubyevents } from './rubyevents.ts';
import { sessionize } from './sessionize.ts';
import type { Importer } from './types.ts';

export interface ImportFormat {
  readonly name: string;
  readonly about: string;
  readonly importer: Importer;
  /** The files of a folder that are read; undefined for a format of one text. */
  readonly folder?: RegExp;
  /** Whether an address has its data on several pages, each with the address of the next. */
  readonly pages?: boolean;
  /** What to write after the name of the format. */
  readonly example: string;
}

/** The formats that can be imported. */
export const importFormats: readonly ImportFormat[] = [
  {
    name: 'frab',
    about: 'schedule.json or schedule.xml, which pretalx, frab, wafer and hub write',
    importer: frab,
    example: 'https://pretalx.example.org/democon/schedule/export/schedule.json --event democon-2024',
  },
  {
    name: 'pretalx',
    about: "submissions of pretalx's API",
    importer: pretalx,
    pages: true,
    example:
      '"https://pretalx.example.org/api/events/democon/submissions/?expand=speakers,submission_type,track,tags,slots.room,resources" --event democon-2024',
  },
  {
    name: 'sessionize',
    about: "view/All of Sessionize's API",
    importer: sessionize,
    example: 'https://sessionize.com/api/v2/abcd1234/view/All --event lighthouse-2024',
  },
  {
    name: 'csv',
    about: 'a table with a row per talk; headings are matched by name, or by --map',
    importer: csv,
    example: 'talks.csv --event lighthouse-2024 --map "Talk title=title" --map "Who=speakers"',
  },
  {
    name: 'pyvideo',
    about: "the folder of an event in pyvideo's data",
    importer: pyvideo,
    folder: /^(?:category\.json|videos\/[^/]+\.json)$/,
    example: '../pyvideo-data/pycon-xx-2024 --event pycon-xx-2024',
  },
  {
    name: 'rubyevents',
    about: "the folder of an event in RubyEvents' data, with event.yml and videos.yml",
    importer: rubyevents,
    folder: /^[\w.-]+\.ya?ml$/,
    example: '../rubyevents/data/lighthouse-ruby/lighthouse-ruby-2024 --event lighthouse-ruby-2024',
  },
];
