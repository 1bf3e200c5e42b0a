// Writes the shipped code: few files, so that little time goes into finding and reading modules. What is imported with
// `import()` keeps a file of its own and is read when it is needed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { asciiOnly } from './ascii-only.mjs';
import { lazyDocs } from './lazy-docs.mjs';
import { thirdPartyNotice } from './third-party-notice.mjs';

/** The files that package.json, src/engine/thread-pool.ts, scripts/ and bench/ name. */
const ENTRIES = {
  bin: 'src/bin.ts',
  index: 'src/index.ts',
  'testing/index': 'src/testing/index.ts',
  'range-thread': 'src/engine/range-thread.ts',
  'docs-data': 'src/docs-data.ts',
  counting: 'src/counting.ts',
};

/** Read by few runs, and large: they stay where npm puts them. */
const NOT_BUNDLED = [/^js-tiktoken(\/|$)/, /^tinyglobby$/, /^picomatch$/, /^lilconfig$/];

/** Each with all that it imports: what every run reads is one file, what the command line shares with it another. */
const GROUPS = [
  {
    name: 'shared',
    test: /[\\/]src[\\/](?:cli[\\/](?:config-for|sources-for|columns-of|flags|flag|usage-error|colours|exit-code|commands|lint-request|progress|watch-run|print-report|open-baseline)|config[\\/](?:config-error|find-config)|engine[\\/](?:message|option-error)|format[\\/](?:nearest|quote)|generated[\\/]version|report[\\/][\w-]+(?<!rule-page|rule-facts))\.ts$/,
    priority: 2,
  },
  {
    name: 'core',
    test: /[\\/]src[\\/](?:engine[\\/](?:run|run-chunk|read-file|resolve-options|validate)|read[\\/]expand-paths)\.ts$/,
    priority: 1,
  },
];

/** All files lie side by side: the code finds its tables and its thread beside itself. */
export async function bundle(root, folder) {
  const build = await rolldown({
    cwd: root,
    input: ENTRIES,
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    external: NOT_BUNDLED,
    resolve: {
      mainFields: ['module', 'main'],
      // What it offers Node is CommonJS in eighty files, which take four times as long to read.
      alias: { yaml: join(root, 'node_modules/yaml/browser/dist/index.js') },
    },
    plugins: [lazyDocs, yargsPlatform()],
    onLog(_level, log) {
      throw new Error(log.message);
    },
  });
  const { output } = await build.generate({
    format: 'esm',
    // Names stay, for stack traces; a file without white space is read a quarter faster.
    minify: { codegen: { removeWhitespace: true }, mangle: false, compress: false },
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    minifyInternalExports: false,
    codeSplitting: { groups: GROUPS },
    comments: { legal: true, jsdoc: false, annotation: false },
  });
  await build.close();
  for (const { fileName, code } of output) {
    const file = join(folder, fileName);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, asciiOnly(code));
  }
  const modules = output.flatMap((file) => Object.keys(file.modules ?? {}));
  if (modules.some((id) => /[\\/]cliui[\\/]/.test(id))) throw new Error('yargs came with its own platform');
  return thirdPartyNotice(modules);
}

function yargsPlatform() {
  const ours = fileURLToPath(new URL('./yargs-platform.mjs', import.meta.url));
  return {
    name: 'yargs-platform',
    resolveId(source, importer) {
      if (!source.endsWith('/platform-shims/esm.mjs') || !/[\\/]yargs[\\/]/.test(importer ?? '')) return null;
      return { id: ours };
    },
  };
}
