import type { RepositoryHost } from './choices.ts';

/** What runs at hosts whose names begin with that word. */
const BY_NAME: Readonly<Record<string, RepositoryHost>> = {
  github: 'github',
  gitlab: 'gitlab',
  codeberg: 'forgejo',
  forgejo: 'forgejo',
  gitea: 'forgejo',
};

/** What runs at the host of a repository, as far as its name says: github.com, gitlab.example.org; else undefined. */
export function repositoryHostOf(url: string): RepositoryHost | undefined {
  const [name = ''] = new URL(url).hostname.replace(/^www\./, '').split('.');
  return Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
}
