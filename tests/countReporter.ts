import { appendFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Appends a line “passed failed skipped” to the file named in TEST_RESULTS; .ci/run adds the lines up. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) count[test.result().state] += 1;
      // A file that could not be loaded has failed, but has no failed test.
      if (module.state() === 'failed' && tests.every((test) => test.result().state !== 'failed')) count.failed += 1;
    }
    const results = process.env.TEST_RESULTS;
    if (results) appendFileSync(results, `${count.passed} ${count.failed} ${count.skipped + count.pending}\n`);
  }
}
