import { type StdioOptions, spawnSync } from 'node:child_process';
import { appendFileSync, closeSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command, goodRows, isLinux, tempFolder } from './command.ts';

const folder = tempFolder();
const rows = join(folder, 'rows.jsonl');
writeFileSync(rows, '');
for (let part = 0; part < 100; part++) appendFileSync(rows, goodRows(4000, part * 4000));
/** One row of 100 MB: seconds of work in one piece. */
const line = join(folder, 'line.jsonl');
writeFileSync(line, goodRows(20));
appendFileSync(
  line,
  JSON.stringify({
    messages: [
      { role: 'user', content: 'seven words that are not all alike. '.repeat(3e6) },
      { role: 'assistant', content: 'Yes.' },
    ],
  }),
);

/** Tells on standard error when signals are heard, when the first file of the folder is open, and when work on a row begins. */
const preload = join(folder, 'preload.cjs');
writeFileSync(
  preload,
  `const fs = require('fs');
const { isMainThread } = require('worker_threads');
const open = fs.openSync;
let told = !isMainThread;
const { Script } = require('vm');
const { runInThisContext } = Script.prototype;
Script.prototype.runInThisContext = function (options) {
  fs.writeSync(2, 'works\\n');
  try {
    return runInThisContext.call(this, options);
  } catch (error) {
    fs.writeSync(2, error.code + '\\n');
    throw error;
  }
};
process.on('newListener', (event) => { if (isMainThread && event === 'SIGINT') fs.writeSync(2, 'listens\\n'); });
fs.openSync = (path, ...more) => {
  const file = open(path, ...more);
  if (!told && String(path).startsWith(${JSON.stringify(folder)})) fs.writeSync(2, 'opened\\n');
  told ||= String(path).startsWith(${JSON.stringify(folder)});
  return file;
};`,
);

/** Runs the command and interrupts it, once and some time after it has told `sign`. */
function interrupted(
  argv: readonly string[],
  sign: 'listens' | 'opened' | 'works' = 'opened',
  stdio: StdioOptions = ['ignore', 'pipe', 'pipe'],
) {
  const env = { NODE_OPTIONS: `--require=${preload}` };
  let heard = '';
  return command(argv, { stdio, env }, (child) => {
    if (stdio[0] === 'pipe') child.stdin?.write(goodRows(20));
    child.stderr?.on('data', (text) => {
      const isFirst = !heard.includes(sign);
      heard += text;
      if (isFirst && heard.includes(sign)) setTimeout(() => child.kill('SIGINT'), 500);
    });
  });
}

const modes = [
  ['with threads', rows, '2', 'opened'],
  ['in one thread', rows, 'off', 'opened'],
  ['in the middle of one row', line, 'off', 'works'],
  ['in the middle of one row, with threads', line, '2', 'opened'],
] as const;

describe.skipIf(!isLinux)('SIGINT', () => {
  it.each(modes)('%s ends with 130 and a report that says so', async (_, path, threads, sign) => {
    const { code, stdout, stderr } = await interrupted([path, '--concurrency', threads, '-f', 'json'], sign);
    expect(code).toBe(130);
    const report = JSON.parse(stdout);
    expect(report.interrupted).toBe(true);
    expect(report.verdict).not.toBe('accept');
    // Not the whole file: so it was really interrupted.
    expect(report.files[0].examples).toBeLessThan(path === line ? 21 : 400_000);
    // The step was stopped where it was, and no later one.
    expect(stderr.split('\n').filter((told) => told.startsWith('ERR_'))).toEqual(
      sign === 'works' ? ['ERR_SCRIPT_EXECUTION_INTERRUPTED'] : [],
    );
  });

  it('is told in the report for people', async () => {
    const { code, stdout } = await interrupted([rows, '--concurrency', 'off']);
    expect(code).toBe(130);
    expect(stdout).toContain('Interrupted: the files were not read to their end.');
  });

  it('while standard input keeps silent', async () => {
    const { code, stdout } = await interrupted(['-', '-f', 'json'], 'listens', 'pipe');
    expect(code).toBe(130);
    expect(JSON.parse(stdout).interrupted).toBe(true);
  });

  it('while a file is repaired leaves it as it was, and nothing beside it', async () => {
    const fixed = tempFolder();
    const path = join(fixed, 'train.jsonl');
    writeFileSync(path, `\ufeff${readFileSync(rows, 'utf8').repeat(4)}`);
    const before = readFileSync(path);
    // The draft is seen once it is being written.
    const { code } = await command([path, '--fix'], { stdio: ['ignore', 'pipe', 'pipe'] }, (child) => {
      const timer = setInterval(() => {
        if (readdirSync(fixed).length < 2) return;
        clearInterval(timer);
        child.kill('SIGINT');
      }, 1);
      child.on('exit', () => clearInterval(timer));
    });
    expect(code).toBe(130);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(readdirSync(fixed)).toEqual(['train.jsonl']);
  });

  it.each([
    ['compares profiles', ['compat', rows, '--profiles', 'together,trl']],
    ['splits', ['split', rows, '--validation', '10%', '-o', folder]],
    ['checks and compares profiles', [rows, '--profiles', 'together', '--no-tokens', '--concurrency', 'off']],
  ])('while it %s ends with 130 and writes no file', async (_, argv) => {
    const before = readdirSync(folder);
    const { code } = await interrupted(argv);
    expect(code).toBe(130);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('ends a report that nobody reads', async () => {
    const bad = join(folder, 'bad.jsonl');
    writeFileSync(bad, Array.from({ length: 9000 }, (_, index) => `{"messages": ${index}}\n`).join(''));
    const fifo = join(folder, 'nobody');
    spawnSync('mkfifo', [fifo]);
    const held = openSync(fifo, 'r+');
    // No byte more fits in.
    writeSync(held, Buffer.alloc(1 << 16));
    const { code } = await interrupted([bad, '-f', 'json'], 'opened', ['ignore', held, 'pipe']);
    closeSync(held);
    expect(code).toBe(130);
  });

  it('ends the wait for a pipe without a writer', async () => {
    const fifo = join(folder, 'silent.jsonl');
    spawnSync('mkfifo', [fifo]);
    // A thread of the process waits in the kernel, so that nothing but the signal ends it; a shell says 130.
    const { signal, stdout } = await interrupted([fifo, '-f', 'json'], 'listens');
    expect(signal).toBe('SIGINT');
    expect(JSON.parse(stdout).interrupted).toBe(true);
  });
});
