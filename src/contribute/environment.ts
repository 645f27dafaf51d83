import type { RepositoryHost } from '../schema/choices.ts';
import { repositoryHostOf } from '../schema/repositoryHost.ts';
import { urlProblem } from '../schema/url.ts';

/** The environment variables of a build. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What a service that builds sites says of the repository it builds from. */
export interface BuiltRepository {
  readonly url: string;
  readonly host: RepositoryHost | undefined;
  /** Undefined for a build of a tag, or of a pull request if its target is not known. */
  readonly branch: string | undefined;
}

/**
 * The repository that GitHub Actions, Forgejo Actions, Gitea Actions, GitLab CI or Netlify builds; undefined elsewhere,
 * and where its address is not one for readers. Cloudflare Pages and Workers say only the branch.
 */
export function repositoryOfBuild(env: Environment): BuiltRepository | undefined {
  const found = ofActions(env) ?? ofGitLab(env) ?? ofNetlify(env);
  const url = found && publicAddress(found.url);
  return found && url ? { ...found, url, host: found.host ?? repositoryHostOf(url) } : undefined;
}

function ofActions(env: Environment): BuiltRepository | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_REF: ref = '', GITHUB_BASE_REF: target } = env;
  if (!server || !name) return undefined;
  const others = env.FORGEJO_ACTIONS || env.GITEA_ACTIONS; // They set GitHub's variables too.
  return {
    url: `${server.replace(/\/+$/, '')}/${name}`,
    host: others ? 'forgejo' : 'github',
    branch: target || /^refs\/heads\/(.+)$/.exec(ref)?.[1],
  };
}

function ofGitLab(env: Environment): BuiltRepository | undefined {
  const { CI_PROJECT_URL: url } = env;
  if (!url) return undefined;
  const branch = env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME || env.CI_COMMIT_BRANCH || env.CI_DEFAULT_BRANCH;
  return { url, host: 'gitlab', branch: branch || undefined };
}

function ofNetlify(env: Environment): BuiltRepository | undefined {
  const { NETLIFY, REPOSITORY_URL: url, CONTEXT: context, BRANCH: branch } = env;
  if (!NETLIFY || !url) return undefined;
  return { url, host: undefined, branch: context === 'deploy-preview' ? undefined : branch || undefined };
}

/** The address of a repository's pages: that for git may have an access token in it, or be one of SSH. */
function publicAddress(address: string): string | undefined {
  const [, host, path] = /^(?:ssh:\/\/)?[^@/]+@([^:/]+)[:/]+(?:\d+\/)?(.+)$/.exec(address) ?? [];
  const written = host && path ? `https://${host}/${path}` : address;
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  const bare = `${url.origin}${url.pathname}`;
  return urlProblem(bare) ? undefined : bare;
}
