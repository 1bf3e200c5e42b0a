import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapesIn } from '../../src/read/base64-run.ts';
import { type Payload, startPayload } from '../../src/read/payload.ts';

const OFFSET = 5;

function payloadOf(parts: readonly string[], again: boolean, keeps: (bytes: number) => boolean = () => true): Payload {
  const bytes = Buffer.from('.'.repeat(OFFSET) + parts.join(''));
  const draft = startPayload(OFFSET, again ? (at, into) => bytes.copy(into, 0, at) : undefined, keeps);
  for (const part of parts) {
    // Memory that is used again.
    const memory = Buffer.from(part);
    draft.add(memory, escapesIn(memory));
    memory.fill(0);
  }
  return draft.end();
}

const part = fc
  .array(fc.constantFrom('A', 'b9', '/', '\\/', 'CDEFG'), { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join(''));

describe.each([
  ['read again', true],
  ['kept', false],
])('payload that is %s', (_, again) => {
  it('gives any range of its digits and of its bytes', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), fc.nat(60), fc.nat(60), (parts, from, to) => {
        const raw = parts.join('');
        const digits = raw.replaceAll('\\', '');
        const payload = payloadOf(parts, again);
        expect([payload.bytes, payload.digits]).toEqual([raw.length, digits.length]);
        expect(payload.readRaw(from, to).toString()).toBe(raw.slice(from, Math.max(from, to)));
        expect(payload.read(from, to).toString()).toBe(digits.slice(from, Math.max(from, to)));
        // The part that was read last may be asked for again.
        for (let at = 0; at < digits.length; at += 3)
          expect(payload.read(at, at + 3).toString()).toBe(digits.slice(at, at + 3));
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    [[], 0, 9, '', ''],
    [['AB'], 0, 2, 'AB', 'AB'],
    [['AB'], 2, 2, '', ''],
    [['AB'], 2, 9, '', ''],
    [['AB', 'CD', 'EF'], 2, 4, 'CD', 'CD'],
    [['AB', 'CD', 'EF'], 1, 5, 'BCDE', 'BCDE'],
    [['A\\/', 'C\\/', 'E\\/'], 2, 4, 'C/', '/C'],
    [['A\\/', 'C\\/', 'E\\/'], 3, 6, '/E/', 'C\\/'],
    [['A\\/', 'C\\/', 'E\\/'], 0, 1e9, 'A/C/E/', 'A\\/C\\/E\\/'],
    [['\\/', '\\/'], 1, 2, '/', '/'],
  ] as const)('of %j from %i to %i: digits %j, bytes %j', (parts, from, to, digits, raw) => {
    const payload = payloadOf(parts, again);
    expect(payload.read(from, to).toString()).toBe(digits);
    expect(payload.readRaw(from, to).toString()).toBe(raw);
  });
});

describe('payload of which parts were not kept', () => {
  it.each([
    [0, 9, 'A/C/', 'A\\/C\\/'],
    [0, 3, 'A/C', 'A\\/'],
    [3, 6, '/', 'C\\/'],
    [4, 6, '', '\\/'],
    [6, 9, 'G/', ''],
    [9, 12, '', 'G\\/'],
  ])('ends from %i to %i where one begins: digits %j, bytes %j', (from, to, digits, raw) => {
    // The third part is not kept, the fourth is.
    let asked = 0;
    const payload = payloadOf(['A\\/', 'C\\/', 'E\\/', 'G\\/'], false, () => ++asked !== 3);
    expect([payload.digits, payload.bytes]).toEqual([8, 12]);
    expect(payload.read(from, to).toString()).toBe(digits);
    expect(payload.readRaw(from, to).toString()).toBe(raw);
  });

  it('asks for the bytes of each part, and only where nothing can be read again', () => {
    const asked: number[] = [];
    const keeps = (bytes: number) => asked.push(bytes) > 0;
    payloadOf(['A\\/', 'CDEF'], false, keeps);
    payloadOf(['A\\/', 'CDEF'], true, keeps);
    expect(asked).toEqual([3, 4]);
  });
});

describe('payload of a source', () => {
  it('that became shorter is what is left', () => {
    const draft = startPayload(
      OFFSET,
      (_, into) => Buffer.from('AB').copy(into),
      () => false,
    );
    draft.add(Buffer.from('ABCD'), 0);
    expect(draft.digits()).toBe(4);
    expect(draft.end().read(0, 4).toString()).toBe('AB');
    draft.add(Buffer.from('E\\/'), 1);
    expect(draft.digits()).toBe(6);
    expect(draft.end().digits).toBe(6);
    expect(draft.end().bytes).toBe(7);
  });

  it('that became shorter inside a part ends there', () => {
    const bytes = Buffer.from('A\\/C');
    const draft = startPayload(
      0,
      (at, into) => bytes.copy(into, 0, at),
      () => false,
    );
    for (const text of ['A\\/', 'C\\/D', 'E\\/']) draft.add(Buffer.from(text), 1);
    expect(draft.end().read(0, 9).toString()).toBe('A/C');
    expect(draft.end().read(2, 9).toString()).toBe('C');
    expect(draft.end().read(3, 9).toString()).toBe('');
  });

  it('is read at its place, a part with escapes once as long as it is the last', () => {
    const bytes = Buffer.from('......A\\/C\\/E');
    const reads: string[] = [];
    const reread = (at: number, into: Uint8Array) => {
      reads.push(`${at}+${into.length}`);
      return bytes.copy(into, 0, at);
    };
    const draft = startPayload(6, reread, () => false);
    draft.add(Buffer.from('A\\/'), 1);
    draft.add(Buffer.from('C\\/E'), 1);
    const { read, readRaw } = draft.end();
    for (const [from, to] of [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [0, 2],
    ] as const)
      read(from, to);
    expect(reads).toEqual(['6+3', '9+4', '6+3']);
    reads.length = 0;
    readRaw(2, 6);
    readRaw(3, 99);
    readRaw(7, 9);
    readRaw(3, 3);
    expect(reads).toEqual(['8+4', '9+4']);
  });

  it('is read where it is asked for and no further, when nothing is escaped', () => {
    const reads: string[] = [];
    const reread = (at: number, into: Uint8Array) => {
      reads.push(`${at}+${into.length}`);
      return Buffer.from('ABCDEF').copy(into, 0, at);
    };
    const draft = startPayload(0, reread, () => false);
    for (const text of ['ABC', 'DEF']) draft.add(Buffer.from(text), 0);
    expect(draft.end().read(1, 4).toString()).toBe('BCD');
    expect(reads).toEqual(['1+3']);
  });
});
