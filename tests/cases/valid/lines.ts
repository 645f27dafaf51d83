import { type ValidCase, withAbstract } from '../case.ts';

/** Lines that begin with a sign, or are below one, and are right. */
export const lines: readonly ValidCase[] = [
  { what: 'bullets between words', files: withAbstract('Kafka • Streams\n• Connect • Registry\n') },
  { what: 'one bullet', files: withAbstract('Words\n• more words\n') },
  { what: 'a bullet in each paragraph', files: withAbstract('• One\n\n• Two\n') },
  { what: 'bullets with line breaks', files: withAbstract('• One  \n• Two\\\n• Three\n') },
  { what: 'bullets of a list of Markdown', files: withAbstract('- • One\n- • Two\n') },
  { what: 'bullets in code', files: withAbstract('```\n• One\n• Two\n```\n') },
  {
    what: 'a dash at the beginning of a line',
    files: withAbstract('Lamps\n– old ones – are lit\nby keepers\n— at night.\n'),
  },
  { what: 'a dash before the name of a speaker', files: withAbstract('> Words.\n\n— Ada\n') },
  { what: 'an emoji at the beginning', files: withAbstract('🚀 Lamps\nand more 🚀\n') },
  { what: 'a quote that begins with a number', files: withAbstract('> 640K ought to be enough for anybody.\n') },
  { what: 'a quote of two lines that begins with a number', files: withAbstract('> 90% of lamps\n> are lit.\n') },
  { what: 'a quote with its source', files: withAbstract('> 90 lamps are lit.\n> — Ada\n') },
  { what: 'a quote', files: withAbstract('> Words.\n') },
  { what: 'a list of plus signs', files: withAbstract('We use\n+ Kafka\n+ Flink\n') },
  { what: 'a list of one plus sign', files: withAbstract('We use Kafka.\n\n+ Flink\n') },
  { what: 'a list of one plus sign below a colon', files: withAbstract('We use:\n+ Flink\n') },
  { what: 'a heading of hyphens', files: withAbstract('Words\n---\n\nMore.\n') },
  { what: 'a heading with a question', files: withAbstract('Why lamps?\n---\n\nMore.\n') },
  { what: 'a heading with a line of its length', files: withAbstract('Lamps etc.\n----------\n\nMore.\n') },
  { what: 'a line between paragraphs', files: withAbstract('A sentence.\n\n---\n\nMore.\n') },
  { what: 'a line below a list', files: withAbstract('- A sentence.\n---\n') },
  { what: 'a heading that is a sentence', files: withAbstract(`## ${'A long sentence. '.repeat(6)}\n`) },
  { what: 'a table of one column', files: withAbstract('|a|\n|-|\n|—|\n') },
  { what: 'a dash in each cell of a row', files: withAbstract('|a|b|\n|---|---|\n|—|—|\n') },
  { what: 'a line of equals signs', files: withAbstract('a == b | c\n') },
];
