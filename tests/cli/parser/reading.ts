import { announce } from '../../../src/reader/progress.ts';

// Stands for a command that reads two files of the content; what happens at the second is the first argument.

const [what] = process.argv.slice(2);
console.log('begun');
announce('tests/content/topics/fine.yaml');
announce('tests/content/topics/fog – füg.yaml');
if (what === 'crash') process.kill(process.pid, 'SIGSEGV');
if (what === 'abort') process.abort();
if (what === 'interrupt') process.kill(process.pid, 'SIGINT');
if (what === 'throw') throw new Error('A mistake of ours.');
while (what === 'hang');
announce('');
if (what === 'later') process.kill(process.pid, 'SIGKILL');
process.exitCode = 7;
