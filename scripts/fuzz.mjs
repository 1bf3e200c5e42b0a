// npm run fuzz -- [--minutes N] [--iterations N] [--seed S] [--from I] [--only read|lint|fix] [--fix] [--save FOLDER]
// Mutates the fixtures and asks of the product what has to hold for any bytes. All follows from the seed: iteration I of a
// run is `--seed S --from I --iterations I+1`. What it finds is made small and kept in fixtures/fuzz.
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { CHECKS } from './fuzz/checks.mjs';
import { loadProduct } from './fuzz/load-product.mjs';
import { saveFind } from './fuzz/save-find.mjs';
import { SLOT_BYTES, watchSlot } from './fuzz/watch-slot.mjs';

/** A check that takes longer hangs. */
const HANG_MS = 1000;
const FINDS_MOST = 50;
const PROGRESS_MS = 30_000;

const { values: flags } = parseArgs({
  options: {
    minutes: { type: 'string' },
    iterations: { type: 'string' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    only: { type: 'string', multiple: true },
    fix: { type: 'boolean', default: false },
    // For tests: a module that stands in for the product.
    product: { type: 'string' },
    save: { type: 'string', default: fileURLToPath(new URL('../fixtures/fuzz/', import.meta.url)) },
  },
});
const kinds = flags.fix ? ['fix'] : (flags.only ?? Object.keys(CHECKS));
for (const kind of kinds) if (!Object.hasOwn(CHECKS, kind)) throw new Error(`No such check: ${kind}`);
const minutes = number('minutes') ?? (flags.iterations === undefined ? 1 : Number.POSITIVE_INFINITY);
const iterations = number('iterations') ?? Number.POSITIVE_INFINITY;
const seed = number('seed');
const started = Date.now();
const until = started + minutes * 60_000;
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

const product = flags.product === undefined ? await loadProduct() : { url: flags.product, remove: () => undefined };
const totals = Object.fromEntries(kinds.map((kind) => [kind, 0]));
let told = started;
let finds = 0;
let hangs = 0;
try {
  let from = number('from');
  while (from < iterations && Date.now() < until && finds < FINDS_MOST) from = await stretch(from);
} finally {
  product.remove();
}
const seconds = (Date.now() - started) / 1000;
const all = Object.values(totals).reduce((sum, count) => sum + count, 0);
const shares = Object.entries(totals).map(([kind, count]) => `${kind} ${count}`);
console.log(
  `seed ${seed}: ${all} iterations (${shares.join(', ')}) in ${Math.round(seconds)} s, ${Math.round(all / seconds)} a second`,
);
console.log(`${finds - hangs} faults, ${hangs} hangs`);
process.exitCode = finds === 0 ? 0 : 1;

/** Runs one thread until it is done or hangs; the iteration to go on with. */
async function stretch(from) {
  const shared = new SharedArrayBuffer(SLOT_BYTES);
  const slot = watchSlot(shared);
  const worker = thread({ from, shared });
  let at = from;
  let counts = {};
  let ended = false;
  const end = new Promise((resolve, reject) => {
    worker.on('message', (message) => {
      if (message.at !== undefined) {
        ({ at, counts } = message);
        if (Date.now() - told > PROGRESS_MS) progress(at);
      }
      if (message.found !== undefined) report(message.found);
      if (finds >= FINDS_MOST || message.done === true) resolve();
    });
    worker.on('error', reject);
    worker.on('exit', resolve);
  }).finally(() => {
    ended = true;
  });
  let beat = -1;
  let hung;
  while (!ended && hung === undefined) {
    await Promise.race([end, setTimeout(HANG_MS)]);
    if (!ended && slot.beat() === beat && beat > 0) hung = slot.current();
    beat = slot.beat();
  }
  await worker.terminate();
  for (const [kind, count] of Object.entries(counts)) totals[kind] += count;
  if (hung === undefined) return at;
  const kind = Object.keys(CHECKS)[hung.kind];
  if (await hangs_(kind, hung.bytes)) {
    hangs++;
    report({ kind, bytes: hung.bytes, problem: `takes more than ${HANG_MS} ms`, at });
  } else console.log(`a pause of more than ${HANG_MS} ms did not come again`);
  return at + 256;
}

/** Whether an input takes that long again, alone. */
async function hangs_(kind, bytes) {
  const shared = new SharedArrayBuffer(SLOT_BYTES);
  const worker = thread({ from: 0, shared, replay: { kind, bytes } });
  const done = new Promise((resolve) => {
    worker.on('message', () => resolve(true));
    worker.on('error', () => resolve(true));
  });
  // Starting takes its time too.
  const inTime = await Promise.race([done, setTimeout(3 * HANG_MS + 2000, false)]);
  await worker.terminate();
  return !inTime;
}

function thread(own) {
  return new Worker(new URL('./fuzz/fuzz-thread.mjs', import.meta.url), {
    workerData: { url: product.url, fixtures, seed, iterations, until, kinds, ...own },
  });
}

function progress(at) {
  told = Date.now();
  console.log(`${Math.round((told - started) / 1000)} s: iteration ${at}, ${finds} found`);
}

function report({ kind, bytes, problem, at }) {
  finds++;
  const { path, isNew } = saveFind(flags.save, { kind, bytes: Buffer.from(bytes) });
  console.log(`${kind}, iteration ${at}: ${problem.slice(0, 700)}`);
  console.log(`  ${isNew ? 'saved' : 'known'}: ${path}`);
}

function number(name) {
  const value = flags[name];
  if (value === undefined) return undefined;
  if (!/^\d+(?:\.\d+)?$/.test(value)) throw new Error(`--${name} takes a number`);
  return Number(value);
}
