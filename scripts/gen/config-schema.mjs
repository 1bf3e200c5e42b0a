import { readFile } from 'node:fs/promises';
import { parseAst } from 'rolldown/parseAst';
import { propertyOf, ruleObject } from '../build/rule-object.mjs';
import { idsIn } from './rule-index.mjs';

/** schemas/config.schema.json: what a configuration may hold, for editors and for our own validator. */
export async function generateConfigSchema(root) {
  const rules = await Promise.all(
    (await idsIn(new URL('rules/', root))).map(async (id) => [id, await summaryOf(root, id)]),
  );
  const lists = {
    rules,
    profiles: await idsIn(new URL('profiles/', root), '.json'),
    formats: await idsIn(new URL('src/report/formats/', root)),
    methods: await listIn(root, 'src/profile/profile.ts', 'METHODS'),
    presets: await listIn(root, 'src/engine/presets.ts', 'PRESETS'),
  };
  return new Map([['schemas/config.schema.json', `${JSON.stringify(schemaOf(lists), null, 2)}\n`]]);
}

function schemaOf({ rules, profiles, formats, methods, presets }) {
  const globs = (description) => ({ $ref: '#/$defs/globs', description });
  const applies = {
    profile: { description: 'Provider whose contract applies. Default: openai.', enum: profiles },
    model: {
      description: 'Model to train; decides encoding, token limit and price. Default: the profile’s for the data.',
      type: 'string',
      minLength: 1,
      maxLength: 200,
    },
    method: { description: 'Training method. Default: auto, from the data.', enum: ['auto', ...methods] },
    rules: { $ref: '#/$defs/rules' },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://tunelint.dev/schemas/config.schema.json',
    title: 'Configuration of tunelint',
    description:
      'tunelint.config.json, .yaml and .tunelintrc, or the member "tunelint" of package.json; see docs/configuration.md.',
    'x-tunelint': { document: true },
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'The address of this schema, for editors.', type: 'string' },
      extends: {
        description: `Severities to start from: ${presets.join(', ')}. Default: recommended.`,
        type: ['string', 'array'],
        items: { $ref: '#/$defs/preset' },
        if: { type: 'string' },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { $ref: '#/$defs/preset' },
      },
      ...applies,
      epochs: {
        description: 'Epochs for the cost estimate. Default: auto.',
        anyOf: [{ const: 'auto' }, { type: 'integer', minimum: 1, maximum: 50 }],
      },
      maxCost: { description: 'Budget in USD: an estimate above it is an error.', type: 'number', minimum: 0 },
      overrides: {
        description: 'Settings for some files; of several that fit a file, later ones win.',
        type: 'array',
        maxItems: 1000,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: { files: globs('The files that this is about.'), ...applies },
        },
      },
      splits: {
        description: 'Which files are one dataset: {train, validation}, or several of these by name.',
        type: 'object',
        if: {
          type: 'object',
          anyOf: [
            { type: 'object', required: ['train'], properties: { train: { type: ['string', 'array'] } } },
            { type: 'object', required: ['validation'], properties: { validation: { type: ['string', 'array'] } } },
          ],
        },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { $ref: '#/$defs/split' },
        else: { type: 'object', additionalProperties: { $ref: '#/$defs/split' } },
      },
      ignores: globs('Files that are never checked.'),
      failOn: {
        description: 'Lowest severity that makes the exit code 1. Default: error.',
        enum: ['error', 'warning'],
      },
      maxWarnings: {
        description: 'The exit code is 1 when there are more warnings than this.',
        type: 'integer',
        minimum: 0,
      },
      format: { description: 'Output format. Default: stylish.', enum: formats },
      output: {
        description: 'File for the report. Only in a configuration that is named with -c.',
        type: 'string',
        minLength: 1,
      },
      plugins: {
        description: 'Modules with rules of your own. Only in a configuration that is named with -c.',
        type: 'array',
        items: {
          type: ['string', 'object'],
          minLength: 1,
          required: ['rules'],
          properties: { name: { type: 'string' }, rules: { type: 'array' } },
        },
      },
    },
    $defs: {
      severity: { enum: ['off', 'info', 'warning', 'error'] },
      preset: { enum: presets },
      globs: {
        type: ['string', 'array'],
        minLength: 1,
        maxLength: 256,
        minItems: 1,
        maxItems: 1000,
        items: { type: 'string', minLength: 1, maxLength: 256 },
      },
      split: {
        type: 'object',
        additionalProperties: false,
        required: ['train', 'validation'],
        properties: { train: globs('Training files.'), validation: globs('Validation files.') },
      },
      rules: {
        description: 'Severities by rule; off switches a rule off.',
        type: 'object',
        allOf: [{ type: 'object', additionalProperties: { $ref: '#/$defs/severity' } }],
        additionalProperties: false,
        patternProperties: { '^[^/]+/.': { description: 'A rule of a plugin.' } },
        properties: Object.fromEntries(rules.map(([id, description]) => [id, { description }])),
      },
    },
  };
}

/** The texts of `export const NAME = ['a', 'b'] as const`. */
async function listIn(root, path, name) {
  const code = await readFile(new URL(path, root), 'utf8');
  const list = new RegExp(`export const ${name} = \\[([^\\]]*)\\]`).exec(code)?.[1];
  if (list === undefined) throw new Error(`${path} has no list ${name}`);
  return [...list.matchAll(/'([^']+)'/g)].map(([, word]) => word);
}

async function summaryOf(root, id) {
  const path = `rules/${id}.ts`;
  const code = await readFile(new URL(path, root), 'utf8');
  const summary = propertyOf(propertyOf(ruleObject(parseAst(code, { lang: 'ts' })), 'meta')?.value, 'summary')?.value;
  if (typeof summary?.value !== 'string') throw new Error(`${path}: meta.summary is no text`);
  return summary.value;
}
