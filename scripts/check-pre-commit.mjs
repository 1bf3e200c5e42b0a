// A real repository with the hooks refuses a commit with a bad row and lets a good one pass, with each pre-commit named on
// the command line: node scripts/check-pre-commit.mjs <pre-commit>...
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'tunelint-pre-commit-'));
const env = { ...process.env, GIT_CONFIG_GLOBAL: join(work, 'gitconfig'), GIT_CONFIG_NOSYSTEM: '1' };
writeFileSync(
  join(work, 'gitconfig'),
  '[user]\n  name = Tester\n  email = tester@example.com\n[safe]\n  directory = *\n[init]\n  defaultBranch = main\n',
);
let passed = 0;
let failed = 0;

const hooks = join(work, 'hooks');
must('git', ['clone', '-q', root, hooks], work);
const revision = must('git', ['rev-parse', 'HEAD'], hooks).trim();
for (const preCommit of process.argv.slice(2)) withVersion(preCommit);
rmSync(work, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function withVersion(preCommit) {
  const version = must(preCommit, ['--version'], work).trim();
  const repository = mkdtempSync(join(work, 'repository-'));
  const cache = { PRE_COMMIT_HOME: mkdtempSync(join(work, 'cache-')) };
  mkdirSync(join(repository, 'data'));
  must('git', ['init', '-q'], repository);
  writeFileSync(join(repository, '.pre-commit-config.yaml'), config());
  must(preCommit, ['install'], repository, cache);

  const rows = readFileSync(join(root, 'fixtures/demo/clean.jsonl'), 'utf8').trimEnd().split('\n');
  writeFileSync(join(repository, 'data/train.jsonl'), `${rows.slice(0, 12).join('\n')}\n`);
  writeFileSync(join(repository, 'data/valid.jsonl'), `${rows.slice(12).join('\n')}\n`);
  check(`${version}: a good dataset is committed`, commit(repository, cache).status === 0, commit.last);

  copyFileSync(join(root, 'fixtures/demo/train.jsonl'), join(repository, 'data/train.jsonl'));
  const bad = commit(repository, cache);
  check(
    `${version}: a bad row is refused, with its line`,
    bad.status !== 0 && bad.stdout.includes('3:313'),
    commit.last,
  );

  writeFileSync(join(repository, 'data/train.jsonl'), `${[...rows.slice(0, 12), rows[13]].join('\n')}\n`);
  const leaky = commit(repository, cache);
  check(
    `${version}: leakage between the splits is refused`,
    leaky.status !== 0 && leaky.stdout.includes('split-leakage'),
    commit.last,
  );
}

function config() {
  return `repos:
  - repo: ${hooks}
    rev: ${revision}
    hooks:
      - id: tunelint
        exclude: valid
      - id: tunelint-dataset
        args: [data/train.jsonl, --validation, data/valid.jsonl, --rule, 'split-leakage:error']
`;
}

function commit(repository, cache) {
  must('git', ['add', '-A'], repository);
  commit.last = spawnSync('git', ['commit', '-m', 'data'], {
    cwd: repository,
    env: { ...env, ...cache },
    encoding: 'utf8',
  });
  commit.last.stdout += commit.last.stderr;
  return commit.last;
}

function must(command, args, cwd, more = {}) {
  const result = spawnSync(command, args, { cwd, env: { ...env, ...more }, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.error?.message ?? result.stderr}`);
  return result.stdout;
}

function check(name, ok, output) {
  if (ok) passed++;
  else failed++;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
  if (!ok) console.log(output?.stdout);
}
