import type { Session } from '../../src/catalogue/types.ts';
import { sessionIn, validCatalogue } from '../catalogue/records.ts';
import { hostileTexts } from './hostile.ts';

/** Texts that a format of citations or feeds could read as more than themselves. */
export const citationTexts: readonly string[] = [
  ...hostileTexts,
  'plain',
  '“Quotes”, "more" and \'these\'',
  '</script><script>alert(1)</script><!-- -->',
  ']]> & &amp; &lt;',
  '100% of \\alpha_{1} $x^2$ #1 ~ & more',
  'unbalanced { brace',
  'unbalanced } brace',
  '}, note = {injected',
  '@article{x, title={y}}',
  "``TeX'' --- ?` !` -- '''",
  'trailing backslash \\',
  'a\r\nER  - \r\nTY  - JOUR\u2028TI  - other',
  'ER  - ',
  '—Ключ — 钟 — أجراس \u200f— 🔔👩🏽‍🚀',
  'עברית ו-English',
  'and and others, and',
  '{{double}}',
];

/** Names of speakers of the same kind. */
export const citationNames: readonly string[] = [
  'Ludwig van Beethoven',
  'Sammy Davis, Jr.',
  'Plato',
  'The {Bell} & Rope_Team',
  'Ann "Bell" O’Hara',
  'Strand and Sons',
  'سارة العلي',
  '山田 太郎',
  'Ann </script>',
  'Zoë \\ Backslash',
  'Sand And Stone',
  'Santiago Ramón y Cajal',
  'Juan de la Cruz',
];

/** A session whose title, event, place and speakers are those texts. The catalogue does not look for them: the schema does. */
export function sessionWith({
  title = 'Lamps',
  event = {},
  names = ['Ada Lovelace'],
  ...more
}: {
  readonly title?: string;
  readonly event?: { readonly name?: string; readonly place?: string; readonly start?: string; readonly end?: string };
  readonly names?: readonly string[];
  readonly start?: string;
  readonly format?: Session['format'];
}): Session {
  const session = sessionIn(
    validCatalogue({ event, sessions: [{ id: 'lamps', title, speakers: ['Ada Lovelace'], ...more }] }),
    'lamps',
  );
  const [entry] = session.speakers;
  if (!entry) throw new Error('there is no speaker');
  return {
    ...session,
    speakers: names.map((name, index) => ({ ...entry, speaker: { ...entry.speaker, id: `speaker-${index}`, name } })),
  };
}

/** 500 names that differ. */
export const manyNames: readonly string[] = Array.from(
  { length: 500 },
  (_, index) => `Ada ${'x'.repeat(index % 7)}Lovelace`,
);

/** A text as formats of one line have it. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
