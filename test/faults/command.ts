import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built command: faults are those of a process. */
export const BIN = fileURLToPath(new URL('../../dist/src/bin.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ENV = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '', GITHUB_ACTIONS: '', NODE_OPTIONS: '' };

/** Runs the command to its end. `onStart` gets the process while it runs. */
export function command(
  argv: readonly string[],
  options: SpawnOptions = {},
  onStart: (child: ChildProcess) => void = () => undefined,
): Promise<Ended> {
  const child = spawn(process.execPath, [BIN, ...argv], { ...options, env: { ...ENV, ...options.env } });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (text) => (stdout += text));
  child.stderr?.on('data', (text) => (stderr += text));
  onStart(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** Runs a line of bash in which `$tunelint` is the command. */
export function bash(script: string, env: NodeJS.ProcessEnv = {}): Ended {
  const all = { ...ENV, ...env, NODE: process.execPath, BIN };
  const text = `tunelint() { "$NODE" "$BIN" "$@"; }\n${script}`;
  const { status, signal, stdout, stderr } = spawnSync('bash', ['-c', text], {
    encoding: 'utf8',
    env: all,
    maxBuffer: 1 << 28,
  });
  return { code: status, signal, stdout, stderr };
}

export const isLinux = process.platform === 'linux';
if (!isLinux) console.warn('skipped: faults that are made with what Linux has');

export function tempFolder(): string {
  return mkdtempSync(join(tmpdir(), 'tunelint-faults-'));
}

/** A dataset of good rows, all different. */
export function goodRows(count: number, from = 0): string {
  return Array.from({ length: count }, (_, index) => {
    const number = from + index;
    const messages = [
      { role: 'user', content: `What is ${number} plus one, in words and in digits?` },
      { role: 'assistant', content: `It is ${number + 1}.` },
    ];
    return `${JSON.stringify({ messages })}\n`;
  }).join('');
}
