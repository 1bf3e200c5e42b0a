// npm run corpora: runs the hostile corpora of ../shared against the built binary and says how much is as expected. What is
// not must be argued in test/corpora-exceptions.json; a listed case that is as expected fails too.
//   --suites a,b   of scripts/corpora/suites.mjs, or big (default: all but big)
//   --big          generate the large files into a temporary folder and run those; --huge adds the 8 GB and 2 GB ones
//   --only <regex> --kill-n <n> --jobs <n>   handed to the runner
//   --bin <file>   another build
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { SUITES } from './corpora/suites.mjs';

const root = new URL('../', import.meta.url);
const reliability = new URL('../shared/reliability/', root);
const runner = fileURLToPath(new URL('runner/run_corpus.mjs', reliability));

if (!existsSync(runner)) {
  console.log('../shared is not here: no corpora to run');
  console.log('0 passed, 0 failed');
  process.exit(0);
}
if (process.platform !== 'linux') {
  console.log('the runner of the corpora needs Linux');
  console.log('0 passed, 0 failed');
  process.exit(0);
}

const { values: flags } = parseArgs({
  options: {
    suites: { type: 'string' },
    big: { type: 'boolean' },
    huge: { type: 'boolean' },
    only: { type: 'string' },
    'kill-n': { type: 'string' },
    jobs: { type: 'string' },
    bin: { type: 'string', default: fileURLToPath(new URL(packageJson.bin.tunelint, root)) },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'corpora-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let running;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    running?.kill();
    process.exit(2);
  });

const isBig = flags.big || flags.huge;
const wanted = flags.suites?.split(',') ?? (isBig ? [] : SUITES.map(({ name }) => name));
const unknown = wanted.filter((name) => !SUITES.some((each) => each.name === name));
if (unknown.length > 0) throw new Error(`no suite ${unknown.join(', ')}: ${SUITES.map(({ name }) => name).join(', ')}`);
const suites = [
  ...SUITES.filter(({ name }) => wanted.includes(name)),
  ...(isBig ? [{ name: 'big', suite: 'big', big: largeFiles() }] : []),
];

const exceptions = new Map(
  JSON.parse(readFileSync(new URL('test/corpora-exceptions.json', root), 'utf8')).map(({ id, reason }) => [id, reason]),
);
const ranAll = flags.only === undefined;
let passed = 0;
let failed = 0;
for (const suite of suites) {
  const { ok, n, failures } = await agreement(suite);
  const differing = new Map(failures.map(({ name, fails }) => [`${suite.name}/${name}`, fails.join('; ')]));
  const unargued = [...differing].filter(([id]) => !exceptions.has(id));
  const settled = [...exceptions.keys()].filter(
    (id) => id.startsWith(`${suite.name}/`) && !differing.has(id) && ranAll,
  );
  for (const [id, fails] of unargued) console.log(`DIFFERS ${id}: ${fails}`);
  for (const id of settled) console.log(`listed in test/corpora-exceptions.json, but as expected or not a case: ${id}`);
  const argued = differing.size - unargued.length;
  console.log(`${suite.name}: ${ok}/${n} as expected${argued === 0 ? '' : `, ${argued} argued`}`);
  failed += unargued.length + settled.length;
  passed += n - unargued.length;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** One start of the runner. Throws when it could not run, or ran nothing. */
async function agreement({ name, suite, output, formats, big }) {
  const out = join(folder, `${name}.json`);
  const tunelint = `"${process.execPath}" "${flags.bin}"`;
  const runAs = `"${process.execPath}" "${fileURLToPath(new URL('scripts/corpora/run-as.mjs', root))}" "${flags.bin}"`;
  const args = [
    ...['--suites', suite, '--out', out, '--adapter', fileURLToPath(new URL('scripts/corpora/adapter.mjs', root))],
    ...['--cmd', `${tunelint} -f json {file}`],
    ...['--cmd-fix', `${tunelint} --fix -f json {file}`],
    ...['--cmd-url', `${tunelint} --check-urls --allow-private-addresses -f json {file}`],
    ...['--cmd-url-strict', `${tunelint} --check-urls -f json {file}`],
    ...(output === undefined ? [] : ['--cmd-format', `${runAs} ${output} {file}`, '--formats', formats]),
    ...(big === undefined ? [] : ['--big', big]),
    ...['only', 'kill-n', 'jobs'].flatMap((flag) => (flags[flag] === undefined ? [] : [`--${flag}`, flags[flag]])),
  ];
  const env = { ...process.env, XDG_CACHE_HOME: folder, GITHUB_ACTIONS: '' };
  const child = spawn(process.execPath, [runner, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env });
  running = child;
  let log = '';
  let words = '';
  child.stdout.on('data', (text) => (words += text));
  child.stderr.on('data', (text) => (log += text));
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  for (const line of words.split('\n')) if (line.startsWith('  ')) console.log(line);
  if (!existsSync(out)) throw new Error(`The runner gave no report of ${name}:\n${log}`);
  const report = JSON.parse(readFileSync(out, 'utf8'));
  if (report.n === 0 && ranAll) throw new Error(`The runner ran no case of ${name}:\n${log}`);
  return report;
}

/** Writes the large files; returns their folder. */
function largeFiles() {
  const into = join(folder, 'big');
  const script = fileURLToPath(new URL('corpora/gen.py', reliability));
  const { status, stderr } = spawnSync('python3', [script, '--big', into, ...(flags.huge ? ['--huge'] : [])]);
  if (status !== 0) throw new Error(`The large files could not be written: ${stderr}`);
  return into;
}
