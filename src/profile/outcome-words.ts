import type { Outcome } from './contract.ts';
import type { Profile } from './profile.ts';

const WORDS: Readonly<Record<Outcome, string>> = {
  refused: 'the file is refused',
  dropped: 'the trainer leaves the row out without a word',
  stops: 'the trainer stops with an error',
};

/** What happens to a row that breaks the contract of a profile, in words. @param fact what it breaks, where that says more */
export function outcomeWords({ contract }: Profile, fact?: { readonly outcome?: Outcome }): string {
  return WORDS[fact?.outcome ?? contract?.badRows.value ?? 'refused'];
}
