// What `action.yml` runs: the command line for its inputs, then the outputs. Ends with tunelint's exit code.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { flagsFromInputs } from './flags-from-inputs.mjs';
import { outputsFromReport } from './outputs-from-report.mjs';

const bin = fileURLToPath(new URL('../../dist/src/bin.js', import.meta.url));
const reportFile = join(mkdtempSync(join(process.env.RUNNER_TEMP ?? tmpdir(), 'tunelint-')), 'report.json');

let flags;
try {
  flags = flagsFromInputs(JSON.parse(process.env.TUNELINT_INPUTS ?? '{}'), reportFile);
} catch (error) {
  console.error(`tunelint: ${error.message}`);
  process.exit(2);
}
const { status } = spawnSync(process.execPath, [bin, ...flags], { stdio: 'inherit' });
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, outputsFromReport(report(), reportFile));
process.exit(status ?? 2);

function report() {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return undefined;
  }
}
