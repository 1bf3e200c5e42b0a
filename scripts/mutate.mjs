// npm run mutate -- --files src/read --files src/fix [--sample N] [--seed S] [--tests N] [--mutant ID] [--alive FILE]
//   [--list FILE]
// Changes one place of the source after the other and says whether a test notices: a sample of all places, for all takes
// days. A mutant that no test of the N most specific ones notices counts as alive, though another might. A mutant that
// changes nothing that can be seen (a faster path, the size of a buffer) is argued in test/mutants-alike.json.
// --alive FILE: once more those that stayed alive by what an earlier run printed, as with more tests.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { aliveIn } from './mutate/alive-in.mjs';
import { allMutants, sampleOf } from './mutate/all-mutants.mjs';
import { mutantGroup } from './mutate/mutant-group.mjs';
import { tellLostNullDevice } from './mutate/null-device.mjs';
import { scoreLine } from './mutate/score-line.mjs';
import { testsFor } from './mutate/tests-for.mjs';

/** Longer than any file of tests takes: an endless loop. */
const HANG_MS = 45_000;

/** How often a test may fail without a mutant, as under load. */
const MOST_FAILURES = 3;

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
const hung = of('hung').length;
console.log(scoreLine({ killed: of('killed').length + hung, hung, alive: alive.length, argued: argued.length }));
tellLostNullDevice();
if (flags.list !== undefined) writeFileSync(flags.list, `${JSON.stringify([...outcomes.entries()], null, 1)}\n`);

/** One process, until all is done or a mutant hangs. */
async function stretch(mutants) {
  const { child, end, said, ended } = mutantGroup(join(root, 'scripts/mutate/mutant-thread.mjs'));
  let running;
  let timer;
  let broken = false;
  child.on('message', ({ running: at, id, killer, done, broken: by }) => {
    clearTimeout(timer);
    if (done === true) return;
    if (at !== undefined) {
      running = at;
      timer = setTimeout(end, HANG_MS);
      return;
    }
    running = undefined;
    if (by === undefined) {
      outcomes.set(id, { state: killer === undefined ? 'alive' : 'killed', killer });
      if (outcomes.size % 25 === 0) console.log(`${outcomes.size} tried`);
      return;
    }
    broken = true;
    failures.push(by);
    if (failures.filter((test) => test === by).length > MOST_FAILURES) {
      console.error(`${by} fails without a mutant: repair it first`);
      process.exit(2);
    }
    console.log(`${by} fails without a mutant too: once more`);
  });
  child.send({ root, mutants });
  await ended;
  clearTimeout(timer);
  if (chosen.some(({ id }) => id === running)) outcomes.set(running, { state: 'hung' });
  else if (!broken && running === undefined && outcomes.size < chosen.length)
    throw new Error(`The process ended before its work:\n${said()}`);
}

/** Those that the command line names. */
function named() {
  if (flags.mutant === undefined && flags.alive === undefined) return undefined;
  const alive = flags.alive === undefined ? new Set() : aliveIn(flags.alive);
  return all.filter(({ id }) => id === flags.mutant || alive.has(id));
}
