import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { FLAGS } from '../../src/cli/flags.ts';
import { tunelint } from './fake-io.ts';

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;

describe('tunelint completion', () => {
  it.each(['bash', 'zsh', 'fish'])('%s: every command, flag and rule', async (shell) => {
    const { stdout, code } = await tunelint(['completion', shell]);
    expect(code).toBe(0);
    for (const { name } of COMMANDS) expect(stdout).toContain(name);
    for (const { name } of FLAGS)
      expect(stdout).toMatch(new RegExp(shell === 'fish' ? `-l ${name}\\b` : `--${name}\\b`));
    for (const word of ['weight-not-0-or-1', 'azure', 'reinforcement', 'gpt-4.1-mini-2025-04-14'])
      expect(stdout).toContain(word);
  });

  it('asks for a shell that it knows', async () => {
    expect([
      (await tunelint(['completion'])).stderr,
      (await tunelint(['completion', 'zhs'])).stderr,
      (await tunelint(['completion', 'powershell'])).stderr,
      (await tunelint(['completion', 'bash', 'zsh'])).stderr,
    ]).toMatchInlineSnapshot(`
      [
        "tunelint: Which shell? tunelint completion <bash|zsh|fish>
      ",
        "tunelint: Unknown shell "zhs". Did you mean "zsh"?
      ",
        "tunelint: Unknown shell "powershell". Known: bash, zsh, fish.
      ",
        "tunelint: "tunelint completion" takes one shell.
      ",
      ]
    `);
  });

  it.skipIf(process.platform === 'win32')('completes in bash', async () => {
    const { stdout: script } = await tunelint(['completion', 'bash']);
    const folder = mkdtempSync(join(tmpdir(), 'tunelint-completion-'));
    writeFileSync(join(folder, 'train file.jsonl'), '');
    writeFileSync(join(folder, 'script'), script);
    const complete = (line: string) => {
      const words = line
        .split(' ')
        .map((word) => `'${word}'`)
        .join(' ');
      const code = `source ./script; COMP_LINE='${line}' COMP_POINT=${line.length} COMP_WORDS=(${words}) COMP_CWORD=${line.split(' ').length - 1}; _tunelint; printf '%s\\n' "\${COMPREPLY[@]}"`;
      const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', code], { cwd: folder, encoding: 'utf8' });
      expect(stderr).toBe('');
      return stdout.trimEnd().split('\n');
    };
    expect(complete('tunelint --prof')).toEqual(['--profile', '--profiles']);
    expect(complete('tunelint --profile o')).toEqual(['openai']);
    expect(complete('tunelint a.jsonl --profile=az')).toEqual(['azure']);
    expect(complete('tunelint --method re')).toEqual(['reinforcement']);
    expect(complete('tunelint -f j')).toContain('json');
    expect(complete('tunelint --only weight-not')).toEqual(['weight-not-0-or-1']);
    expect(complete('tunelint --rule blank-line:w')).toEqual(['warning']);
    expect(complete('tunelint explain mojib')).toEqual(['mojibake']);
    expect(complete('tunelint completion z')).toEqual(['zsh']);
    expect(complete('tunelint tr')).toEqual(['train file.jsonl']);
    expect(complete('tunelint compl')).toEqual(['completion']);
    expect(complete('tunelint --max-warnings ')).toEqual(['']);
    expect(complete('tunelint -c tr')).toEqual(['train file.jsonl']);
  });

  it('is read by the shells that are here', async () => {
    for (const [shell, check] of [
      ['zsh', '-n'],
      ['fish', '--no-execute'],
    ] as const) {
      const { stdout } = await tunelint(['completion', shell]);
      expect(stdout).toContain('tunelint');
      if (!has(shell)) continue;
      expect(spawnSync(shell, [check], { input: stdout, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    }
  });
});
