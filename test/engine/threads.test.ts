import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ruleList } from '../../src/generated/rules.ts';
import { buildPng, pngChunk } from '../image/build-png.ts';

// Threads run compiled code, so these tests run the built command.
const bin = fileURLToPath(new URL('../../dist/src/bin.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tunelint-threads-'));

/** Large enough for threads: good rows, every rule's bad rows, odd lines, an image over a chunk, duplicates. */
function largeDataset(): string {
  const demo = readFileSync(new URL('../../fixtures/demo/train.jsonl', import.meta.url), 'utf8').trimEnd();
  const bad = ruleList
    .flatMap(({ meta }) => meta.docs.bad)
    .map((each) => (typeof each === 'string' ? each : (each.file ?? '')))
    .filter((file) => file.length < 4000)
    .join('\n');
  const filler = (index: number): string =>
    JSON.stringify({
      messages: [
        { role: 'system', content: 'You answer questions about a bicycle shop. 東京の店です。' },
        { role: 'user', content: `Order ${index}: where is it? ${'Ну и где же он? '.repeat(20)}` },
        {
          role: 'assistant',
          content: `It left the warehouse ${index % 977} hours ago.${' Really.'.repeat(index % 50)}`,
        },
      ],
    });
  const pixels = [pngChunk('IDAT', Buffer.alloc(1_300_000, 'pixels of a bell '))];
  const url = `data:image/png;base64,${buildPng({ width: 600, height: 700, pixels }).toString('base64')}`;
  const image = JSON.stringify({
    messages: [
      { role: 'user', content: [{ type: 'image_url', image_url: { url } }] },
      { role: 'assistant', content: 'A bell.' },
    ],
  });
  const rows: string[] = [demo, bad, image];
  for (let index = 0; index < 21_000; index++) {
    rows.push(filler(index % 20_500));
    if (index % 5000 === 0) rows.push('', '{"messages":', image, bad);
  }
  return `${rows.join('\n')}\n`;
}

const path = join(folder, 'train.jsonl');
const held = join(folder, 'valid.jsonl');
const text = largeDataset();
writeFileSync(path, text);
writeFileSync(held, text.split('\n').slice(5, 40).join('\n'));

function lint(...flags: string[]) {
  const argv = [bin, path, '--validation', held, '-f', 'json', '--today', '2026-11-28', ...flags];
  return spawnSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 2 ** 28 });
}

describe('threads', () => {
  it('give the report of one thread, to the byte', () => {
    expect(Buffer.byteLength(text)).toBeGreaterThan(16_000_000);
    const alone = lint('--concurrency', 'off');
    expect(alone.status).toBe(1);
    expect(JSON.parse(alone.stdout).counts.error).toBeGreaterThan(50);
    for (const threads of ['1', '2', '3', 'auto']) {
      const together = lint('--concurrency', threads);
      expect(together.stderr).toBe('');
      expect(together.stdout === alone.stdout, `${threads} threads`).toBe(true);
    }
  });

  it('know what the grader reads', () => {
    const grader = join(folder, 'grader.json');
    const reads = { input: '{{sample.output_text}}', reference: '{{item.answer}}' };
    writeFileSync(grader, JSON.stringify({ type: 'string_check', name: 'g', operation: 'eq', ...reads }));
    const alone = lint('--concurrency', 'off', '--grader', grader);
    expect(JSON.parse(alone.stdout).byRule['grader-unknown-field'].count).toBeGreaterThan(0);
    expect(lint('--concurrency', '2', '--grader', grader).stdout === alone.stdout).toBe(true);
  });
});
