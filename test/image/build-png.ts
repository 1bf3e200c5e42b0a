import { crc32, deflateSync } from 'node:zlib';

export const PNG_SIGNATURE: Buffer = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

export interface PngParts {
  readonly width?: number;
  readonly height?: number;
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGBA. */
  readonly colour?: number;
  readonly bits?: number;
  readonly interlace?: number;
  /** Chunks between the header and the pixels. */
  readonly before?: readonly Buffer[];
  readonly pixels?: readonly Buffer[];
  readonly after?: Buffer;
}

const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** A PNG of one colour. */
export function buildPng(parts: PngParts = {}): Buffer {
  const { width = 2, height = 2, colour = 2, bits = 8, interlace = 0, before = [], after } = parts;
  return Buffer.concat([
    PNG_SIGNATURE,
    pngHeader(width, height, colour, bits, interlace),
    ...before,
    ...(parts.pixels ?? [pngChunk('IDAT', deflateSync(rows(width, height, colour, bits)))]),
    pngChunk('IEND', Buffer.alloc(0)),
    ...(after === undefined ? [] : [after]),
  ]);
}

export function pngHeader(width: number, height: number, colour = 2, bits = 8, interlace = 0): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([bits, colour, 0, 0, interlace], 8);
  return pngChunk('IHDR', data);
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), chunk.length - 4);
  return chunk;
}

function rows(width: number, height: number, colour: number, bits: number): Buffer {
  if (width * height > 1e6) return Buffer.alloc(16);
  const row = 1 + Math.ceil((width * bits * (SAMPLES[colour] ?? 1)) / 8);
  return Buffer.alloc(row * height);
}
