// Compares the built tool's counts with what the API itself counted for recorded requests.
// Usage: npm run build && npm run tokens:truth -- <truth.jsonl>
// A record is {id, category, model, messages, tools?, tool_choice?, images?, real_tokens}; see recorded-requests.mjs.
import { readFile } from 'node:fs/promises';
import * as counting from '../dist/src/counting.js';
import { compareRecorded, parseRecorded } from './recorded-requests.mjs';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Usage: npm run tokens:truth -- <truth.jsonl>');
  process.exit(2);
}

const { results, leftOut } = await compareRecorded(parseRecorded(await readFile(path, 'utf8')), counting);

const percent = (share) => `${(100 * share).toFixed(1)} %`;
const share = (part, whole) => (whole === 0 ? '-' : percent(part / whole));
const measured = results.filter(({ goal }) => goal !== undefined);
const sum = (key) => measured.reduce((all, result) => all + result[key], 0);

printTable([
  ['requests', 'records', 'exact', '', 'goal', ''],
  ...measured.map(({ title, records, exact, agreeing, goal, within, passed }) => [
    title,
    records,
    exact,
    share(exact, records),
    `${percent(goal)}${within === undefined ? '' : ` within ${within}: ${share(agreeing, records)}`}`,
    passed ? 'ok' : 'MISSED',
  ]),
  ['all', sum('records'), sum('exact'), share(sum('exact'), sum('records')), '', ''],
]);
console.log('\nLearned tokens against the tokens of recorded answers, an estimate without a goal:');
printTable(
  results
    .filter(({ goal }) => goal === undefined)
    .map(({ title, records, exact, misses }) => {
      const near = exact + misses.filter(({ difference }) => Math.abs(difference) <= 1).length;
      return [title, records, exact, share(exact, records), `within 1: ${share(near, records)}`];
    }),
);

const misses = results.flatMap(({ title, misses: all }) => all.map((miss) => ({ title, ...miss })));
console.log(`\n${misses.length} misses:`);
printTable([
  ['id', 'model', 'expected', 'counted', 'difference'],
  ...misses.map(({ id, model, expected, counted, difference }) => [
    id,
    model,
    expected,
    counted,
    difference > 0 ? `+${difference}` : difference,
  ]),
]);

console.log(`\nLeft out: ${leftOut.length}`);
for (const reason of new Set(leftOut.map((row) => row.reason))) {
  const ids = leftOut.filter((row) => row.reason === reason).map(({ id }) => id);
  console.log(`${reason} (${ids.length}): ${ids.join(', ')}`);
}

const passed = measured.filter((result) => result.passed).length;
console.log(`\n${passed} passed, ${measured.length - passed} failed`);
process.exitCode = passed === measured.length ? 0 : 1;

function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => String(cell).padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
