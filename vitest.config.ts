import { defineConfig } from 'vitest/config';

/** Unit tests need nothing; those of the built site and in the browser look at the sites that tests/built/build.ts makes. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/built/**'] } },
      { test: { name: 'site', include: ['tests/built/site/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: { name: 'browser', include: ['tests/built/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
    ],
  },
});
