import { checkContent } from '../check.ts';
import { EXIT, optionsIn, unknown, WrongUse } from '../options.ts';
import { annotations, jsonReport, report, warningReport } from '../problems/report.ts';
import { contentDir } from '../settings.ts';
import { sourceLines } from './sourceLines.ts';

// `npm run check:content`: reports all problems and warnings of the content. Its help explains formats and exit codes.

const FORMATS = ['plain', 'json', 'github'];

const HELP = `npm run check:content -- [--format plain|json|github]

Lists every problem of the content, and warnings: what may be a mistake, and keeps nothing from being published.

--format plain    a report to read, at most 100 of each; the default. On GitHub Actions, annotations follow it.
--format json     a list of all, each with severity, code, file, line, column, message and fix
--format github   annotations only, which GitHub Actions shows beside the lines, at most 100

CONTENT_DIR names another content folder than content/.

Exits with 0 if there are no problems, although there may be warnings; with 1 if there are problems; with 2 if the
command was not understood.`;

try {
  const { values } = optionsIn(process.argv.slice(2), {
    options: { format: { type: 'string', default: 'plain' }, help: { type: 'boolean', short: 'h' } },
  });
  if (!FORMATS.includes(values.format)) throw new WrongUse(unknown('format', values.format, FORMATS));
  if (values.help) console.log(HELP);
  else check(values.format);
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.wrongUse;
}

function check(format: string): void {
  const { catalogue, problems, warnings } = checkContent(contentDir);
  if (problems.length > 0) process.exitCode = EXIT.problems;
  const all = [...problems, ...warnings];
  if (format === 'json') console.log(jsonReport(all));
  else if (format === 'plain') {
    const lineOf = sourceLines();
    if (warnings.length > 0) console.error(`${warningReport(warnings, lineOf)}\n`);
    if (problems.length > 0) console.error(report(problems, lineOf));
    else {
      const count = catalogue?.sessions.length ?? 0;
      console.log(`No problems found: ${count} ${count === 1 ? 'talk' : 'talks'} of ${catalogue?.name}.`);
    }
  }
  const annotated = format === 'github' || (format === 'plain' && process.env.GITHUB_ACTIONS);
  if (annotated && all.length > 0) console.log(annotations(all));
}
