import { at } from '../../src/problems/position.ts';
import { type RuleCase, testRules } from './problems.ts';
import { naming } from './records.ts';

const aliasFix = 'Remove it from one of them; an alias may lead to one company only.';

const twoFiles = (aliasesOfAcme: string[], bolts: { name?: string; aliases?: string[] }) => [
  { id: 'acme', name: 'Acme', aliases: aliasesOfAcme },
  { id: 'bolts', name: 'Bolts', ...bolts },
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
    message: 'The alias `Ajax` already means the company `AJAX` (sessions/talk-3.mdx).',
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
];

testRules(rules);
