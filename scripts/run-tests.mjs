// Runs `npm test` and closes with the plain line of counts that .ci/run adds up.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const file = join(mkdtempSync(join(tmpdir(), 'tunelint-')), 'tests.json');
const args = ['test', '--', '--reporter=dot', '--reporter=json', `--outputFile=${file}`];
const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
if (numPendingTests > 0) console.log(`${numPendingTests} skipped`);
const failed = numFailedTests > 0 ? numFailedTests : numFailedTestSuites;
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exitCode = status ?? 1;
