// npm run mutate:all -- --files src/format [--files …] [--tests N] [--tries N] [--sample N --seed S] [--alive FILE]
//   [--list FILE]
// All mutants of some sources, each behind a switch in one build of them: a test runs once, and once more for each mutant that
// it came across, in the same process. A hundred times faster than npm run mutate, which has to be asked about what this
// cannot switch: what runs once when a file is loaded, such as tables. Those are counted, not tried.
// --alive FILE: once more those that stayed alive by what an earlier run printed.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { aliveIn } from './mutate/alive-in.mjs';
import { allMutants, sampleOf } from './mutate/all-mutants.mjs';
import { mutantGroup } from './mutate/mutant-group.mjs';
import { tellLostNullDevice } from './mutate/null-device.mjs';
import { scoreLine } from './mutate/score-line.mjs';
import { testsFor } from './mutate/tests-for.mjs';

/** Without a word for so long, a mutant is an endless loop. */
const HANG_MS = 60_000;

/**
 * One pass after the other, each with what the ones before left alive: which tests are run with mutants, by the milliseconds
 * that they take, longer ones not being worth so many runs; first only with those of the sources that they are for.
 */
const PASSES = [
  { MUTANT_MS: '0-400', MUTANT_OWN: 'true' },
  { MUTANT_MS: '0-40', MUTANT_OWN: 'false' },
  { MUTANT_MS: '40-400', MUTANT_OWN: 'false' },
];
/** How many files of tests a source has to itself. */
const OWN_TESTS = 2;

const root = fileURLToPath(new URL('../', import.meta.url)).replace(/\/$/, '');
const { values: flags } = parseArgs({
  options: {
    files: { type: 'string', multiple: true, default: ['src', 'rules'] },
    tests: { type: 'string', default: '10' },
    sample: { type: 'string', default: 'all' },
    seed: { type: 'string', default: '1' },
    tries: { type: 'string', default: '1000' },
    alive: { type: 'string' },
    list: { type: 'string' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(2));

const { mutants: found } = allMutants(root, flags.files);
const survivors = flags.alive === undefined ? undefined : aliveIn(flags.alive);
const wanted = found.filter(({ id }) => survivors === undefined || survivors.has(id));
const every = flags.sample === 'all' ? wanted : sampleOf(wanted, Number(flags.sample), Number(flags.seed));
const paths = [...new Set(every.map(({ path }) => path))];
const mutants = every.filter(({ whole }) => whole !== undefined).map((mutant, number) => ({ ...mutant, number }));
const tests = testsFor(root, Number(flags.tests));
const testsOf = new Map(paths.map((path) => [path, tests(path)]));
const byTest = [...new Set([...testsOf.values()].flat())];
console.log(
  `${mutants.length} mutants in ${paths.length} files, ${every.length - mutants.length} more cannot be switched; ${byTest.length} files of tests`,
);
writeFileSync(join(folder, 'mutants.json'), JSON.stringify(mutants));
const ownTests = new Map(paths.map((path) => [path, testsOf.get(path).slice(0, OWN_TESTS)]));
const own = Object.fromEntries(
  byTest.map((test) => [
    test,
    mutants.filter(({ path }) => ownTests.get(path).includes(test)).map(({ number }) => number),
  ]),
);
writeFileSync(join(folder, 'own.json'), JSON.stringify(own));
writeKnown({
  count: mutants.length,
  state: mutants.map(() => 0),
  tries: mutants.map(() => 0),
  killers: {},
  loaded: mutants.map(() => 0),
  failing: [],
});
/** Files of tests that cannot be loaded with the switches in the sources, that hang, or that fill the memory. */
const unusable = [];
for (const pass of PASSES) {
  let rest = byTest.filter((test) => !unusable.includes(test) && (pass.MUTANT_OWN === 'false' || own[test].length > 0));
  while (rest.length > 0) rest = await stretch(rest, pass);
}

const { state, tries, killers, loaded, failing } = readKnown();
/** Functions that only run when their file is loaded. */
const over = mutants.filter(({ number }) => state[number] === 0 && tries[number] === 0 && loaded[number] === 1);
const alive = mutants.filter((mutant) => state[mutant.number] === 0 && !over.includes(mutant));
const argued = alive.filter(({ isArgued }) => isArgued).length;
for (const { id, number, isArgued } of alive)
  if (!isArgued) console.log(`alive: ${id}${tries[number] === 0 ? ' (no test comes across it)' : ''}`);
// They say nothing about mutants, and the score is lower for it.
for (const test of unusable) console.log(`cannot be used: ${test}`);
for (const test of failing) console.log(`fails without a mutant: ${test}`);
const killed = mutants.length - over.length - alive.length;
const hung = state.filter((each) => each === 2).length;
console.log(`${scoreLine({ killed, hung, alive: alive.length, argued })}; ${over.length} are over when tests begin`);
process.exitCode = unusable.length + failing.length > 0 ? 1 : 0;
tellLostNullDevice();
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
async function stretch(files, pass) {
  const env = { ...process.env, MUTANTS: folder, MUTANT_TRIES: flags.tries, ...pass };
  const { child, end, said, ended } = mutantGroup(join(root, 'scripts/mutate/switch-thread.mjs'), env);
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
  child.on('message', ({ done, isLoaded }) => {
    heard = Date.now();
    left = left.filter((test) => test !== done);
    if (!isLoaded) unusable.push(done);
  });
  child.send({ root, tests: files });
  await ended;
  clearInterval(watch);
  const [next] = left;
  if (next === undefined) return left;
  const known = readKnown();
  const number = Number.parseInt(readFileSync(join(folder, 'running'), 'utf8'), 10);
  // Nobody heard of it any more, or it filled the memory: the mutant that was on, else the tests themselves.
  if (!Number.isNaN(number) && known.state[number] === 0) {
    known.state[number] = 2;
    writeKnown(known);
    return left;
  }
  // Many runs in one process can fill the memory without any mutant.
  if (!hung) console.log(`${next} ended before its work:\n${said().split('\n').slice(-3).join('\n')}`);
  unusable.push(next);
  return left.slice(1);
}

function readKnown() {
  return JSON.parse(readFileSync(join(folder, 'known.json'), 'utf8'));
}

function writeKnown(known) {
  writeFileSync(join(folder, 'known.json'), JSON.stringify(known));
}
