import { FAMILY_OF, type FORMAT_FAMILIES } from '../generated/formats.ts';
import type { Method } from '../profile/profile.ts';
import type { FormatId } from './example.ts';

export type FormatFamily = (typeof FORMAT_FAMILIES)[number];

/** The family of a format. */
export function familyOf(format: FormatId): FormatFamily {
  return FAMILY_OF[format];
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
