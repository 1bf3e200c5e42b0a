import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntaxErrorIndex } from '../../../src/read/syntax/syntax-error-index.ts';

/** `>` marks where the text stops being JSON; it is taken out of the text. */
const STOPS: readonly string[] = [
  '>',
  '  >',
  '[>',
  '{"a":1>',
  '{"a">1}',
  '[1,>]',
  '{>a:1}',
  '[1] >2',
  '[0>1]',
  '[1.>]',
  '[->',
  '"x>\\y"',
  '"x>\t"',
  '["😀>',
  '["😀">x]',
  '[>nul]',
  '{"a":1}\n\n>}',
  '"\\u00>',
];

describe('syntaxErrorIndex', () => {
  it.each(STOPS)('%j', (marked) => {
    const index = marked.indexOf('>');
    const text = marked.replace('>', '');
    // The verifier takes an escape as a whole.
    expect(syntaxErrorIndex(text)).toBe(text.startsWith('"\\u') ? 1 : index);
  });

  it('is undefined for JSON, and the length of any JSON container that is cut off', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.nat(), (value, at) => {
        const text = JSON.stringify(value);
        expect(syntaxErrorIndex(text)).toBeUndefined();
        const cut = text.slice(0, at % text.length);
        const stop = syntaxErrorIndex(cut);
        expect(stop).toBeLessThanOrEqual(cut.length);
        // Only a word or an escape is taken as a whole.
        expect(cut.slice(stop)).toMatch(/^(?:|t|tr|tru|f|fa|fal|fals|n|nu|nul|\\|\\u[\da-f]{0,3})$/);
      }),
    );
  });
});
