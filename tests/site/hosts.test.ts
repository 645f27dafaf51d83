import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/integrations/hostFiles.ts';
import { filesOf, readFrom, sites } from '../sites/sites.ts';

describe.each(sites)('“$name”', (site) => {
  test('has no file that a host may skip for its name, except those for hosts themselves', () => {
    const parts = filesOf(site).filter((file) => file.split('/').some((part) => /^[._]/.test(part)));
    expect(parts).toEqual(['.nojekyll', '_headers']);
    expect(readFrom(site, '_headers')).toBe(headersFile(site.base));
  });

  test('has file names that work in every file system and on every host', () => {
    expect(filesOf(site).filter((file) => !/^[\w./-]+$/.test(file))).toEqual([]);
  });
});
