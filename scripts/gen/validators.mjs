import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { foreignFormatsIn, formatsIn } from './format-index.mjs';
import { camelCase } from './rule-index.mjs';

const SCHEMAS = new URL('../../schemas/', import.meta.url);
const TARGET = 'src/generated/validators.ts';

/** Errors kept per validation; the count of a hostile record's errors must not decide how much memory it takes. */
const ERROR_LIMIT = 1000;

/** Functions of ajv's runtime that generated code asks for with `require`, and what replaces them. */
const RUNTIME = {
  // What two files of the bundle share should be no CommonJS module: its wrapper would be a file of its own.
  'ajv/dist/runtime/ucs2length': `import codePoints from '../format/code-points.ts';`,
  'ajv/dist/runtime/equal': `import equalModule from 'ajv/dist/runtime/equal.js';`,
};

/**
 * Compiles the schemas of formats and documents to standalone code.
 * @returns {Promise<Map<string, string>>} file contents by path from the repository's root; the same bytes every time
 */
export async function generateValidators() {
  const root = new URL('../../', import.meta.url);
  const ids = (await formatsIn(root)).map(({ id }) => id);
  const foreign = (await foreignFormatsIn(root)).map(({ id }) => id);
  return new Map([
    [TARGET, compiled(ids)],
    ['src/generated/foreign-validators.ts', compiled(foreign)],
    ...documentsIn(SCHEMAS).map((id) => [`src/generated/${id}-validator.ts`, compiled([id])]),
  ]);
}

/** The module that exports a validator for each of these schemas. */
function compiled(names) {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    messages: false,
    discriminator: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true },
    schemas: [...readSchemas(SCHEMAS), ...readSchemas(new URL('shared/', SCHEMAS))],
    keywords: ['x-tunelint', 'x-tunelint-rule'],
  });
  const ids = Object.fromEntries(
    names.map((name) => [camelCase(name), `https://tunelint.dev/schemas/${name}.schema.json`]),
  );
  return adapt(standaloneCode(ajv, ids));
}

function readSchemas(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}

/**
 * The schemas of whole documents beside the data, which say `"document": true` in `x-tunelint`: each has a module of its own,
 * read by the runs that need it.
 */
function documentsIn(folder) {
  return readSchemas(folder)
    .filter((schema) => schema['x-tunelint']?.document === true)
    .map(({ $id }) => /([\w-]+)\.schema\.json$/.exec($id)[1]);
}

/** Turns ajv's output into a module of ours: ES imports, bounded errors, a notice. */
function adapt(generated) {
  const imports = new Set();
  let code = generated
    .replace(/^"use strict";\s*/, '')
    .replace(/require\("([^"]+)"\)\.default/g, (_, name) => {
      const line = RUNTIME[name];
      if (line === undefined) throw new Error(`generated code needs ${name}, which RUNTIME does not know`);
      imports.add(line);
      const local = line.split(' ')[1];
      return `(${local}.default ?? ${local})`;
    })
    .replace(
      /const (err\d+) = (\{.*\});\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else\s*\{\s*vErrors\.push\(\1\);\s*\}/g,
      'vErrors = add(vErrors, $2);',
    )
    // Nobody reads the keyword's own part of the schema, only the node that it stands in.
    .replace(/,schema:(?:"(?:[^"\\]|\\.)*"|[^"{}])*?,parentSchema:/g, ',parentSchema:')
    .replace(/vErrors\.concat\((\w+\.errors)\)/g, 'join(vErrors, $1)')
    .replace(/vErrors\.length = (\w+);/g, 'vErrors.length = Math.min($1, vErrors.length);');
  for (const left of ['require(', 'vErrors.concat(', 'vErrors.push(', ',schema:']) {
    if (code.includes(left)) throw new Error(`generated code still holds ${left}`);
  }
  code = code.replace(/[ \t]+$/gm, '').replace(/\n*$/, '\n');
  return [
    '// @ts-nocheck',
    '// Generated from schemas/ by scripts/gen/validators.mjs. Do not edit.',
    ...[...imports].sort(),
    `const LIMIT = ${ERROR_LIMIT};`,
    'const add = (kept, error) => (kept === null ? [error] : kept.length < LIMIT ? (kept.push(error), kept) : kept);',
    'const join = (kept, more) => (kept.length < LIMIT ? kept.concat(more) : kept);',
    code,
  ].join('\n');
}
