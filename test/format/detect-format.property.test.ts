import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../src/format/detect-format.ts';
import type { JsonObject } from '../../src/format/example.ts';
import { FORMAT_IDS } from '../../src/generated/formats.ts';

const key = fc.constantFrom(
  ...['messages', 'input', 'prompt', 'completion', 'preferred_output', 'non_preferred_output', 'tools', 'functions'],
  ...['conversations', 'instruction', 'chosen', 'rejected', 'item', 'answer', 'role', 'content', '__proto__', 'text'],
);
const message = fc.record(
  {
    role: fc.oneof(fc.constantFrom('user', 'assistant', 'tool'), fc.jsonValue()),
    content: fc.oneof(fc.string(), fc.jsonValue(), fc.constant([{ type: 'image_url', image_url: { url: 'x' } }])),
    tool_calls: fc.oneof(fc.constant([]), fc.jsonValue()),
    function_call: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const value = fc.oneof(fc.array(message, { maxLength: 3 }), fc.record({ messages: fc.array(message) }), fc.jsonValue());
const record = fc
  .uniqueArray(fc.tuple(key, value), { maxLength: 5, selector: ([name]) => name })
  .map((members) => members as readonly (readonly [string, unknown])[]);
const method = fc.constantFrom(undefined, 'supervised', 'dpo', 'reinforcement') as fc.Arbitrary<
  'supervised' | 'dpo' | 'reinforcement' | undefined
>;

/** As JSON.parse makes it: `__proto__` is a member like any other. */
function recordOf(members: readonly (readonly [string, unknown])[]): JsonObject {
  return JSON.parse(`{${members.map(([name, each]) => `${JSON.stringify(name)}:${JSON.stringify(each)}`).join(',')}}`);
}

describe('the detector', () => {
  it('knows every record by one name, whatever the order of its members', () => {
    fc.assert(
      fc.property(record, method, (members, named) => {
        const found = detectFormat(recordOf(members), named);
        expect([...FORMAT_IDS, 'foreign']).toContain(found.format);
        expect(found.shape === undefined).toBe(found.format !== 'foreign');
        expect(detectFormat(recordOf([...members].reverse()), named).format).toBe(found.format);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves the record as it is', () => {
    fc.assert(
      fc.property(record, method, (members, named) => {
        const one = recordOf(members);
        detectFormat(one, named);
        expect(one).toEqual(recordOf(members));
      }),
    );
  });
});
