import { resolve } from 'node:path';
import { checkContent } from '../check.ts';
import { InputError } from '../import/inputError.ts';
import { commandIn, help } from '../import/options.ts';
import { runImport } from '../import/run.ts';
import { summary } from '../import/summary.ts';
import { visible } from '../problems/format.ts';
import { report } from '../problems/report.ts';
import { contentDir } from '../settings.ts';

// `npm run import`: writes the talks of a schedule to the content folder, and prints what it did. Exits with 1 for bad
// input, and then writes nothing. What it wrote is checked: each problem says which entry of the source it comes from.

try {
  const command = commandIn(process.argv.slice(2));
  if (command === undefined) {
    console.log(help());
  } else {
    const folder = command.content === undefined ? contentDir : resolve(command.content);
    const { imported, plan, result } = await runImport(command, folder);
    console.log(summary(plan, result, imported.log, command.event));
    const from = new Map(plan.files.map((file) => [file.path, file.from]));
    const problems = checkContent(folder).problems.map((found) => {
      const entry = from.get(found.file);
      return entry ? { ...found, fix: `${found.fix} It comes from ${entry} of the source.` } : found;
    });
    if (problems.length > 0) {
      console.error(`\n${report(problems)}`);
      process.exitCode = 1;
    }
  }
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message.split('\n').map(visible).join('\n'));
  process.exitCode = 1;
}
