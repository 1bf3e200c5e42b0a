import { describe, expect, it } from 'vitest';
import rule from '../../rules/tokens-over-job-limit.ts';
import type { FinishContext } from '../../src/engine/rule.ts';
import { loadProfile } from '../../src/profile/load-profile.ts';

/** No test writes two thousand million tokens: the rule sees only their number. */
function reported(profileId: string, perEpoch: number, epochs: number, low = perEpoch): unknown[] {
  const found: unknown[] = [];
  const context = {
    profile: loadProfile(profileId),
    role: 'training',
    tokens: { billedPerEpoch: perEpoch, billedPerEpochLow: low },
    cost: { epochs, billedTokens: perEpoch * epochs },
    report: ({ messageId, data }: { messageId: string; data: { most?: number } }) => found.push([messageId, data.most]),
  };
  rule.finish?.(undefined, context as unknown as FinishContext<typeof rule.meta.messages>);
  return found;
}

describe('tokens-over-job-limit', () => {
  it('takes two thousand million tokens on azure, and not one more', () => {
    expect(reported('azure', 500_000_000, 4)).toEqual([]);
    expect(reported('azure', 500_000_001, 4)).toEqual([['over', 3]]);
  });

  it('is not sure where the count is a range', () => {
    expect(reported('azure', 700_000_000, 3, 600_000_000)).toEqual([['near', undefined]]);
  });

  it('knows no limit on openai', () => expect(reported('openai', 9e9, 50)).toEqual([]));
});
