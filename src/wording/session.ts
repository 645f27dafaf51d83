import type { Format, Level, LinkKind } from '../schema/choices.ts';

export const formatLabels: Readonly<Record<Format, string>> = {
  keynote: 'Keynote',
  talk: 'Talk',
  'lightning-talk': 'Lightning talk',
  workshop: 'Workshop',
  tutorial: 'Tutorial',
  panel: 'Panel',
  interview: 'Interview',
  demo: 'Demo',
  poster: 'Poster',
  performance: 'Performance',
  other: 'Other',
};

export const levelLabels: Readonly<Record<Level, string>> = {
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
};

/** What a link of that kind leads to, for one link and for several. */
export const linkLabels: Readonly<Record<LinkKind, { readonly one: string; readonly many: string }>> = {
  slides: { one: 'Slides', many: 'Slides' },
  video: { one: 'Video', many: 'Videos' },
  audio: { one: 'Audio', many: 'Audio' },
  transcript: { one: 'Transcript', many: 'Transcripts' },
  code: { one: 'Code', many: 'Code' },
  paper: { one: 'Paper', many: 'Papers' },
  post: { one: 'Post', many: 'Posts' },
  page: { one: 'Page', many: 'Pages' },
};

/** The name of a language in English, such as “German”, for a language tag; extensions such as `-u-co-…` have none. */
export const languageName = (tag: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(new Intl.Locale(tag).baseName) ?? tag;
