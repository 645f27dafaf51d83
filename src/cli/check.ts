import { checkContent } from '../check.ts';
import { annotations, report } from '../problems/report.ts';
import { contentDir } from '../settings.ts';

// `npm run check:content`: tells every problem of the content at once and exits with 1 if there is one.

const { catalogue, problems } = checkContent(contentDir);
if (problems.length > 0) {
  console.error(report(problems));
  if (process.env.GITHUB_ACTIONS) console.log(annotations(problems));
  process.exitCode = 1;
} else {
  const count = catalogue?.sessions.size ?? 0;
  console.log(`The content is sound: ${count} ${count === 1 ? 'session' : 'sessions'} of ${catalogue?.event.name}.`);
}
