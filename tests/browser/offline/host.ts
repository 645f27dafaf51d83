import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/**
 * What a host does: sends `/x` on to `/x/` (`redirects`), answers with its 404 page and status 200 for what is not
 * there (`finds-all`), says of every gzip file that it is compressed for the way (`unzips`), lets browsers use what they
 * got for ten minutes, as GitHub Pages does (`lasts`).
 */
export type Habit = 'redirects' | 'finds-all' | 'unzips' | 'lasts';

/** A folder that is served below a base, which ends in a slash. */
export interface Served {
  readonly base: string;
  readonly folder: string;
}

/** A static host that runs in a process of its own. */
export interface Host {
  readonly origin: string;
  /** Kills its process; resolves when it is gone. */
  readonly kill: () => Promise<void>;
  /** Has it take connections and say nothing until it is restarted. */
  readonly hang: () => void;
  /** Starts it again at the same address, with what it served or with something else. */
  readonly restart: (served?: readonly Served[]) => Promise<void>;
}

/** Starts a host that serves these folders as they are at each request; the longest bases come first. */
export async function startHost(served: readonly Served[], habit: Habit = 'redirects'): Promise<Host> {
  let process: ChildProcess;
  let port = 0;
  let folders = served;
  async function start(): Promise<void> {
    const script = fileURLToPath(new URL('hostProcess.ts', import.meta.url));
    process = spawn(globalThis.process.execPath, [script, `${port}`, habit, JSON.stringify(folders)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(process.stdout as NonNullable<typeof process.stdout>, 'data');
    port = Number(line);
  }
  async function kill(): Promise<void> {
    if (process.exitCode !== null || process.signalCode !== null) return;
    const gone = once(process, 'exit');
    process.kill('SIGKILL');
    await gone;
  }
  await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    kill,
    hang: () => process.kill('SIGSTOP'),
    restart: async (other = folders) => {
      await kill();
      folders = other;
      await start();
    },
  };
}
