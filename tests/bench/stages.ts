import { build } from 'astro';
import config from '../../astro.config.mjs';

// Builds the site in this process, and prints what each stage took as one line of JSON; tests/bench/build.ts starts it.

/** A stage of a build, in seconds; the processor time is that of this process and its threads. */
export interface Stage {
  readonly name: string;
  readonly wall: number;
  readonly cpu: number;
}

const stages = new Map<string, { wall: number; cpu: number }>();
let last: { wall: number; cpu: NodeJS.CpuUsage } = { wall: 0, cpu: { user: 0, system: 0 } };

/** Ends a stage: what passed since the stage before is counted to it. */
function end(name: string): void {
  const used = process.cpuUsage(last.cpu);
  const { wall = 0, cpu = 0 } = stages.get(name) ?? {};
  stages.set(name, {
    wall: wall + (performance.now() - last.wall) / 1000,
    cpu: cpu + (used.user + used.system) / 1e6,
  });
  last = { wall: performance.now(), cpu: process.cpuUsage() };
}

type Hooks = Record<string, (...parameters: unknown[]) => unknown>;
const NAMES: Readonly<Record<string, string>> = {
  'content-check': 'read, check and join',
  'site-font': 'font',
  'share-pictures': 'share pictures',
  'search-index': 'search index',
  'exported-files': 'exported files',
  'archive-bag': 'bag',
  'offline-copy': 'offline copy',
};

/** The integrations of the site, each with the time that its hooks take. */
const integrations = (config.integrations ?? []).flat().map((integration) => {
  const { name, hooks } = integration as { name: string; hooks: Hooks };
  const timed = Object.entries(hooks).map(([hook, run]) => {
    const call = async (...parameters: unknown[]): Promise<void> => {
      end('other');
      await run(...parameters);
      end(NAMES[name] ?? 'other');
    };
    return [hook, call] as const;
  });
  return { name, hooks: Object.fromEntries(timed) };
});

const marks = {
  name: 'marks',
  hooks: {
    'astro:build:start': () => end('collections'),
    'astro:build:generated': () => end('pages'),
  },
};

end('start of Node and Astro');
await build({
  ...config,
  integrations: [marks, ...integrations],
  configFile: false,
  outDir: process.argv[2],
  logLevel: 'error',
} as never);
end('other');
console.log(JSON.stringify([...stages].map(([name, { wall, cpu }]) => ({ name, wall, cpu }))));
