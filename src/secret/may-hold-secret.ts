import { findSecrets } from './find-secrets.ts';

/**
 * False when no text of a record can hold a secret, told from its line alone: one look at the line is much faster than one
 * at each text. Escapes may hide a key, and payloads of images are no texts: then the texts have to be looked at.
 */
export function mayHoldSecret(line: string): boolean {
  return line.includes(';base64,') || line.includes('\\u') || line.includes('\\/') || findSecrets(line).length > 0;
}
