import { crc32, deflateSync } from 'node:zlib';
import { noise } from './noise.mjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
const IDAT_BYTES = 65_536;

/** A PNG of noise, 8 bits RGB, of about `size` bytes. */
export function png(random, size) {
  const width = Math.max(1, Math.round(Math.sqrt(size / 3)));
  const height = Math.max(1, Math.round(size / (3 * width)));
  const rows = noise(random, height * (3 * width + 1));
  for (let row = 0; row < height; row++) rows[row * (3 * width + 1)] = 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, RGB, 0, 0, 0], 8);
  const data = deflateSync(rows, { level: 1 });
  const parts = [SIGNATURE, ...chunk('IHDR', header)];
  for (let at = 0; at < data.length; at += IDAT_BYTES) parts.push(...chunk('IDAT', data.subarray(at, at + IDAT_BYTES)));
  return Buffer.concat([...parts, ...chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type, data) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const name = Buffer.from(type);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(data, crc32(name)));
  return [length, name, data, check];
}
