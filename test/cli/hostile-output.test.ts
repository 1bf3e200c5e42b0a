import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOSTILE_NAME, hostileText, PAYLOADS } from '../report/hostile.ts';
import { runnerCommands } from '../report/runner-commands.ts';
import { tunelint } from './fake-io.ts';

// No workflow command and no control character leaves any command, on standard output or standard error, whatever the data,
// their names and the arguments hold.
const windows = process.platform === 'win32';
const folder = mkdtempSync(join(tmpdir(), 'tunelint-hostile-'));
const path = join(folder, windows ? 'train.jsonl' : HOSTILE_NAME);
const system = { role: 'system', content: '##[error]forged\n::error::x' };
const tools = [{ type: 'function', function: { name: '::error::f', parameters: { properties: { '##[a]': {} } } } }];
const messages = [system, { role: 'user', content: 'Hi' }, { role: 'assistant', content: 'Yes.' }];
const row = JSON.stringify({ messages, tools });
writeFileSync(path, `\ufeff${hostileText()}\n${row}\n${row}\n\n ::error::behind a space\n{"messages": [],}\n`);
const missing = join(folder, `missing ${HOSTILE_NAME}`);
const commands: readonly (readonly string[])[] = [
  [path, '--fix-dry-run', '--unsafe-fixes'],
  [path, '-f', 'compact'],
  [path, '--show-files'],
  [path, '--show-files', '-f', 'json'],
  [path, '--print-config'],
  [path, '--cache-location', join(folder, 'cache')],
  [missing],
  [missing, '--fix'],
  ['stats', path],
  ['stats', path, '-f', 'json'],
  ['stats', missing],
  ...PAYLOADS.map((_, index) => ['show', `${path}:${index * 3 + 1}`, '--tools']),
  ['show', `${path}:${PAYLOADS.length * 3 + 1}`, '--tools'],
  ['show', `${path}:2`, '-f', 'json'],
  ['show', missing],
  ['explain', PAYLOADS[5] ?? ''],
  ['why', PAYLOADS.join(' '), '-f', 'json'],
  ['why', `Invalid file format. Example 3 ${PAYLOADS[5]}`],
  ['ignore', 'schema', `${path}:1`, '--reason', PAYLOADS[5] ?? '', '--suppressions', join(folder, 'a ##[error]b.json')],
  ['job', missing],
  ['--no-such ##[error]flag', path],
  [path, '-c', missing],
  [path, '-o', join(folder, 'no ##[error]folder', 'report.txt')],
  [path, '--model', 'x ##[error]forged'],
  ['completion', 'a ##[error]b'],
  ['compat', path],
  ['compat', path, '-f', 'json'],
  ['compat', path, '-f', 'markdown'],
  ['compat', missing],
  ['convert', path, '--to', 'together', '-o', join(folder, 'a ##[error]b.jsonl')],
  ['convert', path, '--to', 'gemini', '--strict'],
  ['convert', missing, '--to', 'trl'],
  ['convert', path, '--to', '##[error]x'],
  ['split', path, '--validation', '20%', '--dry-run'],
  ['split', path, '--validation', '::error::x'],
  ['split', missing, '--validation', '20%'],
];

describe('what data, names and arguments cannot say to a terminal or a build log', () => {
  it.each(commands.map((argv) => [argv.slice(0, 4).join(' ').slice(0, 60), argv] as const))('%j', async (_, argv) => {
    const { stdout, stderr } = await tunelint(argv);
    for (const output of [stdout, stderr]) {
      expect(runnerCommands(output)).toEqual([]);
      expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
    expect(stdout.length + stderr.length).toBeGreaterThan(0);
  });

  it('init writes a configuration that shows names as they can be shown', async () => {
    const data = join(folder, 'data');
    mkdirSync(data);
    const content = `${JSON.stringify({
      messages: [
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: 'Hello.' },
      ],
    })}\n`;
    for (const name of ['train', 'valid'])
      writeFileSync(join(data, windows ? `${name}.jsonl` : `##[error]${name}.jsonl`), content);
    const before = process.cwd();
    process.chdir(data);
    try {
      const { stdout } = await tunelint(['init']);
      expect(stdout).toContain('Wrote tunelint.config.json');
      expect(runnerCommands(stdout)).toEqual([]);
    } finally {
      process.chdir(before);
    }
  });
});
