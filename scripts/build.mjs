// Builds dist/ from scratch, so that nothing deleted lives on there: types by the compiler, code by the bundler, and the token
// tables.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from './build/bundle.mjs';
import { buildPairTables } from './build/pair-tables.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

rmSync(`${root}dist`, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
const notice = await bundle(root, `${root}dist/src`);
writeFileSync(`${root}dist/THIRD-PARTY.md`, notice);
const tables = `${root}src/tokens/tables/`;
await buildPairTables(pathToFileURL(tables));
cpSync(tables, `${root}dist/src/tables/`, { recursive: true });
chmodSync(`${root}dist/src/bin.js`, 0o755);
