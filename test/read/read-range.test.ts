import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chunk } from '../../src/read/chunk-cutter.ts';
import { openBytes } from '../../src/read/random-access.ts';
import { readRange } from '../../src/read/read-range.ts';
import { fillHoles } from '../../src/read/short-line.ts';

const payload = Buffer.alloc(1500, 'iVBORw0KGgo/').toString('latin1').replaceAll('/', '\\/');
const lines = fc
  .array(fc.constantFrom('\n', '\n', '\r\n', '\u2028', 'a', '{"messages":[]}', ` ";base64,${payload}"`, 'é'), {
    maxLength: 60,
  })
  .map((parts) => Buffer.from(parts.join(''), 'utf8'));

/** A chunk's bytes in the file. */
function original({ bytes, short }: Chunk): Buffer {
  if (short === undefined) return Buffer.from(bytes);
  const filled = fillHoles(short, short.holes, 1e9);
  if (filled === undefined) throw new Error('a payload is not at hand');
  return filled;
}

describe('readRange', () => {
  it('gives each line of any partition once, with its offset', () => {
    fc.assert(
      fc.property(
        lines,
        fc.array(fc.nat(9000), { maxLength: 8 }),
        fc.integer({ min: 1, max: 3000 }),
        fc.constantFrom(0, 1000, 1e9),
        (bytes, cuts, chunkBytes, longLineBytes) => {
          const options = { chunkBytes, longLineBytes, runDigits: 1024, lineBytes: 1e9 };
          const edges = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
          let at = 0;
          const whole: Buffer[] = [];
          for (const [index, start] of edges.slice(0, -1).entries()) {
            const end = edges[index + 1] ?? 0;
            for (const chunk of readRange(openBytes(bytes), { start, end }, options)) {
              expect(chunk.offset).toBe(at);
              // The first line of a chunk starts in the range, and so does the last.
              expect(chunk.offset).toBeGreaterThanOrEqual(start);
              expect(chunk.offset).toBeLessThan(end);
              const read = original(chunk);
              const lastLine = read.subarray(0, -1).lastIndexOf(0x0a) + 1;
              expect(chunk.offset + lastLine).toBeLessThan(end);
              whole.push(read);
              at += read.length;
            }
          }
          expect(Buffer.concat(whole)).toEqual(bytes);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('reads a line over many ranges a few times, not once for each range', () => {
    const bytes = Buffer.alloc(4_000_000, 'a');
    const options = { chunkBytes: 1 << 20, longLineBytes: 1 << 20, runDigits: 1024, lineBytes: 1e9 };
    let read = 0;
    const source = openBytes(bytes);
    const counting = {
      ...source,
      read(at: number, into: Uint8Array) {
        const got = source.read(at, into);
        read += got;
        return got;
      },
    };
    const size = 10_000;
    let lines = 0;
    for (let start = 0; start < bytes.length; start += size) {
      for (const chunk of readRange(counting, { start, end: start + size }, options))
        lines += chunk.bytes.length > 0 ? 1 : 0;
    }
    expect(lines).toBe(1);
    expect(read).toBeLessThan(3 * bytes.length);
  });
});
