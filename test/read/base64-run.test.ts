import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64Run, digitsEnd, digitsOf, escapesIn } from '../../src/read/base64-run.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digits = (count: number): string => DIGITS.repeat(Math.ceil(count / 64)).slice(0, count);

/** The same bytes at an address that is odd or even, between digits. */
function at(address: 0 | 1, bytes: Uint8Array): Uint8Array {
  const memory = new Uint8Array(bytes.length + 40).fill(0x41);
  memory.set(bytes, 16 + address);
  return memory.subarray(16 + address, 16 + address + bytes.length);
}

describe('base64Run', () => {
  it.each([
    ['', 0, { end: 0, escapes: 0, open: false }],
    ['"', 0, { end: 0, escapes: 0, open: false }],
    ['AB', 0, { end: 2, escapes: 0, open: false }],
    ['AB', 2, { end: 2, escapes: 0, open: false }],
    ['AB=', 1, { end: 2, escapes: 0, open: false }],
    ['\\', 0, { end: 0, escapes: 0, open: true }],
    ['AB\\', 0, { end: 2, escapes: 0, open: true }],
    ['AB\\"', 0, { end: 2, escapes: 0, open: false }],
    ['AB\\n', 0, { end: 2, escapes: 0, open: false }],
    ['AB\\\\/', 0, { end: 2, escapes: 0, open: false }],
    ['\\/', 0, { end: 2, escapes: 1, open: false }],
    ['AB\\/', 0, { end: 4, escapes: 1, open: false }],
    ['AB\\/C/\\/\\/"', 0, { end: 10, escapes: 3, open: false }],
    ['AB\\/\\', 0, { end: 4, escapes: 1, open: true }],
    ['AB\\/\\u002f', 0, { end: 4, escapes: 1, open: false }],
    ['\\/AB\\/', 2, { end: 6, escapes: 1, open: false }],
  ])('of %j from %i', (text, from, run) => expect(base64Run(Buffer.from(text), from)).toEqual(run));
});

describe('digitsEnd', () => {
  it('stops at each byte that is no digit', () => {
    const stops = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => {
      const near = digitsEnd(Uint8Array.of(0x41, byte, 0x41), 0) === 1;
      for (const address of [0, 1] as const) {
        const bytes = new Uint8Array(340).fill(0x41);
        bytes[310] = byte;
        expect(digitsEnd(at(address, bytes), 0)).toBe(near ? 310 : 340);
      }
      return near;
    });
    const others = stops.filter((byte) => byte > 0x1f && byte < 0x7f);
    expect(stops).toHaveLength(192);
    expect(String.fromCharCode(...others)).toBe(' !"#$%&\'()*,-.:;<=>?@[\\]^_`{|}~');
  });

  it.each([
    ['even', 0],
    ['odd', 1],
  ] as const)('is found at any place, at an address that is %s', (_, address) => {
    for (let length = 240; length < 300; length++) {
      const whole = at(address, Buffer.from(digits(length)));
      for (const from of [0, 1, 2, 3, length - 1, length]) expect(digitsEnd(whole, from)).toBe(length);
    }
    for (let end = 0; end < 340; end++) {
      for (const odd of ['=', '\0', '\x7f']) {
        const bytes = at(address, Buffer.from(digits(340).slice(0, end) + odd + digits(340 - end - 1)));
        expect(digitsEnd(bytes, 0)).toBe(end);
        expect(digitsEnd(bytes, Math.min(end, 5))).toBe(end);
      }
    }
  });

  it('looks at nothing behind its bytes', () => {
    const memory = Buffer.from(digits(2000));
    for (let start = 0; start < 9; start++) {
      for (let length = 250; length < 290; length++)
        expect(digitsEnd(memory.subarray(start, start + length), 0)).toBe(length);
    }
  });
});

const run = fc
  .array(fc.constantFrom('A', 'b9', '/', '\\/', '\\/\\/', digits(70)), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('digitsOf', () => {
  it('are those of a run without backslashes', () => {
    fc.assert(
      fc.property(run, (text) => {
        const bytes = Buffer.from(text);
        const escapes = text.split('\\').length - 1;
        expect(escapesIn(bytes)).toBe(escapes);
        expect(digitsOf(bytes, escapes).toString()).toBe(text.replaceAll('\\', ''));
        expect(base64Run(bytes, 0)).toEqual({ end: bytes.length, escapes, open: false });
      }),
    );
  });

  it('are a view where there are none, else a copy', () => {
    const plain = Buffer.from('AB/');
    expect(digitsOf(plain, 0)).toBe(plain);
    const escaped = Buffer.from('\\/AB\\/');
    expect(digitsOf(escaped, 2).toString()).toBe('/AB/');
    expect(escaped.toString()).toBe('\\/AB\\/');
  });

  it.each([
    ['', 0],
    ['\\', 1],
    ['A\\', 1],
    ['\\/\\/A', 2],
  ])('%j has %i escapes', (text, count) => expect(escapesIn(Buffer.from(text))).toBe(count));
});
