import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { chat, type Files, makeFolder, rows, runIn } from '../config/in-folder.ts';

const ajv = new Ajv2020({ strict: false });
const fitsSchema = ajv.compile(schema);
const TARGET = 'tunelint.config.json';

const PAIR = JSON.stringify({
  input: { messages: [{ role: 'user', content: 'Hi' }] },
  preferred_output: [{ role: 'assistant', content: 'Hello.' }],
  non_preferred_output: [{ role: 'assistant', content: 'No.' }],
});
const COMPLETION = JSON.stringify({ prompt: 'Hi', completion: ' Hello.' });
const IMAGE = JSON.stringify({
  messages: [
    { role: 'user', content: [{ type: 'image_url', image_url: { url: 'https://example.com/a.png' } }] },
    { role: 'assistant', content: 'A bell.' },
  ],
});
const RFT = JSON.stringify({ messages: [{ role: 'user', content: 'Hi' }], answer: 'x' });

/** What init writes, without the constant parts; the result is a configuration that works. */
async function drafted(files: Files, argv: readonly string[] = []) {
  const folder = makeFolder(files);
  const ran = await runIn(folder, ['init', ...argv]);
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  const { $schema, extends: presets, ...rest } = JSON.parse(readFileSync(join(folder, TARGET), 'utf8'));
  expect([fitsSchema({ $schema, extends: presets, ...rest }), presets]).toEqual([true, 'recommended']);
  expect((await runIn(folder, ['--print-config'])).code).toBe(0);
  return { ...rest, $schema, stdout: ran.stdout, folder };
}

describe('tunelint init', () => {
  it.each([
    ['supervised', chat('Hi', 'Hello.'), 'gpt-4.1-mini-2025-04-14'],
    ['dpo', PAIR, 'gpt-4.1-mini-2025-04-14'],
    ['supervised', IMAGE, 'gpt-4o-2024-08-06'],
    ['supervised', COMPLETION, 'babbage-002'],
    ['reinforcement', RFT, 'o4-mini-2025-04-16'],
  ])('sees %s in %s', async (method, row, model) => {
    expect(await drafted({ 'a.jsonl': row })).toMatchObject({ profile: 'openai', method, model });
  });

  it('says what it wrote', async () => {
    const { stdout, folder, $schema } = await drafted({
      'data/train.jsonl': rows('t'),
      'data/valid.jsonl': rows('v'),
      'notes.jsonl': '[1]\n',
    });
    expect(stdout).toMatchSnapshot();
    expect($schema).toBe('https://tunelint.dev/schemas/config.schema.json');
    const ran = await runIn(folder, ['-f', 'json', '--today', '2026-11-21']);
    expect(JSON.parse(ran.stdout).files.map(({ path, role }: Record<string, string>) => [path, role])).toEqual([
      ['data/train.jsonl', 'training'],
      ['data/valid.jsonl', 'validation'],
    ]);
  });

  it('names the schema that is installed', async () => {
    const { $schema } = await drafted({
      'node_modules/tunelint/schemas/config.schema.json': '{}',
      'a.jsonl': rows('a'),
    });
    expect($schema).toBe('./node_modules/tunelint/schemas/config.schema.json');
  });

  it('keeps other kinds of files apart', async () => {
    const { method, overrides } = await drafted({ 'a.jsonl': rows('a'), 'b.jsonl': rows('b'), 'c/pairs.jsonl': PAIR });
    expect([method, overrides]).toEqual([
      'supervised',
      [{ files: ['c/pairs.jsonl'], model: 'gpt-4.1-mini-2025-04-14', method: 'dpo' }],
    ]);
  });

  it('finds splits by file names', async () => {
    const row = chat('Hi', 'Hello.');
    const splitsOf = async (...names: string[]) =>
      (await drafted(Object.fromEntries(names.map((name) => [name, row])))).splits;
    expect([
      await splitsOf('train.jsonl', 'val.jsonl', 'test.jsonl'),
      await splitsOf('support-train.jsonl', 'support-dev.jsonl', 'sales_training.jsonl', 'sales_validation.jsonl'),
      await splitsOf('train/a.jsonl', 'valid/a.jsonl'),
      await splitsOf('train-0001.jsonl', 'train-0002.jsonl', 'valid-0001.jsonl'),
      await splitsOf('strain.jsonl', 'evaluate.jsonl', 'train.jsonl'),
    ]).toMatchSnapshot();
  });

  it('reads gzip, names on the command line, and flags', async () => {
    const folder = makeFolder({ 'b.jsonl': rows('b') });
    writeFileSync(join(folder, 'a.jsonl.gz'), gzipSync(PAIR));
    const { stdout } = await runIn(folder, ['init', 'a.jsonl.gz', '--profile', 'azure']);
    expect(stdout).toContain('"method": "dpo"');
    expect(
      await drafted({ 'a.jsonl': rows('a') }, [
        '--profile',
        'azure',
        '--model',
        'gpt-4o-2024-08-06',
        '--method',
        'dpo',
      ]),
    ).toMatchObject({ profile: 'azure', model: 'gpt-4o-2024-08-06', method: 'dpo' });
  });

  it('writes something small where there is no data', async () => {
    const { stdout, $schema: _, folder: __, ...rest } = await drafted({});
    expect(rest).toEqual({ profile: 'openai' });
    expect(stdout).toContain('no .jsonl file was found here');
  });

  it('overwrites nothing', async () => {
    for (const name of [TARGET, 'tunelint.config.yaml', '.tunelintrc', 'tunelint.config.ts']) {
      const folder = makeFolder({ [name]: '{ "x": 1 }' });
      const { code, stdout, stderr } = await runIn(folder, ['init']);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('There is a configuration here already');
      expect(readFileSync(join(folder, name), 'utf8')).toBe('{ "x": 1 }');
      expect(name === TARGET || !existsSync(join(folder, TARGET))).toBe(true);
    }
    expect((await runIn(makeFolder({}), ['init', 'missing*.jsonl'])).code).toBe(2);
  });
});
