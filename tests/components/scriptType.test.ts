import { expect, test } from 'vitest';
import { scriptType } from '../../src/components/scriptType.ts';

test.each([
  '/src/browser/theme.ts?worker_file&type=module',
  '/src/browser/theme.ts?type=module',
  '/sub/path/src/browser/theme.ts?type=module&v=1',
])('%s is a module', (url) => {
  expect(scriptType(url)).toBe('module');
});

test.each([
  '/assets/theme-DheCMRXd.js',
  '/src/browser/theme.ts?worker_file&type=classic',
  '/type=module/theme.js',
  '/src/browser/theme.ts?type=modules',
])('%s is not', (url) => {
  expect(scriptType(url)).toBeUndefined();
});
