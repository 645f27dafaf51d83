import { checkContent } from '../check.ts';
import { annotations, report } from '../problems/report.ts';
import { contentDir } from '../settings.ts';

// `npm run check:content`: reports all problems of the content, and exits with 1 if there are any.

const { catalogue, problems } = checkContent(contentDir);
if (problems.length > 0) {
  console.error(report(problems));
  if (process.env.GITHUB_ACTIONS) console.log(annotations(problems));
  process.exitCode = 1;
} else {
  const count = catalogue?.sessions.size ?? 0;
  console.log(`No problems found: ${count} ${count === 1 ? 'talk' : 'talks'} of ${catalogue?.event.name}.`);
}
