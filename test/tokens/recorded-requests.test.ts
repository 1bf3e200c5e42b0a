import { describe, expect, it } from 'vitest';
import { compareRecorded, countRecorded, GROUPS, leftOut, parseRecorded } from '../../scripts/recorded-requests.mjs';
import { loadCounter } from '../../src/tokens/load-counter.ts';
import { countingLibrary } from './counting-library.ts';

const { count: T } = await loadCounter('o200k_base');

const request = {
  id: 'plain-1',
  category: 'plain',
  model: 'gpt-4o-2024-08-06',
  messages: [{ role: 'user', content: 'Is the ferry late?' }],
};
const exact = 4 + T('Is the ferry late?') + 3;

describe('recorded requests', () => {
  it('are counted as requests', async () => {
    expect(await countRecorded(request, countingLibrary)).toBe(exact);
    const demanded = { ...request, tool_choice: { type: 'function', function: { name: 'ferry' } } };
    expect(await countRecorded(demanded, countingLibrary)).toBe(exact + 4 + T(' to=functions.ferry'));
  });

  it('get images of the recorded sizes and details, by the rule of their model', async () => {
    const url = '(removed)';
    const parts = ['low', 'high'].map((detail) => ({ type: 'image_url', image_url: { url, detail } }));
    const images = [
      { width: 640, height: 480, detail: 'low' },
      { width: 640, height: 480, detail: 'high' },
    ];
    const messages = [{ role: 'user', content: [{ type: 'text', text: 'Which ferry?' }, ...parts] }];
    const row = { ...request, category: 'image', messages, images };
    expect(await countRecorded(row, countingLibrary)).toBe(4 + T('Which ferry?') + 85 + 425 + 3);
    const mini = { ...row, model: 'gpt-4.1-mini-2025-04-14' };
    expect(await countRecorded(mini, countingLibrary)).toBe(4 + T('Which ferry?') + 2 * 488 + 3);
    const alone = { ...row, messages: undefined, text_overhead: 8, model: 'gpt-5-mini-2025-08-07', api: 'responses' };
    expect(await countRecorded(alone, countingLibrary)).toBe(8 + 2 * 360);
  });

  it('of answers are compared with what is learned, less the end', async () => {
    const completion = { role: 'assistant', content: 'By ten minutes.' };
    const answer = { id: 'a', category: 'completion_text', model: request.model, completion };
    expect(await countRecorded(answer, countingLibrary)).toBe(T('By ten minutes.'));
  });
});

describe('the comparison', () => {
  const results = async (rows: readonly object[]) => await compareRecorded(rows, countingLibrary);
  const plain = async (rows: readonly object[]) => (await results(rows)).results.find(({ title }) => title === 'plain');

  it('passes a group that reaches its goal, and names each miss', async () => {
    const rows = Array.from({ length: 100 }, (_, n) => ({ ...request, id: `r${n}`, real_tokens: exact }));
    expect(await plain(rows)).toMatchObject({ records: 100, exact: 100, passed: true, misses: [] });
    const miss = { ...request, id: 'off', real_tokens: exact + 2 };
    expect(await plain([...rows.slice(1), miss])).toMatchObject({
      exact: 99,
      passed: true,
      misses: [{ id: 'off', model: request.model, expected: exact + 2, counted: exact, difference: -2 }],
    });
    expect(await plain([...rows.slice(2), miss, miss])).toMatchObject({ exact: 98, passed: false });
  });

  it('fails a group without records, for nothing was shown', async () => {
    expect(await plain([])).toMatchObject({ records: 0, passed: false });
  });

  it('lets reasoning models be off by one', async () => {
    const row = { ...request, category: 'reasoning_plain', model: 'gpt-5-2025-08-07', real_tokens: exact };
    const { results: all } = await results([row]);
    const group = all.find(({ title }) => title === 'reasoning models');
    expect(group).toMatchObject({ records: 1, exact: 0, agreeing: 1, passed: true });
    expect(group?.misses).toHaveLength(1);
  });

  it('names what it leaves out', async () => {
    const rows = [
      { ...request, id: 's', suspect: 'edited by hand', real_tokens: 1 },
      { ...request, id: 'u', category: 'audio', real_tokens: 1 },
      { ...request, id: 'o', model: 'gpt-3.5-turbo-0613', tools: [], real_tokens: 1 },
    ];
    const compared = await results(rows);
    expect(compared.leftOut).toEqual([
      { id: 's', reason: 'marked as suspect: edited by hand' },
      { id: 'u', reason: 'no group compares the category audio' },
      { id: 'o', reason: 'gpt-3.5-turbo as served in 2023 wrote tools in another way' },
    ]);
    expect(compared.results.reduce((sum, { records }) => sum + records, 0)).toBe(0);
    expect(leftOut(request)).toBeUndefined();
  });

  it('compares each category once', () => {
    const categories = GROUPS.flatMap((group) => group.categories);
    expect(new Set(categories).size).toBe(categories.length);
  });

  it('reads one record per line', () => {
    expect(parseRecorded('{"id":"a"}\n\n{"id":"b"}\n')).toEqual([{ id: 'a' }, { id: 'b' }]);
  });
});
