// npm run mutate:all -- --files src/format [--files …] [--tests N] [--tries N] [--sample N --seed S] [--list FILE]
// All mutants of some sources, each behind a switch in one build of them: a test runs once, and once more for each mutant that
// it came across, in the same process. A hundred times faster than npm run mutate, which has to be asked about what this
// cannot switch: what runs once when a file is loaded, such as tables. Those are counted, not tried.
import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allMutants, sampleOf } from './mutate/all-mutants.mjs';
import { testsFor } from './mutate/tests-for.mjs';

/** Without a word for so long, a mutant is an endless loop. */
const HANG_MS = 60_000;

const root = fileURLToPath(new URL('../', import.meta.url)).replace(/\/$/, '');
const { values: flags } = parseArgs({
  options: {
    files: { type: 'string', multiple: true, default: ['src', 'rules'] },
    tests: { type: 'string', default: '10' },
    sample: { type: 'string', default: 'all' },
    seed: { type: 'string', default: '1' },
    tries: { type: 'string', default: '1000' },
    list: { type: 'string' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
let child;
process.on('exit', () => {
  end();
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(2));

const { mutants: found } = allMutants(root, flags.files);
const every = flags.sample === 'all' ? found : sampleOf(found, Number(flags.sample), Number(flags.seed));
const paths = [...new Set(every.map(({ path }) => path))];
const mutants = every.filter(({ whole }) => whole !== undefined).map((mutant, number) => ({ ...mutant, number }));
const tests = testsFor(root, Number(flags.tests));
const byTest = [...new Set(paths.flatMap((path) => tests(path)))];
console.log(
  `${mutants.length} mutants in ${paths.length} files, ${every.length - mutants.length} more cannot be switched; ${byTest.length} files of tests`,
);
writeFileSync(join(folder, 'mutants.json'), JSON.stringify(mutants));
writeKnown({
  count: mutants.length,
  state: mutants.map(() => 0),
  tries: mutants.map(() => 0),
  killers: {},
  loaded: mutants.map(() => 0),
});
let rest = byTest;
while (rest.length > 0) rest = await stretch(rest);

const { state, tries, killers, loaded } = readKnown();
/** Functions that only run when their file is loaded. */
const over = mutants.filter(({ number }) => state[number] === 0 && tries[number] === 0 && loaded[number] === 1);
const alive = mutants.filter((mutant) => state[mutant.number] === 0 && !over.includes(mutant));
const argued = alive.filter(({ isArgued }) => isArgued);
for (const mutant of alive)
  if (!argued.includes(mutant))
    console.log(`alive: ${mutant.id}${tries[mutant.number] === 0 ? ' (no test comes across it)' : ''}`);
const killed = mutants.length - over.length - alive.length;
const counted = killed + alive.length - argued.length;
console.log(
  `${killed} of ${counted} killed, ${((100 * killed) / Math.max(1, counted)).toFixed(1)} % (${state.filter((each) => each === 2).length} by hanging); ${argued.length} more change nothing that can be seen; ${over.length} are over when tests begin`,
);
if (flags.list !== undefined)
  writeFileSync(
    flags.list,
    `${JSON.stringify(
      mutants.map(({ id, number }) => [id, state[number], killers[number]]),
      null,
      1,
    )}\n`,
  );

/** One process, until all files of tests have run or a mutant hangs; what is left to run. */
async function stretch(files) {
  child = fork(join(root, 'scripts/mutate/switch-thread.mjs'), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    detached: true,
    env: { ...process.env, MUTANTS: folder, MUTANT_TRIES: flags.tries },
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-2000);
  });
  child.send({ root, tests: files });
  let left = files;
  let hung = false;
  let heard = Date.now();
  const watch = setInterval(() => {
    const path = join(folder, 'running');
    const last = Math.max(heard, existsSync(path) ? statSync(path).mtimeMs : 0);
    if (Date.now() - last < HANG_MS) return;
    hung = true;
    end();
  }, 1000);
  await new Promise((resolve) => {
    child.on('message', ({ done }) => {
      heard = Date.now();
      left = left.filter((test) => test !== done);
    });
    child.on('exit', resolve);
  });
  clearInterval(watch);
  if (left.length === 0) return left;
  if (!hung) throw new Error(`The process ended before its work:\n${said}`);
  const known = readKnown();
  const number = Number.parseInt(readFileSync(join(folder, 'running'), 'utf8'), 10);
  // A test that hangs without a mutant is left out.
  if (Number.isNaN(number) || known.state[number] !== 0) return left.slice(1);
  known.state[number] = 2;
  writeKnown(known);
  return left;
}

function end() {
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended, or never began.
  }
}

function readKnown() {
  return JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'));
}

function writeKnown(known) {
  writeFileSync(join(folder, 'known.json'), JSON.stringify(known));
}
