import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/integrations/hostFiles.ts';
import { filesOf, readFrom, sites } from '../sites/sites.ts';

describe.each(sites)('“$name”', (site) => {
  test('needs no file that a host may leave out for its name: the only one is for hosts themselves', () => {
    const parts = filesOf(site).filter((file) => file.split('/').some((part) => /^[._]/.test(part)));
    expect(parts).toEqual(['.nojekyll', '_headers']);
    expect(readFrom(site, '_headers')).toBe(headersFile(site.base));
  });

  test('has names that every file system and host can keep', () => {
    expect(filesOf(site).filter((file) => !/^[\w./-]+$/.test(file))).toEqual([]);
  });
});
