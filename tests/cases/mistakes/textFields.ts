import { type Mistake, TALK, withLines, withSpeakers, withTitle } from '../case.ts';

/** HTML, Markdown, quotation marks and signs of other formats in titles and names. */
export const textFields: readonly Mistake[] = [
  {
    what: 'an ampersand of HTML',
    files: withTitle('title: Q&amp;A'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has “&amp;”, which is HTML for “&”.', 'Write `Q&A`.']],
  },
  {
    what: 'an ampersand of HTML, twice',
    files: withTitle('title: Q&amp;amp;A'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has “&amp;”, which is HTML for “&”.', 'Write `Q&A`.']],
  },
  {
    what: 'an apostrophe of HTML',
    files: withTitle('title: It&#39;s fog'),
    problems: [[`${TALK}:2:8 untidy-text`, "`title` has “&#39;”, which is HTML for “'”.", "Write `It's fog`."]],
  },
  {
    what: 'an apostrophe of HTML in hexadecimal',
    files: withTitle('title: It&#x27;s fog'),
    problems: [[`${TALK}:2:8 untidy-text`, "`title` has “&#x27;”, which is HTML for “'”.", "Write `It's fog`."]],
  },
  {
    what: 'quotation marks of HTML',
    files: withTitle('title: The &quot;fog&quot; horn'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has “&quot;”, which is HTML for “"”.', 'Write `The "fog" horn`.']],
  },
  {
    what: 'a no-break space of HTML',
    files: withTitle('title: Fog&nbsp;horns'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has “&nbsp;”, which is HTML for a space.', 'Write `Fog horns`.']],
  },
  {
    what: 'a dash of HTML',
    files: withTitle('title: Fog &ndash; a history'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has “&ndash;”, which is HTML for “–”.', 'Write `Fog – a history`.'],
    ],
  },
  {
    what: 'a letter of HTML',
    files: withTitle('title: Caf&eacute; of the keepers'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has “&eacute;”, which is HTML for “é”.', 'Write `Café of the keepers`.'],
    ],
  },
  {
    what: 'an entity of no character',
    files: withTitle('title: Fog&#xD800; horns'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has “&#xD800;”, which is HTML for no character.', 'Write `Fog horns`.'],
    ],
  },
  {
    what: 'entities of a tag',
    files: withTitle('title: Fog &lt;b&gt;horns&lt;/b&gt;'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has “&lt;”, which is HTML for “<”.', 'Write `Fog horns`.']],
  },
  {
    what: 'bold of HTML',
    files: withTitle('title: <b>Fog</b> horns'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has the HTML tag “<b>”, which is shown as it is.', 'Write `Fog horns`.'],
    ],
  },
  {
    what: 'a link of HTML',
    files: withTitle('title: <a href="https://example.org/">Fog</a> horns'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has the HTML tag “<a>”, which is shown as it is.', 'Write `Fog horns`.'],
    ],
  },
  {
    what: 'a heading of HTML',
    files: withTitle('title: <h1>Fog</h1>'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has the HTML tag “<h1>”, which is shown as it is.', 'Write `Fog`.'],
    ],
  },
  {
    what: 'tags in tags',
    files: withTitle('title: <p><em>Fog</em> horns</p>'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has the HTML tag “<em>”, which is shown as it is.', 'Write `Fog horns`.'],
    ],
  },
  {
    what: 'a line break of HTML',
    files: withTitle('title: Fog<br>horns'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has the HTML tag “<br>”, which is shown as it is.', 'Write `Fog horns`.'],
    ],
  },
  {
    what: 'a line break of XHTML',
    files: withTitle('title: Fog <br /> horns'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has the HTML tag “<br>”, which is shown as it is.', 'Write `Fog horns`.'],
    ],
  },
  {
    what: 'a picture of HTML',
    files: withTitle('title: Fog <img src="fog.png"> horns'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has the HTML tag “<img>”, which is shown as it is.', 'Write `Fog horns`.'],
    ],
  },
  {
    what: 'a title in bold of Markdown',
    files: withTitle('title: "**Fog**"'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has signs of Markdown, which are shown as they are.', 'Write `Fog`.'],
    ],
  },
  {
    what: 'a word in bold of Markdown',
    files: withTitle('title: How **not** to blow a horn'),
    problems: [
      [
        `${TALK}:2:8 untidy-text`,
        '`title` has signs of Markdown, which are shown as they are.',
        'Write `How not to blow a horn`.',
      ],
    ],
  },
  {
    what: 'a title in italics of Markdown',
    files: withTitle('title: "*Fog horns*"'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has signs of Markdown, which are shown as they are.', 'Write `Fog horns`.'],
    ],
  },
  {
    what: 'a title between underscores',
    files: withTitle('title: _Fog horns_'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has signs of Markdown, which are shown as they are.', 'Write `Fog horns`.'],
    ],
  },
  {
    what: 'a heading of Markdown',
    files: withTitle('title: "## Fog horns"'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has signs of Markdown, which are shown as they are.', 'Write `Fog horns`.'],
    ],
  },
  {
    what: 'a link of Markdown',
    files: withTitle('title: "[Fog](https://example.org/) horns"'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has a link of Markdown, which is shown as it is.', 'Write `Fog horns`.'],
    ],
  },
  {
    what: 'a title in backticks',
    files: withTitle('title: "`Fog`"'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has backticks around all of it.', 'Write `Fog`.']],
  },
  {
    what: 'a comma of JSON',
    files: withTitle('title: Fog horns,'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has a comma at its end: `Fog horns,`.', 'Write `Fog horns`.']],
  },
  {
    what: 'a comma after quotation marks of JSON',
    files: withTitle('title: “Fog horns”,'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has a comma at its end: `“Fog horns”,`.', 'Write `Fog horns`.']],
  },
  {
    what: 'curly quotation marks around a title',
    files: withTitle('title: “Fog horns”'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has quotation marks around all of it.', 'Write `Fog horns`.']],
  },
  {
    what: 'single curly quotation marks around a title',
    files: withTitle('title: ‘Fog horns’'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has quotation marks around all of it.', 'Write `Fog horns`.']],
  },
  {
    what: 'German quotation marks around a title',
    files: withTitle('title: „Nebelhorn“'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has quotation marks around all of it.', 'Write `Nebelhorn`.']],
  },
  {
    what: 'French quotation marks around a title',
    files: withTitle('title: «Corne de brume»'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has quotation marks around all of it.', 'Write `Corne de brume`.']],
  },
  {
    what: 'quotation marks in quotation marks',
    files: withTitle('title: \'"Fog"\''),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has quotation marks around all of it.', 'Write `Fog`.']],
  },
  {
    what: 'single quotation marks in quotation marks',
    files: withTitle('title: "\'Fog\'"'),
    problems: [[`${TALK}:2:8 untidy-text`, '`title` has quotation marks around all of it.', 'Write `Fog`.']],
  },
  {
    what: 'a title with a colon that needs its quotation marks',
    files: withTitle('title: "Fog &amp; ice: a history"'),
    problems: [
      [`${TALK}:2:8 untidy-text`, '`title` has “&amp;”, which is HTML for “&”.', 'Write `"Fog & ice: a history"`.'],
    ],
  },
  {
    what: 'a name with a link of Markdown',
    files: withSpeakers('speakers: [{ name: "[Ada Lovelace](https://example.org/)" }]\n'),
    problems: [
      [`${TALK}:4:20 untidy-text`, '`name` has a link of Markdown, which is shown as it is.', 'Write `Ada Lovelace`.'],
    ],
  },
  {
    what: 'a name in bold',
    files: withSpeakers('speakers: [{ name: "**Ada Lovelace**" }]\n'),
    problems: [
      [
        `${TALK}:4:20 untidy-text`,
        '`name` has signs of Markdown, which are shown as they are.',
        'Write `Ada Lovelace`.',
      ],
    ],
  },
  {
    what: 'a name with an entity',
    files: withSpeakers('speakers: [{ name: Conan O&apos;Doyle }]\n'),
    problems: [[`${TALK}:4:20 untidy-text`, "`name` has “&apos;”, which is HTML for “'”.", "Write `Conan O'Doyle`."]],
  },
  {
    what: 'a company with an entity',
    files: withSpeakers('speakers: [{ name: Ada Lovelace, company: Fog &amp; Sons }]\n'),
    problems: [[`${TALK}:4:43 untidy-text`, '`company` has “&amp;”, which is HTML for “&”.', 'Write `Fog & Sons`.']],
  },
  {
    what: 'a name with a comma',
    files: withSpeakers('speakers:\n  - name: Ada Lovelace,\n'),
    problems: [
      [`${TALK}:5:11 untidy-text`, '`name` has a comma at its end: `Ada Lovelace,`.', 'Write `Ada Lovelace`.'],
    ],
  },
  {
    what: 'a name in curly quotation marks',
    files: withSpeakers('speakers: [{ name: “Ada Lovelace” }]\n'),
    problems: [[`${TALK}:4:20 untidy-text`, '`name` has quotation marks around all of it.', 'Write `Ada Lovelace`.']],
  },
  {
    what: 'a company that is not known',
    files: withSpeakers('speakers: [{ name: Ada Lovelace, company: N/A }]\n'),
    problems: [
      [
        `${TALK}:4:43 placeholder`,
        '`company` is `N/A`, which pages would show as a name.',
        'Write the name. If it is not known, leave it out.',
      ],
    ],
    fixed: withSpeakers('speakers: [{ name: Ada Lovelace }]\n'),
  },
  {
    what: 'a company that is a hyphen',
    files: withSpeakers('speakers: [{ name: Ada Lovelace, company: "-" }]\n'),
    problems: [
      [
        `${TALK}:4:43 placeholder`,
        '`company` is `-`, which pages would show as a name.',
        'Write the name. If it is not known, leave it out.',
      ],
    ],
    fixed: withSpeakers('speakers: [{ name: Ada Lovelace }]\n'),
  },
  {
    what: 'a company that is “none”',
    files: withSpeakers('speakers: [{ name: Ada Lovelace, company: none }]\n'),
    problems: [
      [
        `${TALK}:4:43 placeholder`,
        '`company` is `none`, which pages would show as a name.',
        'Write the name. If it is not known, leave it out.',
      ],
    ],
    fixed: withSpeakers('speakers: [{ name: Ada Lovelace }]\n'),
  },
  {
    what: 'a speaker that is not known',
    files: withSpeakers('speakers: [{ name: TBA }]\n'),
    problems: [
      [
        `${TALK}:4:20 placeholder`,
        '`name` is `TBA`, which pages would show as a name.',
        'Write the name. If it is not known, leave it out.',
      ],
    ],
    fixed: withSpeakers('speakers: []\n'),
  },
  {
    what: 'a room that is not known',
    files: withLines('room: ???\n'),
    problems: [
      [
        `${TALK}:5:7 placeholder`,
        '`room` is `???`, which pages would show as a name.',
        'Write the name. If it is not known, leave it out.',
      ],
    ],
    fixed: withLines(''),
  },
  {
    what: 'a room with an entity',
    files: withLines('room: Fog &amp; ice\n'),
    problems: [[`${TALK}:5:7 untidy-text`, '`room` has “&amp;”, which is HTML for “&”.', 'Write `Fog & ice`.']],
  },
  {
    what: 'the label of a link with an entity',
    files: withLines('links: [{ label: Q&amp;A, url: https://example.org/ }]\n'),
    problems: [[`${TALK}:5:18 untidy-text`, '`label` has “&amp;”, which is HTML for “&”.', 'Write `Q&A`.']],
  },
  {
    what: 'the description of a topic with HTML',
    files: { 'topics/optics.yaml': 'title: Optics\ndescription: How <i>light</i> bends.\n' },
    problems: [
      [
        'topics/optics.yaml:2:14 untidy-text',
        '`description` has the HTML tag “<i>”, which is shown as it is.',
        'Write `How light bends.`.',
      ],
    ],
  },
  {
    what: 'a biography with an entity',
    files: { 'speakers/ada-lovelace.yaml': 'name: Ada Lovelace\nbio: Fog &amp; ice.\n' },
    problems: [
      [
        'speakers/ada-lovelace.yaml:2:6 untidy-text',
        '`bio` has a line with “&amp;”, which is HTML for “&”.',
        'Write `Fog & ice.`.',
      ],
    ],
  },
];
