import { checkContent } from '../../src/check.ts';
import { archiveOf } from '../cases/case.ts';
import { processExit, temporaryFolder } from '../temporaryFolder.ts';
import { extremes } from './extremes.ts';
import { writeFiles } from './writeFiles.ts';

// Checks one extreme input in a process of its own: `node checkOne.ts <name>` prints the result as JSON. Without a name
// it checks the archive that the inputs are added to: what any check takes.

/** What the check of an input took. */
export interface Taken {
  readonly bytes: number;
  readonly ms: number;
  /** The most memory that the process had, in MB. */
  readonly memory: number;
  /** And warnings. */
  readonly problems: number;
}

const name = process.argv[2];
const extreme = extremes.find((one) => one.name === name);
if (name && !extreme) throw new Error(`There is no input “${name}”.`);
const input = extreme?.files() ?? {};
const folder = temporaryFolder(processExit);
const valid = writeFiles(`${folder}/valid`, archiveOf({}));
const whole = writeFiles(`${folder}/extreme`, archiveOf(input));
checkContent(valid);
const start = performance.now();
const { problems, warnings } = checkContent(whole);
const count = problems.length + warnings.length;
const ms = performance.now() - start;
const bytes = Object.values(input).reduce((sum, text) => sum + Buffer.byteLength(text ?? ''), 0);
const taken: Taken = { bytes, ms, memory: process.resourceUsage().maxRSS / 1024, problems: count };
console.log(JSON.stringify(taken));
