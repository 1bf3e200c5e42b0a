import type { Compatibility } from '../../src/compat/compatibility.ts';

/** What the provider "openai" would make of a file of one row that needs nothing. */
export function compatOf(more: Partial<Compatibility> = {}): Compatibility {
  return {
    profile: 'openai',
    title: 'OpenAI',
    verdict: 'accept',
    reasons: [],
    rows: 1,
    asTheyAre: 1,
    needChange: 0,
    loseSomething: 0,
    impossible: 0,
    codes: {},
    ...more,
  };
}

/** One that refuses most of it, with two reasons and two losses. */
export const REFUSED = compatOf({
  profile: 'trl',
  title: 'TRL',
  verdict: 'reject',
  reasons: ['schema', 'wrong<rule>\u001b'],
  rows: 12_345,
  asTheyAre: 12_000,
  needChange: 300,
  loseSomething: 40,
  impossible: 5,
  codes: { 'LOSS-NAME': 12_000, 'LOSS-IMAGE-DETAIL': 1 },
});

export const NAME_LOST = 'LOSS-NAME 12,000: The name of a message has no place.';
export const DETAIL_LOST = 'LOSS-IMAGE-DETAIL 1: `detail` of an image has no place.';
