import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compatibility } from '../../src/compat/compatibility.ts';
import { fileCompatibility } from '../../src/compat/file-compatibility.ts';

const NOW = '2026-11-21';
const path = join(mkdtempSync(join(tmpdir(), 'tunelint-compat-')), 'a.jsonl');
const answer = { role: 'assistant', content: 'Hello.' };
const chat = (question: object, ...more: readonly object[]) => ({
  messages: [{ role: 'user', ...question }, answer, ...more],
});
const rows = [
  chat({ content: 'Hi' }),
  chat({ content: 'Bye', name: 'kari' }),
  chat({ content: 'Well', name: 'kari' }, { role: 'user', content: 'So?', name: 'kari' }, answer),
  chat({ content: [{ type: 'image_url', image_url: { url: 'https://example.com/a.png' } }] }),
  {},
];
writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));

it('counts rows by what becomes of them', async () => {
  expect(await compatibility(path, 'gemini', { now: NOW })).toMatchObject({
    profile: 'gemini',
    title: 'Google Gemini',
    verdict: 'reject',
    rows: 5,
    asTheyAre: 0,
    needChange: 2,
    loseSomething: 2,
    impossible: 1,
    codes: { 'LOSS-NAME': 2 },
  });
});

it('leaves rows as they are that mean the same there', async () => {
  expect(await compatibility(path, 'openai', { now: NOW })).toMatchObject({
    title: 'OpenAI',
    asTheyAre: 4,
    needChange: 0,
    loseSomething: 0,
    impossible: 1,
  });
  expect(await compatibility(path, 'together', { now: NOW })).toMatchObject({
    needChange: 0,
    impossible: 2,
    codes: { 'LOSS-IMAGE-REMOTE': 1 },
  });
});

it('asks one profile after the other', async () => {
  const { path: same, profiles } = await fileCompatibility(path, ['together', 'gemini'], { now: NOW });
  expect(same).toBe(path);
  expect(profiles.map(({ profile }) => profile)).toEqual(['together', 'gemini']);
  expect(await fileCompatibility(path, [], { now: NOW })).toEqual({ path, profiles: [] });
});

it('stops when it is told to', async () => {
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(compatibility(path, 'gemini', { now: NOW, signal })).rejects.toThrow('enough');
});
