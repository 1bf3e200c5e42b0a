import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import { type Config, defineConfig, defineRule, OptionError, type Plugin, validate } from '../../src/index.ts';
import { METHODS } from '../../src/profile/profile.ts';
import { chat, rows, runWith } from './in-folder.ts';

const rule = defineRule({
  meta: {
    id: 'team/no-hi',
    summary: 'A greeting.',
    group: 'messages',
    severity: 'warning',
    effect: 'quality',
    messages: { hi: 'It says {what}.' },
    docs: { why: '', fix: '', sources: [], bad: [], good: [] },
  },
  example({ value }, { report }) {
    if (JSON.stringify(value).includes('"Hi"')) report({ messageId: 'hi', data: { what: 'hi' } });
  },
});

describe('rules of your own in code', () => {
  it('run beside the others, and are set and selected like them', async () => {
    const found = async (options: object) =>
      (await validate({ text: chat('Hi', 'Hello.') }, { plugins: [{ rules: [rule] }], ...options })).findings
        .filter(({ rule: id }) => id.includes('/'))
        .map(({ rule: id, severity, message }) => `${severity} ${id}: ${message}`);
    expect(await found({})).toEqual(['warning team/no-hi: It says hi.']);
    expect(await found({ extends: 'strict' })).toEqual(['error team/no-hi: It says hi.']);
    expect(await found({ rules: { 'team/no-hi': 'info' } })).toEqual(['info team/no-hi: It says hi.']);
    expect(await found({ skip: ['team/no-hi'] })).toEqual([]);
    expect(await found({ only: ['schema'] })).toEqual([]);
  });

  it.each([
    [{ rules: [{ ...rule, meta: { ...rule.meta, id: 'nope' } }] }],
    [{ rules: [{ ...rule, meta: { ...rule.meta, severity: 'warn' } }] }],
    [{ rules: [{ ...rule, meta: { ...rule.meta, effect: 'bad' } }] }],
    [{ rules: [{ ...rule, meta: { ...rule.meta, messages: { hi: 3 } } }] }],
    [{ rules: [{ ...rule, exmaple: () => undefined }] }],
    [{ rules: [{ ...rule, example: 3 }] }],
    [{ rules: [rule, rule] }],
    [{ rules: [3] }],
    [{}],
    [null],
  ])('that cannot run are refused: %#', async (plugin) => {
    const running = validate({ text: '' }, { plugins: [plugin as unknown as Plugin] });
    await expect(running).rejects.toThrow(OptionError);
    expect(await running.catch(({ message }: Error) => message)).toMatchSnapshot();
  });

  it('an unknown preset is refused', async () => {
    await expect(validate({ text: '' }, { extends: 'stric' as 'strict' })).rejects.toThrow(
      'Unknown preset "stric". Did you mean "strict"?',
    );
  });
});

it('the schema has the keys and methods of the types', () => {
  const whole: Required<Config> = defineConfig({
    $schema: '',
    extends: [],
    profile: '',
    model: '',
    method: 'auto',
    epochs: 1,
    maxCost: 1,
    rules: {},
    overrides: [{ files: '', rules: {}, profile: '', model: '', method: 'auto' }],
    splits: { train: '', validation: '' },
    ignores: '',
    failOn: 'error',
    maxWarnings: 1,
    format: '',
    output: '',
    plugins: [],
  }) as Required<Config>;
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(whole).sort());
  expect(Object.keys(schema.properties.overrides.items.properties).sort()).toEqual(
    Object.keys(whole.overrides[0] ?? {}).sort(),
  );
  expect(schema.properties.method.enum).toEqual(['auto', ...METHODS]);
});

describe('docs/configuration.md', () => {
  const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
  const blockOf = (language: string) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(page)?.[1] ?? '';

  it('shows a configuration that works', async () => {
    const files = {
      'tunelint.config.json': blockOf('jsonc'),
      'data/train.jsonl': rows('t'),
      'data/valid.jsonl': rows('v'),
      'data/drafts/x.jsonl': '3',
    };
    expect((await runWith(files, ['--show-files', '.'])).stdout).toBe('./data/train.jsonl\n./data/valid.jsonl\n');
    expect(await runWith(files, ['--today', '2026-11-21'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('shows a rule that works', async () => {
    const code = blockOf('js').replace(/^import .*$/m, 'const defineConfig = (x) => x, defineRule = defineConfig;');
    const files = { 'tunelint.config.mjs': code, 'a.jsonl': chat('Where?', 'On db1.corp.example.') };
    const { stdout } = await runWith(files, ['a.jsonl', '-c', 'tunelint.config.mjs', '-f', 'compact']);
    expect(stdout).toContain('warning team/no-internal-names: messages[1] names an internal host.');
  });
});
