// npm run conformance: runs the labelled cases of ../shared through the built binary and the inputs of other tools through
// the package. Disagreements must be argued in test/conformance-exceptions.json; a listed case that agrees fails too.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../package.json' with { type: 'json' };

const root = new URL('../', import.meta.url);
const shared = new URL('../shared/', root);
const FORMATS = 'sft,tools,functions,vision,dpo,rft,completions,jsonl,dataset,job';
/** What a file of one row cannot satisfy and no peer checks. */
const ABOUT_SIZE = ['too-few-examples', 'few-examples', 'no-validation-file'];

if (!existsSync(shared)) {
  console.log('../shared is not here: nothing to compare with');
  console.log('0 passed, 0 failed');
  process.exit(0);
}
const exceptions = new Map(
  JSON.parse(readFileSync(new URL('test/conformance-exceptions.json', root), 'utf8')).map(({ id, reason }) => [
    id,
    reason,
  ]),
);
const verdicts = new Map([
  ...(await labelledCases()),
  ...(await graderCases()),
  ...(await peerInputs()),
  ...(await providerExamples()),
]);

let failed = 0;
let argued = 0;
for (const [id, { agrees, text }] of verdicts) {
  const reason = exceptions.get(id);
  if (agrees && reason === undefined) continue;
  if (!agrees && reason !== undefined) {
    argued++;
    continue;
  }
  failed++;
  console.log(agrees ? `listed in test/conformance-exceptions.json, but agrees: ${id}` : text);
}
for (const id of exceptions.keys()) {
  if (verdicts.has(id)) continue;
  failed++;
  console.log(`listed in test/conformance-exceptions.json, but there is no such case: ${id}`);
}
console.log(`${verdicts.size - failed - argued} agree, ${argued} argued in test/conformance-exceptions.json`);
console.log(`${verdicts.size - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function labelledCases() {
  const runner = fileURLToPath(new URL('contract/run-cases.mjs', shared));
  const cases = fileURLToPath(new URL('contract/cases.jsonl', shared));
  const bin = fileURLToPath(new URL(packageJson.bin.tunelint, root));
  const output = await outputOf(process.execPath, [runner, '--bin', bin, cases, '--formats', FORMATS, '-v']);
  const found = [];
  for (const line of output.split('\n')) {
    const [, word, id] = /^(agrees|DIFFERS) +(\S+) /.exec(line) ?? [];
    if (id !== undefined) found.push([id, { agrees: word === 'agrees', text: line }]);
    else if (/^(accept|reject|warn|unsure): /.test(line)) console.log(line);
  }
  const [, passed, differ] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  if (found.length === 0 || found.length !== Number(passed) + Number(differ)) {
    throw new Error(`The case runner did not print a verdict for each case:\n${output}`);
  }
  return found;
}

/**
 * The labelled graders, each with one row: accept and unsure have no error, reject has one, warn has an error or a warning.
 * The grader alone is judged, not what the row holds for it.
 */
async function graderCases() {
  const { validate } = await import('../dist/src/index.js');
  const cases = readFileSync(new URL('contract/cases.jsonl', shared), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ format }) => format === 'grader');
  const row = { messages: [{ role: 'user', content: 'What is 12 times 12?' }], answer: '144' };
  const found = [];
  for (const { id, verdict, why, provider, record, gen } of cases) {
    const grader = gen?.source_bytes === undefined ? record : largeSource(gen.source_bytes);
    const text = JSON.stringify(grader);
    const profile = String(provider).split(',')[0];
    const options = { profile, only: ['grader-schema'], grader: { text, name: 'grader.json' }, now: '2026-11-21' };
    const { findings, counts } = await validate({ text: JSON.stringify(row) }, options);
    const { error, warning } = counts;
    const agrees = verdict === 'reject' ? error > 0 : verdict === 'warn' ? error + warning > 0 : error === 0;
    const got = findings.map((each) => `${each.severity} ${each.messageId}: ${each.message}`).join(' | ') || 'nothing';
    found.push([id, { agrees, text: `DIFFERS ${id} [grader/${provider}] wanted ${verdict} (${why}) got ${got}` }]);
  }
  const agree = found.filter(([, { agrees }]) => agrees).length;
  console.log(`graders: ${agree}/${found.length} agree`);
  return found;
}

function largeSource(bytes) {
  const source = `def grade(sample, item):\n    return 1.0\n${'#'.repeat(bytes)}`;
  return { type: 'python', name: 'large', source };
}

/** An input that its own tool calls valid has no error; one that it refuses has an error or a warning. */
async function peerInputs() {
  const { validate } = await import('../dist/src/index.js');
  const folder = new URL('peers/testcases/', shared);
  const rows = readFileSync(new URL('index.jsonl', folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const found = [];
  for (const { peer, input_file: file, expected, expected_message: message, applies_to_openai: applies } of rows) {
    if (!applies) continue;
    const report = await validate(fileURLToPath(new URL(file, folder)), { skip: ABOUT_SIZE, now: '2026-11-21' });
    const { error, warning } = report.counts;
    const agrees = expected === 'valid' ? error === 0 : error + warning > 0;
    const got =
      report.findings.map((each) => `${each.severity} ${each.rule}: ${each.message}`).join(' | ') || 'nothing';
    found.push([
      `peers/${file}`,
      { agrees, text: `DIFFERS peers/${file} [${peer}] wanted ${expected} (${message}) got ${got}` },
    ]);
  }
  const agree = found.filter(([, { agrees }]) => agrees).length;
  console.log(`inputs of other tools: ${agree}/${found.length} agree`);
  return found;
}

/** What a command prints. It prints to a file: what is in a pipe when a process exits may be lost. */
async function outputOf(command, args) {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  const file = openSync(join(folder, 'output'), 'w');
  try {
    await new Promise((resolve, reject) => {
      const child = spawn(command, args, { stdio: ['ignore', file, 'inherit'] });
      child.on('error', reject).on('close', resolve);
    });
    return readFileSync(join(folder, 'output'), 'utf8');
  } finally {
    closeSync(file);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Records of other providers: a valid one has no error, another has an error or a warning. */
async function providerExamples() {
  const { validate } = await import('../dist/src/index.js');
  const rows = readFileSync(new URL('providers/examples.jsonl', shared), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const found = [];
  for (const [index, { provider, format, valid, why, record }] of rows.entries()) {
    const id = `providers/${index + 1}-${provider}-${format}`;
    const options = { profile: provider, skip: ABOUT_SIZE, now: '2026-11-21' };
    let findings;
    try {
      ({ findings } = await validate({ text: JSON.stringify(record) }, options));
    } catch (error) {
      found.push([id, { agrees: false, text: `DIFFERS ${id} (${why}): ${error.message}` }]);
      continue;
    }
    const errors = findings.filter(({ severity }) => severity === 'error');
    const agrees = valid ? errors.length === 0 : findings.some(({ severity }) => severity !== 'info');
    const got = findings.map((each) => `${each.severity} ${each.rule}: ${each.message}`).join(' | ') || 'nothing';
    found.push([id, { agrees, text: `DIFFERS ${id} wanted ${valid ? 'valid' : 'invalid'} (${why}) got ${got}` }]);
  }
  const agree = found.filter(([, { agrees }]) => agrees).length;
  console.log(`providers: ${agree}/${found.length} agree`);
  return found;
}
