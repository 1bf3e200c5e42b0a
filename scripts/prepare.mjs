// Runs on `npm ci` and when npm installs from git. Some installers (a global install from git, as pre-commit does it) run
// this before any dependency is there: then the compiler is fetched first, into this folder and without running scripts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

if (!existsSync(`${root}node_modules/typescript`)) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_config_(global|location|prefix|install_links)$/i.test(name)),
  );
  run('npm', ['install', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], env);
}
run(process.execPath, ['scripts/build.mjs'], process.env);

function run(command, args, env) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
