import { hasUnicodeEscapes } from '../format/unicode-escapes.ts';
import { findSecrets } from './find-secrets.ts';

/** Lines with an image are longer. */
const LONG = 4000;

/**
 * False when no text of a record can hold a secret, told from its line alone: one look at the line is much faster than one
 * at each text. Escapes may hide a key, and payloads of images are no texts: then the texts have to be looked at.
 */
export function mayHoldSecret(line: string): boolean {
  if (hasUnicodeEscapes(line)) return true;
  return (line.length > LONG && line.includes(';base64,')) || findSecrets(line).length > 0;
}
