import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

test('every dependency has an exact version', () => {
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    for (const [name, version] of Object.entries(manifest[kind])) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  }
});

test('the lock file contains the native packages of every operating system', () => {
  const missing = Object.entries(lock.packages)
    .filter(([place]) => place !== '')
    .flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !lock.packages[`${place}/node_modules/${name}`] && !lock.packages[`node_modules/${name}`],
      ),
    );
  expect(missing).toEqual([]);
  const systems = new Set(Object.values(lock.packages).flatMap(({ os = [] }) => os));
  expect([...systems]).toEqual(expect.arrayContaining(['linux', 'darwin', 'win32']));
});

test('the parser of abstracts for the browser is installed on every computer, although it says that it is for none', () => {
  const entry = lock.packages['node_modules/@bruits/satteri-wasm32-wasi'];
  expect(entry?.version).toBe(manifest.dependencies.satteri);
  // With `"cpu": ["wasm32"]`, as its own package.json has it, `npm ci` refuses it. CONTRIBUTING.md says how to update it.
  expect(entry?.cpu).toBeUndefined();
});

test('the lock file does not depend on a host of packages', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

test('the lock file has the hash of every package, so that an install checks what it gets', () => {
  const packages = Object.entries(lock.packages).filter(([place, { link }]) => place !== '' && !link);
  expect(packages.length).toBeGreaterThan(400);
  expect(packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? '')).map(([place]) => place)).toEqual([]);
});
