import type { ImageBytes } from './image-bytes.ts';
import { damaged, facts, type ImageFacts, type ImageMode, type ImageProblem, truncated } from './image-facts.ts';

const SIGNATURE = 8;
/** Length, type, 13 bytes of data, checksum. */
const HEADER = 25;
const BETWEEN = 12;
const MOST_CHUNKS = 20_000;
const LARGEST = 0x7fffffff;

/** Colour types with the bit depths that the specification allows. */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Reads IHDR and walks the chunks to IEND, without looking into them. */
export function readPng(bytes: ImageBytes): ImageFacts {
  const header = bytes.read(SIGNATURE, HEADER);
  if (header.length < HEADER) {
    const ends = bytes.total < SIGNATURE + HEADER;
    return facts({ format: 'PNG', problem: ends ? truncated('it ends inside its header') : undefined });
  }
  const known = { width: header.readUInt32BE(8), height: header.readUInt32BE(12) };
  const bits = header.readUInt8(16);
  const colour = header.readUInt8(17);
  const problem = headerProblem(header);
  if (problem !== undefined) return facts({ format: 'PNG', problem });
  return facts({ format: 'PNG', size: known, mode: modeOf(colour, bits), bits, ...walkChunks(bytes) });
}

function headerProblem(header: Buffer): ImageProblem | undefined {
  if (header.readUInt32BE(0) !== 13 || header.toString('latin1', 4, 8) !== 'IHDR')
    return damaged('it does not start with a header of 13 bytes');
  // Loaded with the first image: most runs have none.
  const { crc32 } = process.getBuiltinModule('node:zlib');
  if (crc32(header.subarray(4, 21)) !== header.readUInt32BE(21)) return damaged('the checksum of its header is wrong');
  const [width, height] = [header.readUInt32BE(8), header.readUInt32BE(12)];
  if (width === 0 || height === 0) return damaged('its width or height is 0');
  if (width > LARGEST || height > LARGEST) return damaged('its width or height is beyond what PNG allows');
  const [bits, colour] = [header.readUInt8(16), header.readUInt8(17)];
  if (DEPTHS[colour]?.includes(bits) !== true) return damaged(`PNG has no colour type ${colour} with ${bits} bits`);
  if (header.readUInt8(18) !== 0 || header.readUInt8(19) !== 0 || header.readUInt8(20) > 1)
    return damaged('its header names an unknown compression, filter or interlacing');
  return undefined;
}

function modeOf(colour: number, bits: number): ImageMode {
  if (colour === 2) return 'RGB';
  if (colour === 3) return 'P';
  if (colour === 4) return 'LA';
  if (colour === 6) return 'RGBA';
  return bits === 16 ? 'I;16' : bits === 1 ? '1' : 'L';
}

function walkChunks(bytes: ImageBytes): Pick<ImageFacts, 'animated' | 'trailing' | 'problem'> {
  let at = SIGNATURE + HEADER;
  let animated = false;
  let pixels = false;
  const end = (problem?: ImageProblem, trailing = 0) => ({ animated, trailing, problem });
  for (let count = 0; count < MOST_CHUNKS; count++) {
    if (at === bytes.total) return end(truncated('its last chunk, IEND, is missing'));
    const start = bytes.read(at, 8);
    if (start.length < 8) return end(at + 8 > bytes.total ? truncated('it ends inside a chunk') : undefined);
    const length = start.readUInt32BE(0);
    const type = start.toString('latin1', 4, 8);
    if (!/^[A-Za-z]{4}$/.test(type) || length > LARGEST) return end(damaged('the lengths of its chunks do not add up'));
    if (type === 'acTL' && !pixels) animated = true;
    if (type === 'IDAT') pixels = true;
    at += BETWEEN + length;
    const missing = at - bytes.total;
    if (missing > 0)
      return end(truncated(`its ${type} chunk needs ${missing} more ${missing === 1 ? 'byte' : 'bytes'}`));
    if (type === 'IEND') return end(pixels ? undefined : damaged('it holds no pixels'), bytes.total - at);
  }
  return end();
}
