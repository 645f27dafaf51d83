import type { DefinedTermLeaf, OrganizationLeaf, PersonLeaf, Thing } from 'schema-dts';
import type { Company, Speaker, Topic } from '../../catalogue/types.ts';
import { entryPage } from '../../paths.ts';
import { MAX_TALKS } from './event.ts';
import { type Ids, references } from './ids.ts';
import { sameAs } from './sameAs.ts';

/** A speaker with their companies and talks. */
export function speakerNodes(speaker: Speaker, ids: Ids): Thing[] {
  const { id, name, aliases, bio, links, companies, sessions } = speaker;
  const person: PersonLeaf = {
    '@type': 'Person',
    '@id': ids.speaker(speaker),
    name,
    ...otherNames(aliases),
    url: ids.page(entryPage('speakers', id)),
    ...(bio && { description: bio }),
    ...(companies.length > 0 && { affiliation: companies.map((company) => organization(company, ids)) }),
    ...(sessions.length > 0 && { performerIn: references(sessions.slice(0, MAX_TALKS).map(ids.talk)) }),
    ...sameAs(links),
  };
  return [person];
}

export function companyNodes(company: Company, ids: Ids): Thing[] {
  const { id, aliases, url } = company;
  return [
    {
      ...organization(company, ids),
      ...otherNames(aliases),
      // Its own site, not its page here.
      url: url ?? ids.page(entryPage('companies', id)),
      ...sameAs(url ? [{ url }] : []),
    },
  ];
}

export function topicNodes(topic: Topic, ids: Ids): Thing[] {
  const { id, title, aliases, description } = topic;
  const term: DefinedTermLeaf = {
    '@type': 'DefinedTerm',
    '@id': ids.topic(topic),
    name: title,
    ...otherNames(aliases),
    url: ids.page(entryPage('topics', id)),
    description,
  };
  return [term];
}

const organization = (company: Company, ids: Ids): OrganizationLeaf => ({
  '@type': 'Organization',
  '@id': ids.company(company),
  name: company.name,
});

const otherNames = (aliases: readonly string[]): { alternateName?: readonly string[] } =>
  aliases.length > 0 ? { alternateName: aliases } : {};
