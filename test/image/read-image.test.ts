import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../../src/image/image-bytes.ts';
import { readImage, readImageBytes } from '../../src/image/read-image.ts';
import { cpuMs } from '../cpu-ms.ts';
import { buildJpeg, EOI, jpegFrame, SOI, segment } from './build-jpeg.ts';
import { buildPng, PNG_SIGNATURE, pngChunk, pngHeader } from './build-png.ts';
import { buildWebp, extended, lossless, lossy, webpChunk } from './build-webp.ts';

describe('PNG', () => {
  it.each([
    [2, 8, 'RGB'],
    [2, 16, 'RGB'],
    [6, 8, 'RGBA'],
    [6, 16, 'RGBA'],
    [0, 1, '1'],
    [0, 2, 'L'],
    [0, 8, 'L'],
    [0, 16, 'I;16'],
    [3, 4, 'P'],
    [4, 8, 'LA'],
    [4, 16, 'LA'],
  ])('colour type %i with %i bits is %s, interlaced or not', (colour, bits, mode) => {
    for (const interlace of [0, 1]) {
      const facts = readImage(buildPng({ width: 30, height: 20, colour, bits, interlace }));
      expect(facts).toEqual({
        format: 'PNG',
        size: { width: 30, height: 20 },
        mode,
        bits,
        animated: false,
        trailing: 0,
        problem: undefined,
      });
    }
  });

  it('keeps its mode with a transparent colour', () => {
    const transparent = pngChunk('tRNS', Buffer.alloc(6));
    expect(readImage(buildPng({ before: [transparent] }))).toMatchObject({ mode: 'RGB', problem: undefined });
  });

  it('tells an animation, and bytes behind the end', () => {
    const control = pngChunk('acTL', Buffer.alloc(8));
    expect(readImage(buildPng({ before: [control] })).animated).toBe(true);
    expect(readImage(buildPng({ after: Buffer.alloc(7) })).trailing).toBe(7);
  });

  it('does not look into chunks', () => {
    const nonsense = ['zTXt', 'iCCP', 'eXIf'].map((type) => pngChunk(type, Buffer.alloc(5000, 0xff)));
    expect(readImage(buildPng({ before: nonsense })).problem).toBeUndefined();
  });

  it.each([
    ['signature only', PNG_SIGNATURE, 'truncated'],
    ['in the header', buildPng().subarray(0, 30), 'truncated'],
    ['in the pixels', buildPng().subarray(0, 50), 'truncated'],
    ['without IEND', buildPng().subarray(0, -12), 'truncated'],
    ['inside IEND', buildPng().subarray(0, -5), 'truncated'],
    ['without pixels', buildPng({ pixels: [] }), 'damaged'],
    ['width 0', buildPng({ width: 0 }), 'damaged'],
    ['height over 2^31', buildPng({ height: 0x80000000, width: 1e6 }), 'damaged'],
    ['colour type 1', buildPng({ colour: 1 }), 'damaged'],
    ['RGB with 4 bits', buildPng({ bits: 4 }), 'damaged'],
    ['unknown interlacing', buildPng({ interlace: 2 }), 'damaged'],
    ['chunk type of control characters', buildPng({ before: [pngChunk('\0\0\0\0', Buffer.alloc(0))] }), 'damaged'],
    ['another chunk first', Buffer.concat([PNG_SIGNATURE, pngChunk('IDAT', Buffer.alloc(13))]), 'damaged'],
    ['a wrong checksum', buildPng().fill(1, 20, 21), 'damaged'],
    ['LF for CR LF', Buffer.from(buildPng().toString('latin1').replace('\r\n', '\n'), 'latin1'), 'damaged'],
    ['written as text', Buffer.from(buildPng().toString('latin1'), 'utf8'), 'damaged'],
    ['read as text', Buffer.from(buildPng().toString('utf8'), 'utf8'), 'damaged'],
    ['a byte order mark', Buffer.concat([Buffer.from('\uFEFF'), buildPng()]), 'damaged'],
  ])('%s: a problem', (_, bytes, kind) => {
    expect(readImage(bytes)).toMatchObject({ format: 'PNG', problem: { kind } });
  });

  it('reckons with sizes that overflow 32 bits', () => {
    const { size } = readImage(buildPng({ width: 0x7fffffff, height: 0x7fffffff }));
    expect((size?.width ?? 0) * (size?.height ?? 0)).toBeGreaterThan(2 ** 61);
  });

  it('says nothing about what is not at hand', () => {
    const whole = buildPng({ width: 300, height: 200, before: [pngChunk('eXIf', Buffer.alloc(900))] });
    expect(readImage(whole.subarray(0, 200), whole.length)).toMatchObject({ mode: 'RGB', problem: undefined });
    expect(readImage(whole.subarray(0, 20), whole.length)).toMatchObject({ format: 'PNG', problem: undefined });
  });

  it('stops at a bounded number of chunks', () => {
    const chunks = Buffer.concat(Array.from({ length: 100_000 }, () => pngChunk('teXt', Buffer.alloc(0))));
    let reads = 0;
    const bytes = bytesInMemory(buildPng({ before: [chunks] }));
    const counted = {
      ...bytes,
      read: (at: number, length: number) => {
        reads++;
        return bytes.read(at, length);
      },
    };
    expect(readImageBytes(counted)).toMatchObject({ mode: 'RGB', problem: undefined });
    expect(reads).toBeLessThan(21_000);
  });
});

describe('JPEG', () => {
  it.each([
    [1, 'L'],
    [2, '2 channels'],
    [3, 'RGB'],
    [4, 'CMYK'],
  ])('%i components are %s, with an Adobe segment or not', (components, mode) => {
    const adobe = segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\x02', 'latin1'));
    for (const before of [[], [adobe]]) {
      expect(readImage(buildJpeg({ components, before, width: 400, height: 300 }))).toEqual({
        format: 'JPEG',
        size: { width: 400, height: 300 },
        mode,
        bits: 8,
        animated: false,
        trailing: 0,
        problem: undefined,
      });
    }
  });

  it.each([0xc0, 0xc1, 0xc2, 0xc9, 0xca])('reads frames of the kind %i', (frame) => {
    expect(readImage(buildJpeg({ frame, precision: 12 }))).toMatchObject({ bits: 12, problem: undefined });
  });

  it.each([0xc3, 0xc5, 0xc7, 0xcb, 0xf7])('knows that nobody reads frames of the kind %i', (frame) => {
    expect(readImage(buildJpeg({ frame })).problem?.kind).toBe('damaged');
  });

  it('passes over thumbnails, long comments, fill bytes and what does not belong there', () => {
    const thumbnail = buildJpeg({ components: 1, width: 4, height: 3 });
    const before = [
      segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), thumbnail])),
      Buffer.alloc(3000, 0xff),
      segment(0xfe, Buffer.alloc(65_533, 0xff)),
      Buffer.from([0x00, 0x12, 0xff, 0x00]),
      Buffer.from([0xff, 0x01, 0xff, 0xd0]),
      segment(0xc4, Buffer.alloc(20)),
    ];
    const facts = readImage(buildJpeg({ before, width: 640, height: 480 }));
    expect(facts).toMatchObject({ mode: 'RGB', size: { width: 640, height: 480 }, problem: undefined });
  });

  it('does not take the end of a thumbnail for the end of the picture', () => {
    const before = [segment(0xe1, buildJpeg())];
    expect(readImage(buildJpeg({ before, end: Buffer.alloc(0) })).problem?.kind).toBe('truncated');
  });

  it('counts what lies behind the end, near or far', () => {
    for (const length of [1, 1000, 200_000]) {
      const end = Buffer.concat([EOI, Buffer.alloc(length, 0x20)]);
      expect(readImage(buildJpeg({ end })).trailing).toBe(length);
    }
  });

  it('finds an end marker wherever it lies', () => {
    const long = buildJpeg({ scan: Buffer.alloc(200_000, 0x11), end: Buffer.concat([EOI, Buffer.alloc(150_000)]) });
    expect(readImage(long).trailing).toBe(150_000);
    for (const shift of [0, 1, 2]) {
      const scan = Buffer.alloc(65_535 + shift, 0x11);
      expect(readImage(buildJpeg({ scan, end: Buffer.concat([EOI, Buffer.alloc(99_999)]) })).trailing).toBe(99_999);
    }
  });

  it('counts nothing behind several pictures, and takes no other segment for their list', () => {
    const list = Buffer.from('MPF\0II*\0', 'latin1');
    const file = (marker: number, data: Buffer) =>
      Buffer.concat([buildJpeg({ before: [segment(marker, data)] }), Buffer.alloc(5)]);
    expect(readImage(file(0xe2, list))).toMatchObject({ format: 'MPO', trailing: 0 });
    expect(readImage(file(0xe1, list))).toMatchObject({ format: 'JPEG', trailing: 5 });
    expect(readImage(file(0xe2, Buffer.from('ICC_PROFILE\0')))).toMatchObject({ format: 'JPEG', trailing: 5 });
  });

  it('passes over markers that stand alone', () => {
    for (const marker of [0x01, 0xd0, 0xd7, 0xd8]) {
      expect(readImage(buildJpeg({ before: [Buffer.from([0xff, marker])] }))).toEqual(readImage(buildJpeg()));
    }
  });

  it('knows several pictures in one file', () => {
    const file = Buffer.concat([
      buildJpeg({ before: [segment(0xe2, Buffer.from('MPF\0II*\0', 'latin1'))] }),
      buildJpeg(),
    ]);
    expect(readImage(file)).toMatchObject({ format: 'MPO', trailing: 0, problem: undefined });
  });

  it.each([
    ['two bytes', SOI, 'truncated'],
    ['fill bytes only', Buffer.concat([SOI, Buffer.alloc(8192, 0xff)]), 'truncated'],
    ['before the frame', Buffer.concat([SOI, segment(0xe0, Buffer.alloc(20))]), 'truncated'],
    ['in the frame', Buffer.concat([SOI, jpegFrame(0xc0, 8, 8, 3).subarray(0, 8)]), 'truncated'],
    ['a segment beyond the end', Buffer.concat([SOI, Buffer.from('ffe1ffff00', 'hex')]), 'truncated'],
    ['before the scan', Buffer.concat([SOI, jpegFrame(0xc0, 8, 8, 3)]), 'truncated'],
    ['without an end marker', buildJpeg({ end: Buffer.alloc(0) }), 'truncated'],
    [
      'long and without an end marker',
      buildJpeg({ scan: Buffer.alloc(300_000, 7), end: Buffer.alloc(0) }),
      'truncated',
    ],
    ['width 0', buildJpeg({ width: 0 }), 'damaged'],
    ['height 0', buildJpeg({ height: 0 }), 'damaged'],
    ['5 components', buildJpeg({ components: 5 }), 'damaged'],
    ['end before the pixels', Buffer.concat([SOI, EOI]), 'damaged'],
    ['no frame', Buffer.concat([SOI, segment(0xda, Buffer.alloc(6)), EOI]), 'damaged'],
    [
      'read as text',
      Buffer.from(buildJpeg({ before: [segment(0xe0, Buffer.from('JFIF\0'))] }).toString('utf8')),
      'damaged',
    ],
  ])('%s: a problem', (_, bytes, kind) => {
    expect(readImage(bytes)).toMatchObject({ format: 'JPEG', problem: { kind } });
  });

  it('lets segments of an impossible length pass, as decoders do', () => {
    expect(readImage(buildJpeg({ before: [Buffer.from('ffe00000', 'hex')] })).problem).toBeUndefined();
  });

  it('says nothing about what is not at hand', () => {
    const whole = buildJpeg({ before: [segment(0xe1, Buffer.alloc(9000))] });
    for (const length of [3, 10, 9010, 9020, whole.length - 1]) {
      expect(readImage(whole.subarray(0, length), whole.length).problem).toBeUndefined();
    }
  });
});

describe('WEBP', () => {
  it.each([
    ['lossy', buildWebp(lossy(320, 264)), 'RGB', false],
    ['lossless', buildWebp(lossless(320, 264, false)), 'RGB', false],
    ['lossless with alpha', buildWebp(lossless(320, 264, true)), 'RGBA', false],
    [
      'extended with alpha',
      buildWebp(extended(320, 264, 0x10), webpChunk('ALPH', Buffer.alloc(9)), lossy(320, 264)),
      'RGBA',
      false,
    ],
    [
      'extended with a profile',
      buildWebp(extended(320, 264, 0x20), webpChunk('ICCP', Buffer.alloc(500)), lossy(320, 264)),
      'RGB',
      false,
    ],
    [
      'extended with EXIF',
      buildWebp(extended(320, 264, 0x08), lossless(320, 264, false), webpChunk('EXIF', Buffer.alloc(3))),
      'RGB',
      false,
    ],
    [
      'animated',
      buildWebp(extended(320, 264, 0x12), webpChunk('ANIM', Buffer.alloc(6)), webpChunk('ANMF', Buffer.alloc(40))),
      'RGBA',
      true,
    ],
  ])('%s', (_, bytes, mode, animated) => {
    expect(readImage(bytes)).toEqual({
      format: 'WEBP',
      size: { width: 320, height: 264 },
      mode,
      bits: 8,
      animated,
      trailing: 0,
      problem: undefined,
    });
  });

  it.each([
    ['cut', buildWebp(lossy(9, 9)).subarray(0, -4), 'truncated'],
    ['cut in the header', buildWebp(lossy(9, 9)).subarray(0, 25), 'truncated'],
    ['start code of a lossy one', buildWebp(webpChunk('VP8 ', Buffer.alloc(20))), 'damaged'],
    ['start code of a lossless one', buildWebp(webpChunk('VP8L', Buffer.alloc(20))), 'damaged'],
    ['width 0', buildWebp(lossy(0, 9)), 'damaged'],
    ['unknown first chunk', buildWebp(webpChunk('JUNK', Buffer.alloc(20)), lossy(9, 9)), 'damaged'],
    ['no picture', buildWebp(extended(9, 9, 0), webpChunk('EXIF', Buffer.alloc(20))), 'damaged'],
  ])('%s: a problem', (_, bytes, kind) => {
    expect(readImage(bytes)).toMatchObject({ format: 'WEBP', problem: { kind } });
  });

  it('counts bytes behind the end, but one of padding', () => {
    const file = buildWebp(lossy(9, 9));
    expect(readImage(Buffer.concat([file, Buffer.alloc(1)])).trailing).toBe(0);
    expect(readImage(Buffer.concat([file, Buffer.alloc(5)])).trailing).toBe(5);
  });
});

describe('other formats', () => {
  it.each([
    ['GIF', 'GIF89a\x01\0\x01\0'],
    ['BMP', 'BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0'],
    ['TIFF', 'II*\0\x08\0\0\0'],
    ['TIFF', 'MM\0*\0\0\0\x08'],
    ['ICO', '\0\0\x01\0\x01\0'],
    ['PSD', '8BPS\0\x01'],
    ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
    ['AVIF', '\0\0\0\x1cftypmif1\0\0\0\0mif1avif'],
    ['MP4', '\0\0\0\x18ftypisom\0\0\x02\0isommp42'],
    ['JPEG2000', '\0\0\0\x0cjP  \r\n\x87\n'],
    ['JXL', '\xff\x0a\xfa\x1f'],
    ['JXL', '\0\0\0\x0cJXL \r\n\x87\n'],
    ['WAV', 'RIFF\x24\0\0\0WAVEfmt '],
    ['AVI', 'RIFF\x24\0\0\0AVI LIST'],
    ['SVG', '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg/>'],
    ['SVG', '\n<SVG xmlns="http://www.w3.org/2000/svg"/>'],
    ['HTML', '\xef\xbb\xbf<!DOCTYPE html><title>Not found</title>'],
    ['JSON', '{"error":"not found"}'],
    ['PDF', '%PDF-1.7'],
    ['ZIP', 'PK\x03\x04'],
    ['gzip', '\x1f\x8b\x08'],
    ['Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:00'],
    ['base64', 'iVBORw0KGgoAAAANSUhEUg'],
    ['data URL', 'data:image/png;base64,iVBORw0KGgo'],
    ['NUL', '\0'.repeat(99)],
    ['text', 'not an image'],
    [undefined, '\x01\x02\x03\x04\x05'],
    [undefined, ''],
  ])('%s', (format, text) => {
    expect(readImage(Buffer.from(text, 'latin1')).format).toBe(format);
  });
});

describe('any bytes', () => {
  const seeds = [
    buildPng({ before: [pngChunk('acTL', Buffer.alloc(8)), pngChunk('tRNS', Buffer.alloc(6))] }),
    Buffer.concat([PNG_SIGNATURE, pngHeader(9, 9)]),
    buildJpeg({ before: [segment(0xe1, buildJpeg()), segment(0xe2, Buffer.from('MPF\0'))] }),
    buildWebp(extended(9, 9, 0x10), webpChunk('ALPH', Buffer.alloc(5)), lossy(9, 9)),
    buildWebp(lossless(9, 9, true)),
    Buffer.from('\0\0\0\x18ftypheic', 'latin1'),
  ];
  const image = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .tuple(
        fc.constantFrom(...seeds),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 6 }),
        fc.nat(400),
        fc.uint8Array({ maxLength: 40 }),
      )
      .map(([seed, changes, cut, more]) => {
        const bytes = Buffer.from(seed);
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        return Buffer.concat([bytes.subarray(0, Math.max(cut, 4)), more]);
      }),
  );

  it('give facts that make sense, and no exception', () => {
    fc.assert(
      fc.property(image, fc.nat(1000), (bytes, unseen) => {
        for (const total of [bytes.length, bytes.length + unseen]) {
          const { size, trailing, problem, bits } = readImage(bytes, total);
          expect(size === undefined || (size.width > 0 && size.height > 0)).toBe(true);
          expect(trailing >= 0 && trailing <= total).toBe(true);
          expect(bits === undefined || bits >= 0).toBe(true);
          expect(problem?.words).not.toBe('');
        }
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['fill bytes', Buffer.alloc(10_000_000, 0xff)],
    ['stuffed bytes', Buffer.alloc(10_000_000, Buffer.from([0xff, 0x00]))],
    ['empty segments', Buffer.alloc(10_000_000, Buffer.from([0xff, 0xe1, 0x00, 0x02]))],
    ['restart markers', Buffer.alloc(10_000_000, Buffer.from([0xff, 0xd0]))],
  ])('end fast: 10 MB of %s in a JPEG', (_, filling) => {
    const started = cpuMs();
    readImage(Buffer.concat([SOI, filling]));
    expect(cpuMs() - started).toBeLessThan(500);
  });
});
