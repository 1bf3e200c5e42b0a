import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { readImage } from '../../src/image/read-image.ts';
import { buildJpeg, EOI, jpegFrame, SOI, segment } from './build-jpeg.ts';
import { buildPng } from './build-png.ts';
import { buildWebp, extended, lossless, lossy, webpChunk } from './build-webp.ts';

const mark = Buffer.from('\uFEFF');
const changed = 'its first bytes are changed, as when a file is read or written as text';
const png = buildPng();
/** A PNG with 1 in one byte of its header, and the checksum that goes with it. */
function headerWith(at: number): Buffer {
  const bytes = Buffer.from(png);
  bytes.writeUInt8(1, 8 + at);
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}
function firstChunk(type: string): Buffer {
  const bytes = Buffer.from(png);
  bytes.write(type, 12, 'latin1');
  return bytes;
}
function chunkOf(length: number): Buffer {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(length, 33);
  return bytes;
}

it.each([
  ['a PNG cut in its header', png.subarray(0, 30), 'it ends inside its header'],
  ['a PNG with a wrong checksum', Buffer.from(png).fill(1, 20, 21), 'the checksum of its header is wrong'],
  ['a PNG of width 0', buildPng({ width: 0 }), 'its width or height is 0'],
  ['a PNG of a huge width', buildPng({ width: 0x80000000 }), 'its width or height is beyond what PNG allows'],
  ['a PNG of odd depth', buildPng({ bits: 4 }), 'PNG has no colour type 2 with 4 bits'],
  [
    'a PNG of odd interlacing',
    buildPng({ interlace: 2 }),
    'its header names an unknown compression, filter or interlacing',
  ],
  ['a PNG of unknown compression', headerWith(18), 'its header names an unknown compression, filter or interlacing'],
  ['a PNG of an unknown filter', headerWith(19), 'its header names an unknown compression, filter or interlacing'],
  ['a PNG with another first chunk', firstChunk('IDAT'), 'it does not start with a header of 13 bytes'],
  ['a PNG with a chunk that is too long', chunkOf(0x80000000), 'the lengths of its chunks do not add up'],
  ['a PNG with the longest chunk', chunkOf(0x7fffffff), 'its IDAT chunk needs 2147483624 more bytes'],
  ['a PNG without IEND', png.subarray(0, -12), 'its last chunk, IEND, is missing'],
  ['a PNG cut in the head of a chunk', png.subarray(0, -7), 'it ends inside a chunk'],
  ['a PNG that lacks a byte', png.subarray(0, -1), 'its IEND chunk needs 1 more byte'],
  ['a PNG that lacks two', png.subarray(0, -2), 'its IEND chunk needs 2 more bytes'],
  ['a PNG without pixels', buildPng({ pixels: [] }), 'it holds no pixels'],
  ['a PNG behind a byte order mark', Buffer.concat([mark, png]), 'a byte order mark stands in front of it'],
  ['a PNG written as text', Buffer.from(png.toString('latin1'), 'utf8'), changed],
  ['a JPEG without header', SOI, 'it ends before its header'],
  ['a JPEG that ends with a marker', Buffer.concat([SOI, Buffer.from('ffe1', 'hex')]), 'it ends before its header'],
  ['a JPEG that ends in a length', Buffer.concat([SOI, Buffer.from('ffe100', 'hex')]), 'it ends before its header'],
  [
    'a frame at the very end that is too short',
    Buffer.concat([SOI, Buffer.from('ffc00007080008', 'hex'), Buffer.alloc(2)]),
    'its frame header is too short',
  ],
  ['a JPEG without pixels', Buffer.concat([SOI, jpegFrame(0xc0, 8, 8, 3)]), 'it ends before its pixels'],
  ['a JPEG of two marks', Buffer.concat([SOI, EOI]), 'it holds no pixels'],
  [
    'a JPEG that is lossless',
    buildJpeg({ frame: 0xcf }),
    'it is a lossless or hierarchical JPEG, which common decoders do not read',
  ],
  ['a JPEG-LS', buildJpeg({ frame: 0xf7 }), 'it is a lossless or hierarchical JPEG, which common decoders do not read'],
  ['a JPEG of width 0', buildJpeg({ width: 0 }), 'its width or height is 0'],
  ['a JPEG of five channels', buildJpeg({ components: 5 }), 'it has 5 colour channels'],
  ['a JPEG without end', buildJpeg({ end: Buffer.alloc(0) }), 'its end marker is missing'],
  ['a short frame', Buffer.concat([SOI, segment(0xc0, Buffer.alloc(2))]), 'its frame header is too short'],
  ['a scan first', Buffer.concat([SOI, segment(0xda, Buffer.alloc(9))]), 'its pixels come before its header'],
  ['a JPEG behind a byte order mark', Buffer.concat([mark, buildJpeg()]), 'a byte order mark stands in front of it'],
  ['a WEBP of its head', buildWebp(lossy(8, 8)).subarray(0, 20), 'it ends inside its header'],
  ['a WEBP cut', buildWebp(lossy(8, 8)).subarray(0, -2), 'it needs 2 more bytes'],
  ['a WEBP of another kind', buildWebp(webpChunk('ABCD', Buffer.alloc(24))), 'its first chunk is none that WEBP knows'],
  ['a WEBP with a wrong start code', buildWebp(lossy(8, 8)).fill(0, 23, 24), 'its start code is wrong'],
  ['a lossless one', buildWebp(lossless(8, 8, true)).fill(0, 20, 21), 'its start code is wrong'],
  [
    'a WEBP whose picture lies behind its end',
    Buffer.concat([buildWebp(extended(8, 8, 0)), lossy(8, 8)]),
    'it holds no picture',
  ],
  ['a WEBP of width 0', buildWebp(lossy(0, 8)), 'its width or height is 0'],
  ['a WEBP without picture', buildWebp(extended(8, 8, 0)), 'it holds no picture'],
])('%s', (_, bytes, words) => {
  expect(readImage(bytes).problem?.words).toBe(words);
});
