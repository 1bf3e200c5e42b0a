// npm run mutate -- --files src/read --files src/fix [--sample N] [--seed S] [--tests N] [--mutant ID] [--alive FILE] [--list FILE]
// Changes one place of the source after the other and says whether a test notices: a sample of all places, for all takes
// days. A mutant that no test of the N most specific ones notices counts as alive, though another might. A mutant that
// changes nothing that can be seen (a faster path, the size of a buffer) is argued in test/mutants-alike.json.
// --alive FILE: once more those that stayed alive by what an earlier run printed, as with more tests.
import { fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allMutants, sampleOf } from './mutate/all-mutants.mjs';
import { testsFor } from './mutate/tests-for.mjs';

/** Longer than any file of tests takes: an endless loop. */
const HANG_MS = 45_000;

/** How often a test may fail without a mutant, as under load. */
const MOST_FAILURES = 3;

/** More than any file of tests takes: a loop that fills the memory. */
const MOST_BYTES = 3e9;

const root = fileURLToPath(new URL('../', import.meta.url)).replace(/\/$/, '');
const { values: flags } = parseArgs({
  options: {
    files: { type: 'string', multiple: true, default: ['src', 'rules'] },
    sample: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    tests: { type: 'string', default: '10' },
    mutant: { type: 'string' },
    alive: { type: 'string' },
    list: { type: 'string' },
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(2));
const tests = testsFor(root, Number(flags.tests));
const { paths, mutants: all } = allMutants(root, flags.files);
const chosen = (named() ?? sampleOf(all, Number(flags.sample), Number(flags.seed))).map((mutant) => ({
  ...mutant,
  tests: tests(mutant.path),
}));
console.log(`${all.length} mutants in ${paths.length} files; ${chosen.length} of them are tried`);
const outcomes = new Map();
/** Tests that failed without a mutant. */
const failures = [];
for (let rest = chosen; rest.length > 0; rest = chosen.filter(({ id }) => !outcomes.has(id))) await stretch(rest);

const of = (state) => chosen.filter(({ id }) => outcomes.get(id).state === state);
const alive = of('alive');
const argued = alive.filter(({ isArgued }) => isArgued);
for (const mutant of alive) if (!argued.includes(mutant)) console.log(`alive: ${mutant.id}`);
const killed = of('killed').length + of('hung').length;
const counted = chosen.length - argued.length;
console.log(
  `${killed} of ${counted} killed, ${((100 * killed) / Math.max(1, counted)).toFixed(1)} % (${of('hung').length} by hanging); ${argued.length} more change nothing that can be seen`,
);
if (flags.list !== undefined) writeFileSync(flags.list, `${JSON.stringify([...outcomes.entries()], null, 1)}\n`);

/** One process, until all is done or a mutant hangs. */
async function stretch(mutants) {
  const child = fork(join(root, 'scripts/mutate/mutant-thread.mjs'), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // A group of its own: the processes that run the tests end with it, also those that hang.
    detached: true,
  });
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
  let said = '';
  child.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-2000);
  });
  child.send({ root, mutants });
  await new Promise((resolve) => {
    let running;
    let timer;
    let broken;
    child.on('message', ({ running: at, id, killer, done, broken: by }) => {
      clearTimeout(timer);
      if (done === true) return;
      if (by !== undefined) {
        broken = by;
        running = undefined;
        failures.push(by);
        if (failures.filter((test) => test === by).length > MOST_FAILURES) {
          console.error(`${by} fails without a mutant: repair it first`);
          process.exit(2);
        }
        console.log(`${by} fails without a mutant too: once more`);
        return;
      }
      if (at !== undefined) {
        running = at;
        timer = setTimeout(end, HANG_MS);
        return;
      }
      running = undefined;
      outcomes.set(id, { state: killer === undefined ? 'alive' : 'killed', killer });
      if (outcomes.size % 25 === 0) console.log(`${outcomes.size} tried`);
    });
    child.on('exit', () => {
      clearTimeout(timer);
      clearInterval(watch);
      end();
      process.off('exit', end);
      if (chosen.some(({ id }) => id === running)) outcomes.set(running, { state: 'hung' });
      else if (broken !== undefined || running !== undefined) return resolve();
      else if (outcomes.size < chosen.length) throw new Error(`The process ended before its work:\n${said}`);
      resolve();
    });
  });
}

/** The memory of a group of processes, where /proc says it. */
function groupBytes(group) {
  let bytes = 0;
  for (const name of existsSync('/proc/self/stat') ? readdirSync('/proc') : []) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(fields[2]) === group) bytes += 4096 * Number(fields[21]);
    } catch {
      // It has ended.
    }
  }
  return bytes;
}

/** Those that the command line names. */
function named() {
  if (flags.mutant === undefined && flags.alive === undefined) return undefined;
  const printed = flags.alive === undefined ? [] : readFileSync(flags.alive, 'utf8').split('\n');
  const ids = new Set([flags.mutant, ...printed.map((line) => /^alive: (.*)/.exec(line)?.[1])]);
  return all.filter(({ id }) => ids.has(id));
}
