import { checkContent } from '../check.ts';
import { fileText } from '../import/fileText.ts';
import { InputError } from '../import/inputError.ts';
import { writeFiles } from '../import/writeFiles.ts';
import { ask, Cancelled } from '../new/ask.ts';
import { type Draft, draftIn, HELP } from '../new/options.ts';
import { planTalk } from '../new/plan.ts';
import { EXIT, WrongUse } from '../options.ts';
import { visible } from '../problems/format.ts';
import { report, warningReport } from '../problems/report.ts';
import { contentDir } from '../settings.ts';
import { sourceLines } from './sourceLines.ts';
import { terminal } from './terminal.ts';

// `npm run new`: writes the file of a new talk, from answers in the terminal or from options, and checks it.

try {
  const draft = draftIn(process.argv.slice(2));
  if (draft) await write(draft);
  else console.log(HELP);
} catch (error) {
  process.exitCode = EXIT.wrongUse;
  if (error instanceof Cancelled) console.error('Nothing was written.');
  else if (error instanceof WrongUse || error instanceof InputError)
    console.error(error.message.split('\n').map(visible).join('\n'));
  else throw error;
}

async function write(given: Draft): Promise<void> {
  const before = checkContent(contentDir);
  const { records, pathOf } = before;
  const canAsk = process.stdin.isTTY && process.stdout.isTTY;
  const file = planTalk(canAsk ? await ask(terminal, given, records) : given, records);
  writeFiles({ created: [{ file, text: fileText(file) }], updated: [] }, contentDir);
  console.log(`Written: ${pathOf(file.path)}`);
  console.log('The abstract goes below the second line `---`; `npm run dev` shows the page.\n');

  const { catalogue, problems, warnings } = checkContent(contentDir);
  const lineOf = sourceLines();
  const known = new Set(before.warnings.map(({ message }) => message));
  const added = warnings.filter(({ message }) => !known.has(message));
  if (added.length > 0) console.error(`${warningReport(added, lineOf)}\n`);
  if (problems.length > 0) {
    console.error(report(problems, lineOf));
    process.exitCode = EXIT.problems;
  } else console.log(`No problems found: ${catalogue?.sessions.length} talks of ${catalogue?.name}.`);
}
