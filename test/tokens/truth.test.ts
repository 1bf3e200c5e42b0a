import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conversationsOf } from '../../src/format/conversations.ts';
import { declaredToolsOf } from '../../src/format/tool-calls.ts';
import { encodingForModel } from '../../src/tokens/encoding-for-model.ts';
import type { TokenCounter } from '../../src/tokens/example-tokens.ts';
import { imageTokens } from '../../src/tokens/image-tokens.ts';
import { loadCounter } from '../../src/tokens/load-counter.ts';
import { promptTokens } from '../../src/tokens/prompt-tokens.ts';
import { countRow } from './count-rows.ts';

const HERE = new URL('../../../shared/tokens/', import.meta.url);
const present = existsSync(new URL('truth.jsonl', HERE));
if (!present) process.stderr.write('truth.test.ts: no ../shared/tokens here, recorded counts are not compared\n');

// biome-ignore lint/suspicious/noExplicitAny: recorded requests of many shapes
type Row = Record<string, any>;

function rowsOf(name: string): Row[] {
  if (!present) return [];
  const lines = readFileSync(new URL(name, HERE), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
}

const recorded = rowsOf('truth.jsonl');
const jobs: Row[] = present ? JSON.parse(readFileSync(new URL('jobs/index.json', HERE), 'utf8')) : [];

/** As served in 2023 these models wrote tools in another way; they are gone. */
const OLD_TOOLS = /^gpt-3\.5-turbo-0613$/;

function predicted(row: Row, counter: TokenCounter): number {
  const [conversation] = conversationsOf(row, 'chat');
  const tools = declaredToolsOf({ value: row, format: 'chat' });
  const counted = promptTokens(conversation?.messages ?? [], tools, counter, { id: row['model'], image: null });
  // A tool that the request demands is not part of training data, so the counter does not know it.
  const demanded = row['tool_choice']?.function?.name;
  return counted.tokens + (demanded === undefined ? 0 : 4 + counter.count(` to=functions.${demanded}`));
}

describe.skipIf(!present)('recorded prompt tokens', () => {
  it.each([
    [['plain'], 1],
    [['name'], 1],
    [['plain_parts'], 1],
    [['tools'], 0.9935],
    [['tools', 'tools_named_choice', 'n0isy_tools'], 0.9945],
    [['tool_call_single'], 0.984],
    [
      ['tool_call_single', 'tool_calls_parallel', 'tool_calls_multistep', 'tool_calls_mixed', 'n0isy_tool_calls'],
      0.985,
    ],
  ])('%s', async (categories, share) => {
    let all = 0;
    let exact = 0;
    for (const row of recorded) {
      const old = (row['tools'] ?? row['functions']) !== undefined && OLD_TOOLS.test(row['model']);
      if (!categories.includes(row['category']) || old) continue;
      const counter = await loadCounter(encodingForModel(row['model']));
      all++;
      if (predicted(row, counter) === row['real_tokens']) exact++;
    }
    process.stderr.write(
      `${categories.join(' + ')}: ${exact} of ${all} exact (${((100 * exact) / all).toFixed(1)} %)\n`,
    );
    expect(exact / all).toBeGreaterThanOrEqual(share);
  });

  it.each(['reasoning_plain', 'reasoning_tools'])('%s within 6 tokens', async (category) => {
    const counter = await loadCounter('o200k_base');
    const rows = recorded.filter(
      (row) => row['category'] === category && !row['model'].startsWith('o1-mini') && !row['tool_choice']?.function,
    );
    const off = rows.filter((row) => Math.abs(predicted(row, counter) - row['real_tokens']) > 6);
    process.stderr.write(
      `${category}: ${rows.filter((row) => predicted(row, counter) === row['real_tokens']).length} of ${rows.length} exact\n`,
    );
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  it('images of tile models', async () => {
    const rules = [
      [/^(gpt-4o-2024|gpt-4\.1-2025|gpt-4-turbo|gpt-4o$|gpt-4\.1$)/, { kind: 'tile', base: 85, tile: 170 }],
      [/^gpt-4o-mini/, { kind: 'tile', base: 2833, tile: 5667 }],
      [/^gpt-4\.1-mini/, { kind: 'patch', multiplier: 1.62 }],
      [/^gpt-4\.1-nano/, { kind: 'patch', multiplier: 2.46 }],
      [/^o4-mini/, { kind: 'patch', multiplier: 1.72 }],
    ] as const;
    let all = 0;
    const wrong: string[] = [];
    for (const row of recorded) {
      const rule = rules.find(([pattern]) => pattern.test(row['model']))?.[1];
      if (!['image', 'image_forum'].includes(row['category']) || rule === undefined) continue;
      const counter = await loadCounter(encodingForModel(row['model']));
      let tokens = row['messages'] === undefined ? row['text_overhead'] : textOnly(row, counter);
      for (const image of row['images']) {
        tokens += rule.kind === 'tile' && image.detail === 'low' ? rule.base : imageTokens(image, rule);
      }
      all++;
      if (tokens !== row['real_tokens']) wrong.push(`${row['id']} ${row['model']} ${tokens} for ${row['real_tokens']}`);
    }
    process.stderr.write(`images: ${all - wrong.length} of ${all} exact\n`);
    expect(wrong).toEqual([]);
  });
});

function textOnly(row: Row, counter: TokenCounter): number {
  const messages = row['messages'].map((message: Row) => ({
    ...message,
    content: Array.isArray(message['content'])
      ? message['content'].filter((part: Row) => part['type'] === 'text')
      : message['content'],
  }));
  return predicted({ ...row, messages }, counter);
}

describe.skipIf(!present)('trained_tokens of public jobs', () => {
  it.each(jobs.map((job) => [job['job'], job] as const))('%s, to the token', async (_, job) => {
    const counter = await loadCounter(encodingForModel(job['model']));
    let perEpoch = 0;
    for (const row of rowsOf(`jobs/${job['file']}`)) perEpoch += countRow(row, counter).billed.high;
    expect(perEpoch * job['n_epochs']).toBe(job['trained_tokens']);
  });
});
