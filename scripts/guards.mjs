// npm run guards -- [--only TEXT]
// Removes the guards of test/faults/guards.json one by one, in a copy of this folder, and says whether the test of the fault
// fails without its guard: a test that does not would hold whatever the guard did.
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle } from './build/bundle.mjs';

/** Without its guard a fault may be a hang. */
const HANG_MS = 30_000;

const root = fileURLToPath(new URL('../', import.meta.url));
const { values: flags } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const guards = JSON.parse(readFileSync(join(root, 'test/faults/guards.json'), 'utf8')).filter(({ guard, name }) =>
  `${guard}\n${name}`.includes(flags.only),
);
if (guards.length === 0) throw new Error(`No guard has "${flags.only}" in its name`);
const copy = mkdtempSync(join(tmpdir(), 'tunelint-guards-'));
// Tests of permissions run the command as somebody else.
chmodSync(copy, 0o755);
const LEFT_OUT = new Set(['.git', 'node_modules'].map((name) => join(root, name)));
cpSync(root, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(path) });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
let failing = 0;
try {
  // A test that fails with its guard too would prove nothing.
  await build();
  for (const guard of guards) if (!(await passes(guard))) throw new Error(`fails with its guard: ${guard.name}`);
  for (const guard of guards) if (await failsWithout(guard)) failing++;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${failing} passed, ${guards.length - failing} failed`);
process.exitCode = failing === guards.length ? 0 : 1;

async function failsWithout(guard) {
  const path = join(copy, guard.path);
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace(guard.was, () => guard.becomes),
  );
  try {
    await build();
    const noticed = !(await passes(guard));
    console.log(`${noticed ? 'noticed' : 'NOT NOTICED'}: ${guard.guard} (${guard.path})`);
    return noticed;
  } finally {
    writeFileSync(path, text);
  }
}

/** Without the check of types: what stays without a guard may be of none. */
async function build() {
  await bundle(`${copy}/`, join(copy, 'dist/src'));
}

/** A run that is stopped from outside has not passed; what it has started ends with it. */
function passes({ test, name }) {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', test, `--testNamePattern=${literal(name)}`, '--testTimeout', String(HANG_MS)];
  const child = spawn(process.execPath, args, { cwd: copy, stdio: 'ignore', detached: true });
  const timer = setTimeout(end, 5 * HANG_MS);
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearTimeout(timer);
      end();
      resolve(code === 0);
    });
  });

  function end() {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // All have ended.
    }
  }
}

function literal(text) {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
