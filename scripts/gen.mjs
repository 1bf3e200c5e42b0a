// Writes what is generated, or with --check says what is stale. Docs come from the built package: run after `npm run build`.

import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { generateCharacterClasses } from './gen/character-classes.mjs';
import { generateConfigSchema } from './gen/config-schema.mjs';
import { generateConversionIndex } from './gen/conversion-index.mjs';
import { generateDocs } from './gen/docs.mjs';
import { generateFormatIndex } from './gen/format-index.mjs';
import { generateJobParameters } from './gen/job-parameters.mjs';
import { generatePicture } from './gen/picture.mjs';
import { generateProfileIndex } from './gen/profile-index.mjs';
import { generateReadmeDemo } from './gen/readme-demo.mjs';
import { generateReportFormats } from './gen/report-formats.mjs';
import { generateRuleIndex } from './gen/rule-index.mjs';
import { generateValidators } from './gen/validators.mjs';
import { generateVersion } from './gen/version.mjs';

const root = new URL('../', import.meta.url);
const check = process.argv.includes('--check');
const codeOnly = process.argv.includes('--code');

const code = [
  generateFormatIndex,
  generateVersion,
  generateRuleIndex,
  generateReportFormats,
  generateConversionIndex,
  generateProfileIndex,
  generateJobParameters,
  // Before the validators, which are made of it.
  generateConfigSchema,
  generateValidators,
  generateCharacterClasses,
];
const stale = [];
for (const generate of code) stale.push(...(await settle(await generate(root))));
if (!codeOnly) {
  if (!check) build();
  const files = await generateDocs(root, await import('../dist/src/docs-data.js'));
  stale.push(...(await settle(files)));
  stale.push(...(await settle(await generateReadmeDemo(root, demoOutput))));
  stale.push(...(await settle(await generatePicture(root, demoOutput))));
  stale.push(...(await settleFolder('docs/rules/', files)));
}
if (check && stale.length > 0) {
  console.error(`Stale, run \`npm run gen\`:\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exitCode = 1;
} else console.log(check ? 'generated files are up to date' : `${stale.length} generated files written`);

/** Writes files whose content differs; returns their paths. */
async function settle(files) {
  const changed = [];
  for (const [path, content] of files) {
    const url = new URL(path, root);
    const before = await readFile(url, 'utf8').catch(() => undefined);
    if (before === content) continue;
    changed.push(path);
    if (check) continue;
    await mkdir(new URL('.', url), { recursive: true });
    await writeFile(url, content);
  }
  return changed;
}

/** Files of a generated folder that nothing generates any more. */
async function settleFolder(folder, files) {
  const names = await readdir(new URL(folder, root)).catch(() => []);
  const orphans = names.map((name) => `${folder}${name}`).filter((path) => !files.has(path));
  if (!check) for (const path of orphans) await rm(new URL(path, root));
  return orphans;
}

/** What the built command prints, in a folder of the repository. */
async function demoOutput(argv, { cwd = '.', colour = false } = {}) {
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(new URL('dist/src/bin.js', root)), ...argv], {
    cwd: new URL(cwd, root),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: colour ? '' : '1', FORCE_COLOR: colour ? '1' : '', GITHUB_ACTIONS: '' },
  });
  return stdout;
}

function build() {
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
