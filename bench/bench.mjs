// Runs both sides of every goal and prints the table of ratios: npm run bench -- --help
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DATA_SETS } from './data/data-sets.mjs';
import { makeData } from './data/make-data.mjs';
import { goals } from './goals/goals.mjs';
import { machineFacts } from './report/machine-facts.mjs';
import { met } from './report/met.mjs';
import { resultsPage } from './report/results-page.mjs';
import { resultsTable } from './report/results-table.mjs';

const HELP = `npm run build && npm run bench -- [options]
  --rounds <n>     rounds A B A B … per goal (default: 3)
  --only <1,3>     only these goals; bench/results.md is then left alone
  --quick          10 and 20 MB instead of 100 MB and 1 GB; bench/results.md is left alone
  --data <names>   only make data, for example chat-10mb,line-100mb; "all" makes everything
TUNELINT_BENCH_DATA names the folder of the data (default: one in the system's temporary folder).`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    data: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const numbers = values.only?.split(',').map(Number) ?? goals.map((_, index) => index + 1);

if (
  values.help ||
  !Number.isInteger(rounds) ||
  rounds < 1 ||
  numbers.some((number) => goals[number - 1] === undefined)
) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 2;
} else if (values.data !== undefined) {
  const names = values.data === 'all' ? Object.keys(DATA_SETS) : values.data.split(',');
  for (const name of names) console.log(makeData(name).path);
} else if (!existsSync(new URL('../dist/src/bin.js', import.meta.url))) {
  console.error('dist/ is missing: npm run build');
  process.exitCode = 2;
} else {
  await bench();
}

async function bench() {
  const facts = machineFacts();
  const rows = [];
  for (const number of numbers) {
    const start = performance.now();
    const measured = await goals[number - 1]({ rounds, quick: values.quick }).catch((error) => failure(number, error));
    console.error(`goal ${number}, ${Math.round((performance.now() - start) / 1000)} s\n${resultsTable(measured)}\n`);
    rows.push(...measured);
  }
  console.log(resultsTable(rows));
  const failed = rows.filter((row) => met(row) === 'no').length;
  console.log(`${failed === 0 ? 'All goals measured are met' : `${failed} not met`}. ${facts}; rounds: ${rounds}.`);
  if (values.only !== undefined || values.quick || process.exitCode === 1) return;
  writeFileSync(fileURLToPath(new URL('results.md', import.meta.url)), resultsPage(rows, facts, rounds));
}

/** One goal that cannot be measured does not take the others' figures with it. */
function failure(goal, error) {
  console.error(error);
  process.exitCode = 1;
  return [{ goal, metric: error.message.split('\n')[0], missing: 'failed' }];
}
