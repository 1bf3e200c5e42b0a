import { defineRule } from '../src/engine/rule.ts';
import { quote } from '../src/format/quote.ts';
import { utf16Index } from '../src/read/utf16-index.ts';

const row = (maximum: string) =>
  `{"messages":[{"role":"user","content":"Where is my order?"},{"role":"assistant","content":"On its way."}],"tools":[{"type":"function","function":{"name":"find_order","parameters":{"type":"object","properties":{"id":{"type":"integer","maximum":${maximum}}}}}}]}`;

export default defineRule({
  meta: {
    id: 'unsafe-number',
    summary: 'A number loses digits or overflows in most JSON readers.',
    group: 'file',
    severity: 'warning',
    effect: 'quality',
    everywhere: true,
    messages: {
      overflow:
        '{number} is larger than any double: readers turn it into infinity or fail.{more} Write it as a string or leave it out.',
      digits:
        'The integer {number} is over 2^53 and becomes {value} in readers that use doubles.{more} Write it as a string, or round it if the digits do not matter.',
    },
    docs: {
      why: 'JSON does not limit numbers, but most readers keep them as 64-bit floating point: integers over 9,007,199,254,740,992 lose digits, and 1e400 becomes infinity. Ids and the bounds of tool parameters are the usual places.',
      fix: 'Write ids as strings. For bounds such as 2^63-1 leave the bound out, or round it to a number that a double can hold.',
      sources: ['RFC 8259, section 6, integers outside [-(2^53)+1, (2^53)-1] may not interoperate, 2017-12'],
      bad: [row('9223372036854775807'), row('1e400'), row('12345678901234567890123')],
      good: [row('9007199254740992'), row('1E2'), row('-0'), row('0.10000000000000000555')],
    },
  },
  line(line, { report }) {
    if (line.kind !== 'parsed') return;
    const [first] = line.facts.unsafeNumbers;
    if (first === undefined) return;
    const start = utf16Index(line.text, first.start);
    const range = { start, end: start + first.text.length };
    const others = line.facts.unsafeNumberCount - 1;
    const more = others === 0 ? '' : ` ${others} more on this line.`;
    const value = Number(first.text);
    const number = quote(first.text).slice(1, -1);
    if (!Number.isFinite(value)) report({ messageId: 'overflow', range, data: { number, more } });
    else report({ messageId: 'digits', range, data: { number, more, value: BigInt(value).toString() } });
  },
});
