import { relative, sep } from 'node:path';
import { problem } from '../problems/problem.ts';
import { annotations, type LocatedProblem, report } from '../problems/report.ts';

/** Reports the file at which the process that reads the content came to its end, or to no end. */
export function reportStopped(path: string, slow: boolean): void {
  const file = relative(process.cwd(), path).replaceAll(sep, '/');
  const found: LocatedProblem = {
    ...problem('parser-stopped', file, undefined, { slow }),
    path: file,
    position: undefined,
  };
  console.error(report([found]));
  if (process.env.GITHUB_ACTIONS) console.log(annotations([found]));
}
