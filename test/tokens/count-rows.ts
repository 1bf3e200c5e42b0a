import { conversationsOf } from '../../src/format/conversations.ts';
import type { FormatId, JsonObject } from '../../src/format/example.ts';
import type { Model } from '../../src/profile/profile.ts';
import { countExample } from '../../src/tokens/count-example.ts';
import type { ExampleTokens, TokenCounter } from '../../src/tokens/example-tokens.ts';
import { modelOf } from './model.ts';

/** Counts a record as the engine does. */
export function countRow(
  value: JsonObject,
  counter: TokenCounter,
  format: FormatId = 'chat',
  model: Model = modelOf(),
): ExampleTokens {
  const tokens = countExample({ value, format, conversations: conversationsOf(value, format) }, counter, model);
  if (tokens === undefined) throw new Error('this record has no shape to count');
  return tokens;
}
