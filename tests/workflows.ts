import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

// What the tests read from the workflows of GitHub. Source: docs.github.com, “Workflow syntax for GitHub Actions”.

export type Permissions = Readonly<Record<string, string>>;

export interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly 'working-directory'?: string;
}

export interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Permissions | string;
  readonly needs?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A job that calls another workflow has this in place of steps. */
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions | string;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows/';

export const readWorkflow = (text: string): Workflow => parse(text) as Workflow;

/** Every workflow of this repository. */
export const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(FOLDER + name, 'utf8');
  return { ...readWorkflow(text), name, text };
});

/** Every job of them that has steps. A job without permissions of its own has those of its workflow. */
export const jobs = workflows.flatMap((workflow) =>
  Object.entries(workflow.jobs).flatMap(([id, job]) =>
    job.steps
      ? [
          {
            place: `${workflow.name}, ${id}`,
            permissions: job.permissions ?? workflow.permissions,
            ...job,
            steps: job.steps,
          },
        ]
      : [],
  ),
);

/** A workflow of this repository by the name of its file. */
export function workflow(file: string): (typeof workflows)[number] {
  const found = workflows.find(({ name }) => name === file);
  if (!found) throw new Error(`There is no workflow ${file}.`);
  return found;
}
