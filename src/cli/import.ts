import { resolve } from 'node:path';
import { checkContent } from '../check.ts';
import { InputError } from '../import/inputError.ts';
import { commandIn, help } from '../import/options.ts';
import { runImport } from '../import/run.ts';
import { summary } from '../import/summary.ts';
import { visible } from '../problems/format.ts';
import { type LocatedProblem, report, warningReport } from '../problems/report.ts';
import { contentDir } from '../settings.ts';
import { sourceLines } from './sourceLines.ts';

// `npm run import`: writes the talks of a schedule to the content folder, and prints what it did. Exits with 1 for bad
// input, and then writes nothing. Then the content is checked, and each problem and warning says which entry of the
// source it comes from: exits with 1 for problems too, though the files are written, and with 0 for warnings alone.

try {
  const command = commandIn(process.argv.slice(2));
  if (command === undefined) {
    console.log(help());
  } else {
    const folder = command.content === undefined ? contentDir : resolve(command.content);
    const { imported, plan, result } = await runImport(command, folder);
    console.log(summary(plan, result, imported.log, command.event));
    const from = new Map(plan.files.map((file) => [file.path, file.from]));
    const withEntry = (found: LocatedProblem): LocatedProblem => {
      const entry = from.get(found.file);
      return entry ? { ...found, fix: `${found.fix} It comes from ${entry} of the source.` } : found;
    };
    const checked = checkContent(folder);
    const problems = checked.problems.map(withEntry);
    const warnings = checked.warnings.filter(({ file }) => from.has(file)).map(withEntry);
    const lineOf = sourceLines();
    if (warnings.length > 0) console.error(`\n${warningReport(warnings, lineOf)}`);
    if (problems.length > 0) {
      console.error(`\n${report(problems, lineOf)}`);
      process.exitCode = 1;
    }
  }
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message.split('\n').map(visible).join('\n'));
  process.exitCode = 1;
}
