import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImageBytes } from '../../src/image/image-bytes.ts';
import { endOfScan, nextMarker } from '../../src/image/jpeg-markers.ts';
import { readImage, readImageBytes } from '../../src/image/read-image.ts';
import { buildJpeg, EOI, SOI, segment } from './build-jpeg.ts';
import { buildPng, pngChunk } from './build-png.ts';
import { buildWebp, extended, lossy, webpChunk } from './build-webp.ts';

/** An image of which only the bytes before `end` and those from `from` on are at hand. */
function parts(whole: Buffer, end: number, from = whole.length): ImageBytes {
  return {
    total: whole.length,
    read(at, length) {
      const stop = at < end ? end : at >= from ? whole.length : at;
      return whole.subarray(at, Math.min(at + length, stop));
    },
  };
}

const filler = Buffer.alloc(300, 0x61);
const long = Buffer.alloc(70_000, 0x11);
const IMAGES: Readonly<Record<string, Buffer>> = {
  PNG: buildPng({ before: [pngChunk('eXIf', filler)], after: Buffer.alloc(3) }),
  'a cut PNG': buildPng({ before: [pngChunk('eXIf', filler)] }).subarray(0, -6),
  JPEG: buildJpeg({ before: [segment(0xe1, filler)] }),
  'a long JPEG': buildJpeg({ scan: long, end: Buffer.concat([EOI, long]) }),
  'a JPEG with fill bytes': buildJpeg({ before: [Buffer.alloc(200, 0xff)] }),
  'a JPEG without end': buildJpeg({ end: Buffer.alloc(0), scan: long }),
  'a JPEG that ends in its segments': Buffer.concat([SOI, segment(0xe1, filler)]),
  MPO: Buffer.concat([buildJpeg({ before: [segment(0xe2, Buffer.from('MPF\0II*\0', 'latin1'))] }), buildJpeg()]),
  WEBP: buildWebp(extended(8, 8, 0), webpChunk('ICCP', filler), lossy(8, 8)),
  'a WEBP without picture': buildWebp(extended(8, 8, 0), webpChunk('ICCP', filler)),
};

describe.each(Object.entries(IMAGES))('%s', (_, whole) => {
  const all = readImage(whole);
  /** What is said of a part is said of the whole as well. */
  const expectNoMore = (bytes: ImageBytes) => {
    const { format, size, trailing, problem, mode, animated } = readImageBytes(bytes);
    // Several pictures are one up to the segment that says so.
    expect([all.format, all.format === 'MPO' ? 'JPEG' : undefined]).toContain(format);
    expect([all.size, undefined]).toContainEqual(size);
    expect([all.mode, undefined]).toContain(mode);
    expect([all.trailing, 0]).toContain(trailing);
    expect([all.animated, false]).toContain(animated);
    expect([all.problem, undefined]).toContainEqual(problem);
  };

  it('is told by its head, as far as that goes', () => {
    const ends = [...Array(Math.min(whole.length, 700)).keys(), whole.length - 3, whole.length - 1].slice(40);
    for (const end of ends) expectNoMore(parts(whole, end));
    expect(readImageBytes(parts(whole, whole.length))).toEqual(all);
  });

  it('is told by what was read before there was no more to read', () => {
    for (let reads = 1; reads < 40; reads++) {
      let left = reads;
      const read: ImageBytes['read'] = (at, length) => (left-- > 0 ? whole.subarray(at, at + length) : Buffer.alloc(0));
      expectNoMore({ total: whole.length, read });
    }
  });

  it('is told by its head and its end', () => {
    fc.assert(
      fc.property(fc.nat({ max: whole.length }), fc.nat({ max: whole.length }), (a, b) => {
        expectNoMore(parts(whole, Math.max(40, Math.min(a, b)), Math.max(a, b)));
      }),
    );
  });
});

describe('nextMarker', () => {
  /** A marker behind so many plain bytes and fill bytes. */
  const after = (plain: number, fill: number, more: number) =>
    Buffer.concat([Buffer.alloc(plain, 0x11), Buffer.alloc(fill, 0xff), Buffer.from([0xc0]), Buffer.alloc(more)]);

  it('finds a marker wherever the windows that are read end', () => {
    for (const plain of [0, 1, 60, 61, 62, 63, 64, 65, 127, 65_598, 65_599, 65_600, 65_601, 140_000])
      for (const fill of [1, 2, 64, 65, 66, 130])
        for (const more of [0, 1, 300])
          expect(nextMarker(parts(after(plain, fill, more), 1e9), 0), `${plain} ${fill} ${more}`).toEqual({
            marker: 0xc0,
            end: plain + fill + 1,
          });
  });

  it('passes over bytes that only look like one', () => {
    for (const plain of [0, 61, 62, 63, 64])
      expect(
        nextMarker(parts(Buffer.concat([Buffer.alloc(plain, 0x11), Buffer.from('ff00ffff0011ffc0', 'hex')]), 1e9), 0),
      ).toEqual({ marker: 0xc0, end: plain + 8 });
  });

  it('does not know what is not at hand, and finds the end of the image', () => {
    const whole = Buffer.alloc(300, 0x11);
    expect(nextMarker(parts(whole, 200), 0)).toEqual({ end: undefined });
    expect(nextMarker(parts(whole, 300), 0)).toBeUndefined();
    expect(nextMarker(parts(whole, 300), 300)).toBeUndefined();
    expect(nextMarker(parts(Buffer.alloc(300, 0xff), 300), 0)).toBeUndefined();
  });
});

describe('endOfScan', () => {
  const scan = (before: number, behind: number) =>
    Buffer.concat([Buffer.alloc(before, 0x11), EOI, Buffer.alloc(behind, 0x22)]);

  it('is where the end marker is, the last of the last 64 KB or else the first', () => {
    for (const behind of [0, 1, 65_533, 65_534, 65_535, 65_536, 131_069, 131_070, 131_071, 131_072, 200_000])
      for (const before of [0, 1, 100, 65_534, 65_535, 65_536])
        expect(endOfScan(parts(scan(before, behind), 1e9), 0), `${before} ${behind}`).toBe(before + 2);
    expect(endOfScan(parts(Buffer.concat([scan(10, 10), scan(10, 10)]), 1e9), 0)).toBe(22 + 12);
    expect(endOfScan(parts(scan(0, 5), 1e9), 2)).toBe('missing');
  });

  it('is not known where bytes are not at hand', () => {
    const whole = Buffer.alloc(200_000, 0x11);
    expect(endOfScan(parts(whole, 199_999), 0)).toBe('not at hand');
    expect(endOfScan(parts(whole, 100_000, 134_464), 0)).toBe('not at hand');
    expect(endOfScan(parts(whole, 200_000), 0)).toBe('missing');
  });
});
