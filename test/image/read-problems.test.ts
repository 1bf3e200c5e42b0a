import { expect, it } from 'vitest';
import { readImage } from '../../src/image/read-image.ts';
import { buildJpeg, EOI, jpegFrame, SOI, segment } from './build-jpeg.ts';
import { buildPng } from './build-png.ts';
import { buildWebp, extended, lossy, webpChunk } from './build-webp.ts';

const mark = Buffer.from('\uFEFF');
const changed = 'its first bytes are changed, as when a file is read or written as text';
const png = buildPng();

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
  ['a PNG without IEND', png.subarray(0, -12), 'its last chunk, IEND, is missing'],
  ['a PNG cut in the head of a chunk', png.subarray(0, -7), 'it ends inside a chunk'],
  ['a PNG that lacks a byte', png.subarray(0, -1), 'its IEND chunk needs 1 more byte'],
  ['a PNG that lacks two', png.subarray(0, -2), 'its IEND chunk needs 2 more bytes'],
  ['a PNG without pixels', buildPng({ pixels: [] }), 'it holds no pixels'],
  ['a PNG behind a byte order mark', Buffer.concat([mark, png]), 'a byte order mark stands in front of it'],
  ['a PNG written as text', Buffer.from(png.toString('latin1'), 'utf8'), changed],
  ['a JPEG without header', SOI, 'it ends before its header'],
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
  ['a WEBP of width 0', buildWebp(lossy(0, 8)), 'its width or height is 0'],
  ['a WEBP without picture', buildWebp(extended(8, 8, 0)), 'it holds no picture'],
])('%s', (_, bytes, words) => {
  expect(readImage(bytes).problem?.words).toBe(words);
});
