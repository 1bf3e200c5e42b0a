import { describe, expect, it } from 'vitest';
import rule from '../../rules/file-too-large.ts';
import type { FinishContext } from '../../src/engine/rule.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';

const MB = 2 ** 20;

/** No test writes gigabytes: the rule sees only the size. */
function reported(profileId: string, bytes: number): string[] {
  const ids: string[] = [];
  const profile = loadProfile(profileId);
  const source = {
    name: 'train.jsonl',
    named: true,
    storedBytes: bytes,
    bytes,
    gzip: false,
    byteOrderMark: false,
    diagnosis: undefined,
    stopped: undefined,
  };
  const context = { profile, source, report: ({ messageId }: { messageId: string }) => ids.push(messageId) };
  rule.finish?.(undefined, context as unknown as FinishContext<typeof rule.meta.messages>);
  return ids;
}

describe('file-too-large', () => {
  it.each([
    ['openai', 512 * MB, []],
    ['openai', 512 * MB + 1, ['plainUpload']],
    ['openai', 8192 * MB, ['plainUpload']],
    ['openai', 8192 * MB + 1, ['tooLarge']],
    ['azure', 149 * MB, []],
    ['azure', 151 * MB, ['plainUpload']],
    ['azure', 512 * MB - 1, ['plainUpload']],
    ['azure', 512 * MB, ['tooLarge']],
  ])('%s, %i bytes: %j', (profile, bytes, ids) => expect(reported(profile, bytes)).toEqual(ids));
});
