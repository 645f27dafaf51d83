// The words that keys with a choice take; apart from the schemas, because the search in the browser needs them too.

/** What kinds of talk there are; `talk` is the usual one. */
export const FORMATS = [
  'keynote',
  'talk',
  'lightning-talk',
  'workshop',
  'tutorial',
  'panel',
  'interview',
  'demo',
  'poster',
  'performance',
  'other',
] as const;
export const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
export const LINK_KINDS = ['slides', 'video', 'audio', 'transcript', 'code', 'paper', 'post', 'page'] as const;
/** What runs where a repository is; Forgejo and Gitea have the same addresses. */
export const REPOSITORY_HOSTS = ['github', 'gitlab', 'forgejo', 'other'] as const;

export type Format = (typeof FORMATS)[number];
export type Level = (typeof LEVELS)[number];
export type LinkKind = (typeof LINK_KINDS)[number];
export type RepositoryHost = (typeof REPOSITORY_HOSTS)[number];
