import { at } from '../../src/problems/position.ts';
import { type RuleCase, testRules } from './problems.ts';
import { naming } from './records.ts';

const aliasFix = 'Remove it from one of them; an alias may lead to one company only.';

const twoFiles = (aliasesOfAcme: string[], bolts: { name?: string; aliases?: string[] }) => [
  { id: 'acme', name: 'Acme', aliases: aliasesOfAcme },
  { id: 'bolts', name: 'Bolts', ...bolts },
];

const twoSpeakers = (aliasesOfAnn: string[], aliasesOfBob: string[]) => [
  { id: 'ann', name: 'Ann', aliases: aliasesOfAnn },
  { id: 'bob', name: 'Bob', aliases: aliasesOfBob },
];
const bySpeakers = [{ id: 'talk', speakers: ['Ann', 'Bob', { name: 'Cid', company: 'Acme' }] }];

const twoTopics = (aliasesOfOne: string[], aliasesOfOther: string[]) => [
  { id: 'a', title: 'Containers', aliases: aliasesOfOne },
  { id: 'b', title: 'Kubernetes', aliases: aliasesOfOther },
];

const rules: RuleCase[] = [
  {
    rule: 'alias-clash',
    when: 'an alias that two files list',
    invalid: {
      companies: twoFiles(['Ajax'], { aliases: ['Other', 'Ajax'] }),
      sessions: naming('Acme', 'Bolts', 'Ajax'),
    },
    file: 'companies/bolts.yaml',
    place: at('aliases', 1),
    message: 'The alias `Ajax` already means the company `Acme` (companies/acme.yaml).',
    fix: aliasFix,
    valid: { companies: twoFiles(['Ajax'], { aliases: ['Other'] }), sessions: naming('Acme', 'Bolts', 'Ajax') },
  },
  {
    rule: 'alias-clash',
    when: 'aliases of two files with the same id',
    invalid: { companies: twoFiles(['Ajax Inc.'], { aliases: ['AJAX, Inc'] }), sessions: naming('Acme', 'Bolts') },
    file: 'companies/bolts.yaml',
    place: at('aliases', 0),
    message: 'The alias `AJAX, Inc` already means the company `Acme` (companies/acme.yaml).',
    fix: aliasFix,
    valid: { companies: twoFiles(['Ajax Inc.', 'AJAX, Inc'], {}), sessions: naming('Acme', 'Bolts', 'AJAX, Inc') },
  },
  {
    rule: 'alias-clash',
    when: 'an alias that is the name of another file',
    invalid: { companies: twoFiles(['Bolts'], {}), sessions: naming('Acme', 'Bolts') },
    file: 'companies/acme.yaml',
    place: at('aliases', 0),
    message: 'The alias `Bolts` already means the company `Bolts` (companies/bolts.yaml).',
    fix: aliasFix,
    valid: { companies: twoFiles(['Bolts (Europe)'], {}), sessions: naming('Acme', 'Bolts') },
  },
  {
    rule: 'alias-clash',
    when: 'an alias with the same id as the name of another file',
    invalid: { companies: twoFiles([], { aliases: ['ACME'] }), sessions: naming('Acme', 'Bolts') },
    file: 'companies/bolts.yaml',
    place: at('aliases', 0),
    message: 'The alias `ACME` already means the company `Acme` (companies/acme.yaml).',
    fix: aliasFix,
    valid: { companies: twoFiles(['ACME', 'acme'], {}), sessions: naming('ACME', 'acme', 'Bolts') },
  },
  {
    rule: 'alias-clash',
    when: 'an alias with the same id as a company that has no file',
    invalid: { companies: twoFiles(['Ajax'], {}), sessions: naming('Acme', 'Bolts', 'AJAX') },
    file: 'companies/acme.yaml',
    place: at('aliases', 0),
    message: 'The alias `Ajax` already means the company `AJAX` (events/event/sessions/talk-3.mdx).',
    fix: aliasFix,
    valid: { companies: twoFiles(['Ajax'], {}), sessions: naming('Acme', 'Bolts', 'Ajax') },
  },
  {
    rule: 'alias-clash',
    when: 'an alias without letters and digits that two files list',
    invalid: { companies: twoFiles(['***'], { aliases: ['***'] }), sessions: naming('Acme', 'Bolts') },
    file: 'companies/bolts.yaml',
    place: at('aliases', 0),
    message: 'The alias `***` already means the company `Acme` (companies/acme.yaml).',
    fix: aliasFix,
    valid: { companies: twoFiles(['***'], { aliases: ['!!!'] }), sessions: naming('***', '!!!') },
  },
  {
    rule: 'alias-clash',
    when: 'an alias that the files of two speakers list',
    invalid: { speakers: twoSpeakers(['A. K.'], ['A. K.']), sessions: bySpeakers },
    file: 'speakers/bob.yaml',
    place: at('aliases', 0),
    message: 'The alias `A. K.` already means the speaker `Ann` (speakers/ann.yaml).',
    fix: 'Remove it from one of them; an alias may lead to one speaker only.',
    valid: { speakers: twoSpeakers(['A. K.'], ['B. K.']), sessions: bySpeakers },
  },
  {
    rule: 'alias-clash',
    when: 'an alias that is the name of a speaker without a file',
    invalid: { speakers: twoSpeakers([], ['cid']), sessions: bySpeakers },
    file: 'speakers/bob.yaml',
    place: at('aliases', 0),
    message: 'The alias `cid` already means the speaker `Cid` (events/event/sessions/talk.mdx).',
    fix: 'Remove it from one of them; an alias may lead to one speaker only.',
    // A speaker and a company may have one name.
    valid: { speakers: twoSpeakers([], ['Acme']), sessions: bySpeakers },
  },
  {
    rule: 'alias-clash',
    when: 'an alias that is the title of another topic',
    invalid: { topics: twoTopics(['kubernetes'], []) },
    file: 'topics/a.yaml',
    place: at('aliases', 0),
    message: 'The alias `kubernetes` already means the topic `Kubernetes` (topics/b.yaml).',
    fix: 'Remove it from one of them; an alias may lead to one topic only.',
    valid: { topics: twoTopics(['containers'], ['kubernetes']) },
  },
  {
    rule: 'alias-clash',
    when: 'an alias that two topics list',
    invalid: { topics: twoTopics(['k8s'], ['pods', 'K8s']) },
    file: 'topics/b.yaml',
    place: at('aliases', 1),
    message: 'The alias `K8s` already means the topic `Containers` (topics/a.yaml).',
    fix: 'Remove it from one of them; an alias may lead to one topic only.',
    valid: { topics: twoTopics(['k8s', 'K8s'], ['pods']) },
  },
];

testRules(rules);
