import { checkContent } from '../check.ts';
import { annotations, report, warningReport } from '../problems/report.ts';
import { contentDir } from '../settings.ts';

// `npm run check:content`: reports all problems of the content, and exits with 1 if there are any. Warnings are shown
// too, and are no reason to fail.

const { catalogue, problems, warnings } = checkContent(contentDir);
if (warnings.length > 0) console.error(`${warningReport(warnings)}\n`);
if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  const count = catalogue?.sessions.length ?? 0;
  console.log(`No problems found: ${count} ${count === 1 ? 'talk' : 'talks'} of ${catalogue?.name}.`);
}
if (process.env.GITHUB_ACTIONS && problems.length + warnings.length > 0)
  console.log(annotations([...problems, ...warnings]));
