// The thread that fuzzes. It tells the main thread what it finds, made small, and how far it is.
import { parentPort, workerData } from 'node:worker_threads';
import { CHECKS } from './checks.mjs';
import { makeInput } from './make-input.mjs';
import { problemOf } from './problem-of.mjs';
import { random } from './random.mjs';
import { seedPool } from './seed-pool.mjs';
import { shrink } from './shrink.mjs';
import { watchSlot } from './watch-slot.mjs';

/** Choices tried for each smaller input: the one that shows a fault may depend on its length. */
const CHOICES = 4;

const { url, fixtures, seed, from, iterations, until, kinds, shared, replay } = workerData;
const product = await import(url);
const slot = watchSlot(shared);
const names = Object.keys(CHECKS);

if (replay !== undefined) await replayed(replay);
else await fuzzed();

/** Runs one input again, to tell a hang from a machine that was busy. */
async function replayed({ kind, bytes }) {
  await problemOf(CHECKS[kind].check, Buffer.from(bytes), seed, product);
  parentPort.postMessage({ done: true });
}

async function fuzzed() {
  // Most inputs are thrown out by some parser: writing down where takes a third of the time.
  Error.stackTraceLimit = 0;
  const pool = seedPool(fixtures, product.ruleList);
  const weights = kinds.flatMap((kind) => Array(CHECKS[kind].weight).fill(kind));
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0]));
  let at = from;
  for (; at < iterations; at++) {
    if ((at & 255) === 0) {
      parentPort.postMessage({ at, counts });
      if (Date.now() >= until) break;
    }
    const dice = random(seed, at + 1);
    const kind = dice.pick(weights);
    const { check, readable, ...rest } = CHECKS[kind];
    const bytes = makeInput(dice, pool, { ...rest, readable: dice.chance(readable) });
    const choice = dice.below(2 ** 31);
    slot.begin(names.indexOf(kind), bytes);
    const problem = await problemOf(check, bytes, choice, product);
    counts[kind]++;
    if (problem !== undefined) await tell(kind, check, bytes, choice, problem, at);
  }
  parentPort.postMessage({ at, counts, done: true });
}

async function tell(kind, check, bytes, choice, problem, at) {
  const fails = async (smaller) => {
    slot.begin(names.indexOf(kind), smaller);
    for (let i = 0; i < CHOICES; i++) {
      const other = await problemOf(check, smaller, choice + i, product);
      if (other !== undefined && classOf(other) === classOf(problem)) return true;
    }
    return false;
  };
  const small = await shrink(bytes, fails);
  Error.stackTraceLimit = 20;
  const detail = (await problemOf(check, bytes, choice, product)) ?? problem;
  Error.stackTraceLimit = 0;
  parentPort.postMessage({ found: { kind, bytes: small, problem: detail, at } });
}

/** Faults that begin alike count as one while an input is made smaller. */
function classOf(problem) {
  return problem.replace(/\d+/g, '0').slice(0, 24);
}
