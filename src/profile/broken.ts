import type { Outcome } from './contract.ts';
import { outcomeWords } from './outcome-words.ts';
import type { Profile } from './profile.ts';

/** The messages of a rule about rows that break a contract: one text, by what happens to the row. */
export function brokenMessages<const Text extends string>(text: Text) {
  return { refused: text, dropped: text } as const;
}

/** Their effects: a row that is dropped does not keep the others from being trained. */
export const BROKEN_VARIANTS = { dropped: { severity: 'error', effect: 'skipped' } } as const;

/** Which of them it is, and what happens, in words. @param fact what the row breaks */
export function broken(profile: Profile, fact: { readonly outcome?: Outcome } | undefined) {
  const outcome = fact?.outcome ?? profile.contract?.badRows.value ?? 'refused';
  const messageId = outcome === 'dropped' ? 'dropped' : 'refused';
  return { messageId, outcome: outcomeWords(profile, fact), provider: profile.title } as const;
}
