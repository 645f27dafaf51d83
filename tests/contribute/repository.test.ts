import { describe, expect, test } from 'vitest';
import { repositoryOfBuild } from '../../src/contribute/environment.ts';
import { repositoryOf } from '../../src/contribute/repository.ts';

const actions = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'bells/archive' };
const url = 'https://github.com/bells/archive';
const netlify = { NETLIFY: 'true', REPOSITORY_URL: url };

describe('the repository that a service builds', () => {
  test.each([
    [
      'GitHub Actions',
      { ...actions, GITHUB_REF: 'refs/heads/next/2024' },
      { url, host: 'github', branch: 'next/2024' },
    ],
    ['a tag', { ...actions, GITHUB_REF: 'refs/tags/v1' }, { url, host: 'github', branch: undefined }],
    [
      'a pull request',
      { ...actions, GITHUB_REF: 'refs/pull/7/merge', GITHUB_BASE_REF: 'main' },
      { url, host: 'github', branch: 'main' },
    ],
    [
      'GitHub Enterprise',
      { ...actions, GITHUB_SERVER_URL: 'https://code.example.org/', GITHUB_REF: 'refs/heads/main' },
      { url: 'https://code.example.org/bells/archive', host: 'github', branch: 'main' },
    ],
    [
      'Forgejo Actions',
      { ...actions, GITHUB_SERVER_URL: 'https://codeberg.org', FORGEJO_ACTIONS: 'true', GITHUB_REF: 'refs/heads/main' },
      { url: 'https://codeberg.org/bells/archive', host: 'forgejo', branch: 'main' },
    ],
    [
      'Gitea Actions',
      { ...actions, GITHUB_SERVER_URL: 'https://code.example.org', GITEA_ACTIONS: 'true' },
      { url: 'https://code.example.org/bells/archive', host: 'forgejo', branch: undefined },
    ],
    [
      'GitLab CI',
      { CI_PROJECT_URL: 'https://code.example.org/a/b/c', CI_COMMIT_BRANCH: 'next', CI_DEFAULT_BRANCH: 'main' },
      { url: 'https://code.example.org/a/b/c', host: 'gitlab', branch: 'next' },
    ],
    [
      'GitLab CI, a tag',
      { CI_PROJECT_URL: 'https://gitlab.com/a/b', CI_DEFAULT_BRANCH: 'trunk' },
      { url: 'https://gitlab.com/a/b', host: 'gitlab', branch: 'trunk' },
    ],
    [
      'GitLab CI, a merge request',
      { CI_PROJECT_URL: 'https://gitlab.com/a/b', CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main', CI_DEFAULT_BRANCH: 'x' },
      { url: 'https://gitlab.com/a/b', host: 'gitlab', branch: 'main' },
    ],
    ['Netlify', { ...netlify, CONTEXT: 'production', BRANCH: 'main' }, { url, host: 'github', branch: 'main' }],
    [
      'Netlify, a pull request',
      { ...netlify, CONTEXT: 'deploy-preview', BRANCH: 'pull/7/head' },
      { url, host: 'github', branch: undefined },
    ],
    [
      'Netlify, an unknown host',
      { ...netlify, REPOSITORY_URL: 'https://code.example.org/a' },
      { url: 'https://code.example.org/a', host: undefined, branch: undefined },
    ],
    ['Cloudflare Pages', { CF_PAGES: '1', CF_PAGES_BRANCH: 'main' }, undefined],
    ['Cloudflare Workers', { WORKERS_CI: '1', WORKERS_CI_BRANCH: 'main' }, undefined],
    ['REPOSITORY_URL elsewhere', { REPOSITORY_URL: url, BRANCH: 'main' }, undefined],
    ['a server without a repository', { GITHUB_SERVER_URL: 'https://github.com' }, undefined],
    ['empty variables', { GITHUB_SERVER_URL: '', GITHUB_REPOSITORY: '', CI_PROJECT_URL: '' }, undefined],
    ['nothing', {}, undefined],
  ])('%s', (_, env, expected) => {
    expect(repositoryOfBuild(env)).toEqual(expected);
  });

  test.each([
    ['https://x-access-token:v1.0123456789@github.com/bells/archive', url],
    ['https://oauth2:secret@gitlab.com/a/b.git?private_token=secret', 'https://gitlab.com/a/b.git'],
    ['git@github.com:bells/archive.git', `${url}.git`],
    ['ssh://git@github.com:22/bells/archive', url],
    ['http://192.168.1.7:3000/a/b', undefined],
    ['http://forgejo:3000/a/b', undefined],
    ['javascript:alert(1)', undefined],
    ['file:///home/a/b', undefined],
    ['not an address', undefined],
  ])('at %j has the address %j for readers', (address, shown) => {
    expect(repositoryOfBuild({ NETLIFY: 'true', REPOSITORY_URL: address })?.url).toBe(shown);
  });
});

describe('the repository of an archive', () => {
  const env = { ...actions, GITHUB_REF: 'refs/heads/trunk' };

  test.each([
    ['nowhere', {}, {}, undefined],
    ['from the service', {}, env, { url, host: 'github', branch: 'trunk', folder: 'content' }],
    [
      'from the file, before the service',
      { repository: 'https://codeberg.org/a/b' },
      env,
      { url: 'https://codeberg.org/a/b', host: 'forgejo', branch: 'main', folder: 'content' },
    ],
    [
      'from both, key by key',
      { repositoryBranch: 'main', repositoryFolder: '.' },
      env,
      { url, host: 'github', branch: 'main', folder: '.' },
    ],
    [
      'on a host that the file names',
      { repository: 'https://code.example.org/a/b', repositoryHost: 'gitlab' as const },
      {},
      { url: 'https://code.example.org/a/b', host: 'gitlab', branch: 'main', folder: 'content' },
    ],
    [
      'on a host that nobody names',
      {},
      { NETLIFY: 'true', REPOSITORY_URL: 'https://code.example.org/a.git' },
      { url: 'https://code.example.org/a', host: 'other', branch: 'main', folder: 'content' },
    ],
  ])('is known %s', (_, archive, variables, expected) => {
    expect(repositoryOf(archive, variables)).toEqual(expected);
  });

  test.each(['', '/', '//', '.git', '.git/'])('has no %j at its end', (end) => {
    expect(repositoryOf({ repository: `${url}${end}` }, {})?.url).toBe(url);
  });

  test.each([
    ['https://github.com/a/b', 'github'],
    ['https://www.github.com/a/b', 'github'],
    ['https://gitlab.gnome.org/a/b', 'gitlab'],
    ['https://codeberg.org/a/b', 'forgejo'],
    ['https://gitea.com/a/b', 'forgejo'],
    ['https://forgejo.example.org/a/b', 'forgejo'],
    ['https://a.github.io/b', 'other'],
    ['https://notgithub.com/a', 'other'],
    ['https://constructor.org/a', 'other'],
  ])('at %s is on a host of the kind %s', (repository, host) => {
    expect(repositoryOf({ repository }, {})?.host).toBe(host);
  });
});
