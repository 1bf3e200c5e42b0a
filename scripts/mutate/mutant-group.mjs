import { fork } from 'node:child_process';
import { groupBytes } from './group-bytes.mjs';

/** More than any file of tests takes: a loop that fills the memory. */
const MOST_BYTES = 3e9;

/**
 * Starts a script that runs mutants, in a group of its own: the processes that run the tests end with it, also those that hang
 * or fill the memory.
 *
 * @param {string} script
 * @param {NodeJS.ProcessEnv} env
 * @returns the child, `end()`, `said()`: the end of what stands on its standard error, and `ended`: a promise of its end
 */
export function mutantGroup(script, env = process.env) {
  const child = fork(script, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], detached: true, env });
  const end = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  };
  process.once('exit', end);
  const watch = setInterval(() => {
    if (groupBytes(child.pid) > MOST_BYTES) end();
  }, 300);
  let text = '';
  child.stderr.on('data', (more) => {
    text = `${text}${more}`.slice(-2000);
  });
  const ended = new Promise((resolve) => {
    child.on('exit', () => {
      clearInterval(watch);
      end();
      process.off('exit', end);
      resolve();
    });
  });
  return { child, end, said: () => text, ended };
}
