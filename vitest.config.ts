import { defineConfig } from 'vitest/config';

/** Unit tests need nothing; those of the built site and in the browser look at the sites that tests/sites/build.ts makes. */
export default defineConfig({
  test: {
    // Tests of the browser wait for it most of their time, and leave the processor to it.
    maxWorkers: '100%',
    reporters: process.env.TEST_RESULTS ? ['default', './tests/countReporter.ts'] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/browser/**'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          // Less than the five minutes after which Chromium ends what a service worker does: no test may pass by that.
          testTimeout: 240_000,
          hookTimeout: 60_000,
          // A condition is waited for as long as a busy machine may take, not for the second that Vitest would.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});
