import { jsonVerifier } from 'stream-json/core/utils/verifier.js';

/** What stream-json's functions take for the end of the input (`none` of stream-chain). */
const END_OF_INPUT = Symbol.for('object-stream.none');

/**
 * The UTF-16 index at which a text stops being JSON (RFC 8259), which V8 does not say for every error; undefined when
 * the text is JSON. A text that ends too early gives its length.
 */
export function syntaxErrorIndex(text: string): number | undefined {
  const verify = jsonVerifier() as (chunk: string | symbol) => unknown;
  try {
    verify(text);
    verify(END_OF_INPUT);
    return undefined;
  } catch (error) {
    const { offset } = error as { readonly offset?: unknown };
    if (typeof offset !== 'number') throw error;
    return Math.min(offset, text.length);
  }
}
