import { z } from 'astro/zod';
import { REPOSITORY_HOSTS } from './choices.ts';
import { choice, language, links, listOfWords, text } from './fields.ts';
import { refuse } from './refuse.ts';
import { repositoryHostOf } from './repositoryHost.ts';
import { repository } from './url.ts';

export const archiveSchema = z
  .strictObject({
    name: text().meta({ description: 'The name of the archive.', example: 'The Lighthouse talks' }),
    description: text().meta({
      description: 'One sentence that says what it contains.',
      example: 'What was said at the conferences of the lighthouse keepers.',
    }),
    language: language().meta({
      description:
        'The language of most abstracts, such as `en`; names are sorted by its rules. Pages are in it too if it is English or German, else in English.',
      example: 'en',
    }),
    repository: repository().optional().meta({
      description:
        'The repository in which this archive is edited: pages then link to their files there, and to a form for errors. Without it, it is the one that the site is built from, where the service that builds it says so.',
      example: 'https://github.com/example/archive',
    }),
    repositoryHost: choice(REPOSITORY_HOSTS)
      .optional()
      .meta({
        description: `What runs where the repository is: ${listOfWords(REPOSITORY_HOSTS)}. It is needed if the address does not begin with a name such as \`github\`, \`gitlab\` or \`codeberg\`; Gitea is a \`forgejo\`, and \`other\` has no links to files.`,
        example: 'forgejo',
      }),
    repositoryBranch: text().optional().meta({
      description:
        'The branch that is edited. Without it, it is the one that the site is built from if that is known, else `main`.',
      example: 'main',
    }),
    repositoryFolder: text().optional().meta({
      description:
        'The folder of the repository with this file; `.` if that is all there is. Without it, it is `content`.',
      example: 'content',
    }),
    links: links().default([]).meta({
      description: 'Other pages of those who keep the archive.',
      example: '[{ label: Our website, url: https://example.org/ }]',
    }),
  })
  .superRefine(({ repository, repositoryHost }, context) => {
    // An address that is refused by itself comes here too.
    const url = repository !== undefined && URL.canParse(repository) && new URL(repository);
    if (!url || repositoryHost !== undefined || repositoryHostOf(url.href)) return;
    refuse(context, 'unknown-host', { host: url.host, known: REPOSITORY_HOSTS }, 'repository');
  })
  .meta({ noun: 'archive' });

export type ArchiveData = z.infer<typeof archiveSchema>;
