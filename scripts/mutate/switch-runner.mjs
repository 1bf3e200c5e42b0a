// Runs each test, then once more with every mutant on that it came across, until something notices the mutant. In the process
// of the tests; what is known so far stands in the file that MUTANTS names, as each file of tests has a process of its own.
import { openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import fc from 'fast-check';
import { TestRunner } from 'vitest';

const FOLDER = process.env.MUTANTS;
/** Only tests that take so long are run with mutants. */
const [FROM_MS, TO_MS] = process.env.MUTANT_MS.split('-').map(Number);
/** A mutant that comes across so many more switches, and so many times as many as the test without it, loops endlessly. */
const MORE_STEPS = 1e6;
const TIMES_STEPS = 10;
/** A test that hangs with a mutant notices it; with one that is only slower it is not worth more runs. */
const WAIT_MS = 2500;
const SLOW_MS = 1500;
const NOTHING = 'none'.padEnd(12);

// How small an input makes a property fail is of no interest here, and takes longest.
fc.configureGlobal({ endOnFailure: true });

/** While tests are run with the mutants of their own sources: which those are, by file of tests. */
const own = process.env.MUTANT_OWN === 'true' ? JSON.parse(readFileSync(`${FOLDER}/own.json`, 'utf8')) : undefined;
/** A mutant that so many tests came across without noticing stays alive; its own tests may be more. */
const MOST_TRIES = own === undefined ? Number(process.env.MUTANT_TRIES) : 60_000;
const known = JSON.parse(readFileSync(`${FOLDER}/known.json`, 'utf8'));
const { count } = known;
const state = Uint8Array.from(known.state);
const tries = Uint16Array.from(known.tries);
const { killers, loaded, failing } = known;
let isLoading = true;
const running = openSync(`${FOLDER}/running`, 'w');
let hits = new Uint8Array(count);
let on = -1;
let steps = 0;
let mostSteps = 0;
globalThis.__mutant = (number) => {
  hits[number] = 1;
  steps++;
  if (on === -1) return false;
  if (steps > mostSteps) throw new Error('an endless loop');
  return on === number;
};

export default class SwitchRunner extends TestRunner {
  async runTask(test) {
    const run = TestRunner.getTestFn(test);
    if (isLoading) for (let number = 0; number < count; number++) if (hits[number] === 1) loaded[number] = 1;
    isLoading = false;
    // A sign of life: many tests may come across nothing.
    writeSync(running, NOTHING, 0);
    hits = new Uint8Array(count);
    steps = 0;
    const start = performance.now();
    try {
      await run();
    } catch (error) {
      failing.push(`${test.file.name} ${test.name}`);
      throw error;
    }
    const took = performance.now() - start;
    if (took < FROM_MS || took >= TO_MS) return;
    mostSteps = MORE_STEPS + TIMES_STEPS * steps;
    const met = (own === undefined ? [...hits.keys()] : own[test.file.name]).filter(
      (number) => hits[number] === 1 && state[number] === 0 && tries[number] < MOST_TRIES,
    );
    if (met.length === 0 || !(await this.passes(test, run))) return;
    for (const number of met) {
      writeSync(running, `${number}`.padEnd(NOTHING.length), 0);
      on = number;
      steps = 0;
      const started = performance.now();
      const passed = await this.passes(test, run);
      on = -1;
      // One that is only slower is that in each test.
      tries[number] = performance.now() - started > SLOW_MS ? MOST_TRIES : tries[number] + 1;
      if (passed) continue;
      // What noticed has to be the mutant: without it the test passes again.
      if (!(await this.passes(test, run))) break;
      state[number] = 1;
      killers[number] = `${test.file.name} ${test.name}`;
    }
    writeSync(running, NOTHING, 0);
    await this.onBeforeTryTask(test);
    await setUpAgain(test);
    await run();
  }

  async passes(test, run) {
    this.onBeforeTryTask(test);
    let timer;
    try {
      await setUpAgain(test);
      await Promise.race([
        run(),
        new Promise((_, reject) => {
          timer = setTimeout(() => reject(new Error('it hangs')), WAIT_MS);
        }),
      ]);
      return true;
    } catch {
      return false;
    } finally {
      clearTimeout(timer);
    }
  }

  onAfterRunFiles(files) {
    writeFileSync(
      `${FOLDER}/known.new`,
      JSON.stringify({ count, state: [...state], tries: [...tries], killers, loaded, failing }),
    );
    renameSync(`${FOLDER}/known.new`, `${FOLDER}/known.json`);
    super.onAfterRunFiles(files);
  }
}

/** What a test leaves behind, such as a folder, would be there when it runs again. */
async function setUpAgain(test) {
  const suites = [];
  for (let at = test.suite; at !== undefined && at !== test.file; at = at.suite) suites.push(at);
  suites.push(test.file);
  for (const suite of suites)
    for (const hook of TestRunner.getSuiteHooks(suite).afterEach.toReversed()) await hook(test.context, suite);
  for (const suite of suites.toReversed())
    for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) await hook(test.context, suite);
}
