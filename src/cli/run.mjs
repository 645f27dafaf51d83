// Starts a tool or a script of this project on any system: `node src/cli/run.mjs astro build`,
// `node src/cli/run.mjs src/cli/check.ts`. Plain JavaScript, so that an old Node can run it and report that it is too old.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { start } from './start.mjs';

const root = new URL('../../', import.meta.url);
const manifest = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

const needed = manifest('package.json').engines.node.replace('>=', '');
const number = (version) => version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
if (number(process.versions.node) < number(needed)) {
  console.error(
    `This project needs Node ${needed} or newer, and this is Node ${process.versions.node}. See https://nodejs.org/.`,
  );
  process.exit(1);
}

const [tool, ...rest] = process.argv.slice(2);
// No telemetry, and Astro's servers keep running in the terminal that started them.
const settings = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };
Object.assign(process.env, { ...settings, ...process.env });
// Not by `await` at the top, which an old Node cannot read.
start(scriptOf(tool), rest).then((status) => process.exit(status));

/** The path of a script of this project, or of the program with the same name in a package. */
function scriptOf(name) {
  if (/\.m?[jt]s$/.test(name)) return fileURLToPath(new URL(name, root));
  const { bin } = manifest(`node_modules/${name}/package.json`);
  const program = typeof bin === 'string' ? bin : bin[name.replace(/^@.*\//, '')];
  return fileURLToPath(new URL(`node_modules/${name}/${program}`, root));
}
