import { spawn, spawnSync } from 'node:child_process';
import type { Stage } from './stages.ts';

/** What one build took. */
export interface Run {
  /** In seconds; the processor time is that of all its processes. */
  readonly wall: number;
  readonly cpu: number;
  /** The most memory that all its processes had at once, in MB. */
  readonly memory: number;
  readonly stages: readonly Stage[];
}

/** Builds a content folder into a folder, without share pictures, and measures that. `folder` is that of the code. */
export async function runBuild(content: string, outDir: string, { folder = '.', host = '' } = {}): Promise<Run> {
  const command = [process.execPath, 'tests/bench/stages.ts', outDir];
  const measured = process.platform !== 'win32';
  // The shell adds up the processor time of the build and of all the processes that it started.
  const [program = '', ...parameters] = measured ? ['sh', '-c', '"$0" "$@" && times', ...command] : command;
  const start = performance.now();
  const child = spawn(program, parameters, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      CONTENT_DIR: content,
      BASE_PATH: '/',
      SITE_URL: host,
      OG_IMAGES: '0',
      OFFLINE: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  let memory = 0;
  const sampling = setInterval(() => {
    if (measured) memory = Math.max(memory, memoryOf(child.pid as number));
  }, 200);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  if (status !== 0) throw new Error('The build failed.');
  const stages: Stage[] = JSON.parse(/^\[.*\]$/m.exec(output)?.[0] ?? '[]');
  const times = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s\s*$/.exec(output)?.slice(1).map(Number) ?? [];
  const [userMinutes = 0, user = 0, systemMinutes = 0, system = 0] = times;
  return {
    wall: (performance.now() - start) / 1000,
    cpu: 60 * (userMinutes + systemMinutes) + user + system,
    memory,
    stages,
  };
}

/** The memory of a process and all that it started, in MB. */
function memoryOf(root: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number]);
  const parents = new Map(processes.map(([id, parent]) => [id, parent]));
  const isOurs = (id: number): boolean => {
    for (let at: number | undefined = id; at; at = parents.get(at)) if (at === root) return true;
    return false;
  };
  return processes.filter(([id]) => isOurs(id)).reduce((sum, [, , kilobytes]) => sum + kilobytes, 0) / 1024;
}
