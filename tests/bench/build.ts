import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '../../src/files.ts';

// `npm run bench:build`: what a cold build takes, nothing kept from an earlier one, and how large its pages are.

const RUNS = 5;
const outDir = mkdtempSync(join(tmpdir(), 'archive-'));
const seconds: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  for (const kept of ['.astro', 'node_modules/.astro', 'node_modules/.vite', outDir]) {
    rmSync(kept, { recursive: true, force: true });
  }
  const start = performance.now();
  const { status, stderr } = spawnSync('npm', ['run', 'build', '--', '--outDir', outDir], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(stderr);
  seconds.push((performance.now() - start) / 1000);
}
const median = seconds.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;

const zipped = (file: string) => gzipSync(readFileSync(join(outDir, file)), { level: 9 }).length;
const files = listFiles(outDir);
const css = files.filter((file) => file.endsWith('.css')).reduce((sum, file) => sum + zipped(file), 0);
const sessions = files
  .filter((file) => /^sessions\/[^/]+\/index\.html$/.test(file))
  .map(zipped)
  .toSorted((a, b) => a - b);
const kilobytes = (bytes: number | undefined) => `${((bytes ?? 0) / 1000).toFixed(1)} KB`;
rmSync(outDir, { recursive: true });

console.log(`cold build            ${median.toFixed(1)} s (median of ${RUNS}, ${availableParallelism()} cores)`);
console.log(`pages                 ${files.filter((file) => file.endsWith('.html')).length}`);
console.log(`stylesheet, gzip      ${kilobytes(css)}`);
console.log(
  `session page, gzip    ${kilobytes(sessions[Math.floor(sessions.length / 2)])} median, ${kilobytes(sessions.at(-1))} largest`,
);
