// Compares the built tool's billed tokens with what real fine-tuning jobs were billed.
// Usage: npm run build && npm run tokens:jobs -- <index.json>
// The index is a list of {job, model, n_epochs, trained_tokens, file}; `file` stands beside the index.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { validate } from '../dist/src/index.js';

const [index] = process.argv.slice(2);
if (index === undefined) {
  console.error('Usage: npm run tokens:jobs -- <index.json>');
  process.exit(2);
}

let failed = 0;
const jobs = JSON.parse(await readFile(index, 'utf8'));
const rows = [['job', 'model', 'epochs', 'trained_tokens', 'per epoch × epochs', 'billedTokens', '']];
for (const { job, model, n_epochs: epochs, trained_tokens: trained, file } of jobs) {
  const report = await validate(join(dirname(index), file), { model, epochs });
  const [{ tokens, cost } = {}] = report.files;
  const counted = (tokens?.billedPerEpoch ?? Number.NaN) * epochs;
  const passed = counted === trained && cost?.billedTokens === trained;
  if (!passed) failed++;
  rows.push([job, model, epochs, trained, counted, cost?.billedTokens ?? '-', passed ? 'ok' : 'DIFFERS']);
}

const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
for (const row of rows)
  console.log(
    row
      .map((cell, column) => String(cell).padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  );
console.log(`${jobs.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
