import { resolve } from 'node:path';
import { InputError } from '../import/inputError.ts';
import { commandIn, help } from '../import/options.ts';
import { runImport } from '../import/run.ts';
import { summary } from '../import/summary.ts';
import { visible } from '../problems/format.ts';
import { contentDir } from '../settings.ts';

// `npm run import`: writes the talks of a schedule to the content folder, and prints what it did. Exits with 1 for bad
// input, and then writes nothing.

try {
  const command = commandIn(process.argv.slice(2));
  if (command === undefined) {
    console.log(help());
  } else {
    const folder = command.content === undefined ? contentDir : resolve(command.content);
    const { imported, plan, result } = await runImport(command, folder);
    console.log(summary(plan, result, imported.log, command.event));
  }
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message.split('\n').map(visible).join('\n'));
  process.exitCode = 1;
}
