import { FAMILY_OF } from '../generated/formats.ts';
import type { FormatId, RowFormat } from './example.ts';

/** Whether a format is one of OpenAI's. */
export function isNative(format: RowFormat): format is FormatId {
  return Object.hasOwn(FAMILY_OF, format);
}
