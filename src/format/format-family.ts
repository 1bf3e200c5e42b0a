import type { Method } from '../profile/profile.ts';
import type { FormatId } from './example.ts';

/** Formats that one training file may mix are one family. */
export type FormatFamily = 'chat' | 'dpo' | 'rft' | 'completion';

/** The family of a format. */
export function familyOf(format: FormatId): FormatFamily {
  return format === 'dpo' || format === 'rft' || format === 'completion' ? format : 'chat';
}

export const FAMILY_NAMES: Readonly<Record<FormatFamily, string>> = {
  chat: 'chat',
  dpo: 'preference (DPO)',
  rft: 'reinforcement (RFT)',
  completion: 'prompt/completion',
};

/** The method that trains on a family. */
export const FAMILY_METHODS: Readonly<Record<FormatFamily, Method>> = {
  chat: 'supervised',
  dpo: 'dpo',
  rft: 'reinforcement',
  completion: 'supervised',
};
