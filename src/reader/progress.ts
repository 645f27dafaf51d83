import { writeSync } from 'node:fs';

// The parser of abstracts is a native program inside this process: if it fails, the process ends without a word. So the
// process that started this one (cli/start.mjs) is told which file is being read, through a pipe between the two.

const [pipe, starter] = (process.env.CONTENT_PROGRESS ?? '').split(':').map(Number);

/** Not for a process that only inherited the variable: its number may mean another pipe. */
let watched = starter === process.ppid;

/** Tells the process that watches this one which file is read from now on; an empty path for none. */
export function announce(path: string): void {
  while (watched) {
    try {
      writeSync(pipe ?? 0, `${path}\0`);
      return;
    } catch (error) {
      // A full pipe is emptied at once; any other error means that nobody listens any more.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') watched = false;
    }
  }
}
