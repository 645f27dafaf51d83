import { spawn } from 'node:child_process';

/** How long one file of the content may take to read, in milliseconds. */
const PATIENCE = 10_000;

/** The pipe through which the other process tells which file it reads (reader/progress.ts). */
const PIPE = 3;

/** Signals by which people end a process. */
const ENDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a script of Node in a process of its own, and returns its exit code. If the process ends while it reads a file of
 * the content, or does not finish reading it, that is reported like any other problem of the file.
 */
export async function start(script, args, patience = PATIENCE) {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    env: { ...process.env, CONTENT_PROGRESS: `${PIPE}:${process.pid}` },
  });
  let file = '';
  let rest = '';
  let slow = false;
  let timer;
  child.stdio[PIPE].setEncoding('utf8').on('data', (chunk) => {
    const paths = (rest + chunk).split('\0');
    rest = paths.pop();
    file = paths.at(-1) ?? file;
    clearTimeout(timer);
    if (file) timer = setTimeout(stop, patience);
  });
  const stop = () => {
    slow = true;
    child.kill('SIGKILL');
  };
  const [status, signal] = await new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (...ended) => resolve(ended));
  });
  clearTimeout(timer);
  if (!file || (ENDED.includes(signal) && !slow)) return status ?? 1;
  const { reportStopped } = await import('./stopped.ts');
  reportStopped(file, slow);
  return 1;
}
