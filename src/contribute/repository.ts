import type { ArchiveData } from '../schema/archive.ts';
import { repositoryHostOf } from '../schema/repositoryHost.ts';
import { type Environment, repositoryOfBuild } from './environment.ts';
import type { Repository } from './hosts.ts';

/** The keys of `archive.yaml` about the repository. */
export type RepositoryKeys = Pick<
  ArchiveData,
  'repository' | 'repositoryHost' | 'repositoryBranch' | 'repositoryFolder'
>;

/**
 * The repository in which people change the archive: what `archive.yaml` says, then what the service that builds the
 * site says, then `content` on the branch `main`. Undefined if neither names one.
 */
export function repositoryOf(archive: RepositoryKeys, env: Environment): Repository | undefined {
  const { repository, repositoryHost, repositoryBranch, repositoryFolder } = archive;
  const found =
    repository === undefined ? repositoryOfBuild(env) : { url: repository, host: undefined, branch: undefined };
  return (
    found && {
      url: found.url.replace(/(?:\.git)?\/*$/, ''),
      host: repositoryHost ?? found.host ?? repositoryHostOf(found.url) ?? 'other',
      branch: repositoryBranch ?? found.branch ?? 'main',
      folder: repositoryFolder ?? 'content',
    }
  );
}
