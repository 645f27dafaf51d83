import { writeFileSync } from 'node:fs';
import { webLinks } from '../catalogue/webLinks.ts';
import { checkContent } from '../check.ts';
import { checkLinks } from '../links/check.ts';
import { DEAD_LINKS_FILE, saveDeadLinks } from '../links/deadLinks.ts';
import { publicLookup } from '../links/publicAddress.ts';
import { linkReport } from '../links/report.ts';
import { EXIT, optionsIn, WrongUse } from '../options.ts';
import { withoutHash } from '../paths.ts';
import { contentDir } from '../settings.ts';

// `npm run check:links`: visits the links of the content, and reports those that are dead or have moved.

const HELP = `npm run check:links -- [--report <file.md>] [--save]

Visits every link of the content to another site, and reports in Markdown which are dead, which have moved, and of which
nobody can tell. Asks 8 hosts at the same time, each at most once a second, waits 15 seconds for an answer, and visits
only public hosts.

--report <file.md>   writes the report to a file rather than to the terminal
--save               writes dead-links.yaml into the content folder: the links that are dead, so that pages lead to their
                     archived copies first. A link that is no longer dead is taken out, and without dead links the file
                     is removed.

CONTENT_DIR names another content folder than content/.

Exits with 0 whatever became of the links, and with 2 if the command was not understood.`;

try {
  const { values } = optionsIn(process.argv.slice(2), {
    options: { report: { type: 'string' }, save: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) console.log(HELP);
  else await check(values.report, values.save);
} catch (error) {
  if (!(error instanceof WrongUse)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.wrongUse;
}

async function check(file: string | undefined, save = false): Promise<void> {
  // Before the visit, which takes minutes: a file that cannot be written is said now.
  if (file !== undefined) write(file, '');
  const { records, catalogue, problems, locate, pathOf } = checkContent(contentDir);
  if (problems.length > 0)
    console.error(
      'The content has problems, and not all of its links may be visited: `npm run check:content` lists them.',
    );
  const byUrl = Map.groupBy(webLinks(records), ({ url }) => withoutHash(url));
  const hosts = new Set([...byUrl.keys()].map((url) => new URL(url).host)).size;
  const hostsInWords = `${hosts} ${hosts === 1 ? 'host' : 'hosts'}`;
  console.error(`Visiting the links of the content: ${byUrl.size}, to ${hostsInWords} …`);
  const network = { lookup: publicLookup, patience: 15_000 };
  const outcomes = await checkLinks([...byUrl.keys()], network, { atOnce: 8, delay: 1000 });
  const links = [...outcomes].map(([url, outcome]) => {
    const places = (byUrl.get(url) ?? []).map((link) => {
      const { line, column } = locate(link) ?? { line: 1, column: 1 };
      return `${pathOf(link.file)}:${line}:${column}`;
    });
    return { url, outcome, places };
  });
  const day = new Date().toISOString().slice(0, 10);
  const report = linkReport(links, day);
  if (file === undefined) console.log(report);
  else write(file, report);
  if (!save) return;
  const path = pathOf(DEAD_LINKS_FILE);
  const sentences = {
    unknown: `No link answered: ${path} is left as it was.`,
    none: `No link is dead: there is no ${path}.`,
    saved: `The dead links are in ${path}.`,
  };
  if (!catalogue || problems.length > 0) console.error(`The content has problems: ${path} is left as it was.`);
  else console.error(sentences[saveDeadLinks(contentDir, links, catalogue.deadLinks, day)]);
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new WrongUse(`The report cannot be written to ${file}: ${(error as NodeJS.ErrnoException).code}.`);
  }
}
