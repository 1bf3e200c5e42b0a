import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { lookAtData } from '../../src/config/look-at-data.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';
import type { Profile } from '../../src/profile/profile.ts';

const folder = mkdtempSync(join(tmpdir(), 'tunelint-look-'));
const profile = loadProfile('openai') as Profile;
const user = { role: 'user', content: 'Hi' };
const answer = [{ role: 'assistant', content: 'Hello.' }];
const CHAT = JSON.stringify({ messages: [user, ...answer] });
const image = { type: 'image_url', image_url: { url: 'https://example.com/a.png' } };

it.each([
  ['chat', CHAT, 'supervised'],
  ['images', JSON.stringify({ messages: [{ ...user, content: [image] }, ...answer] }), 'vision'],
  [
    'preferences',
    JSON.stringify({ input: { messages: [user] }, preferred_output: answer, non_preferred_output: answer }),
    'dpo',
  ],
  ['completions', '{"prompt":"a","completion":"b"}', 'completion'],
  ['a list', `[${CHAT}]`, undefined],
  ['records of another format', '{"conversations":[{"from":"human","value":"Hi"}]}', undefined],
  ['nothing', '', undefined],
])('tells %s', async (name, text, kind) => {
  const path = join(folder, `${name}.jsonl`);
  writeFileSync(path, `${text}\n`);
  expect((await lookAtData(path, profile))?.kind).toBe(kind);
  writeFileSync(`${path}.gz`, gzipSync(`${text}\n`));
  expect((await lookAtData(`${path}.gz`, profile))?.kind).toBe(kind);
});
