import type { Suppression } from './baseline.ts';
import { fileKey } from './file-baseline.ts';

/** What the engine knows an entry by, within its file. */
export function suppressionKey({
  rule,
  messageId,
  fingerprint,
}: Pick<Suppression, 'rule' | 'messageId' | 'fingerprint'>) {
  return fingerprint ?? fileKey(rule, messageId);
}
