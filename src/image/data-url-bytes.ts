import type { DataUrl } from './data-url.ts';
import { bytesInMemory, type ImageBytes } from './image-bytes.ts';

/** Bytes decoded at once, at least; a multiple of 3, as four characters are three bytes. */
const WINDOW = 192;

/** Characters of a payload with white space in it that are decoded: its bytes have no fixed place in the text. */
const WRAPPED_HEAD = 65_536;

/** More than the largest image that training takes; behind it nothing is at hand. */
const MOST_DECODED = 16 * 2 ** 20;

/** Gives the characters `[from, to)` of a payload; fewer where they are not at hand. */
export type PayloadSlice = (from: number, to: number) => string;

/** The bytes of a sound data URL that is in memory. */
export function dataUrlBytes(url: string, data: DataUrl): ImageBytes {
  return payloadBytes((from, to) => url.slice(data.start + from, data.start + to), data);
}

/**
 * The bytes of a sound base64 payload, decoded in windows where they are asked for. Only one window is kept, and after
 * 16 MB of decoding in all there is no more.
 */
export function payloadBytes(
  slice: PayloadSlice,
  { bytes: total, wrapped }: Pick<DataUrl, 'bytes' | 'wrapped'>,
): ImageBytes {
  if (wrapped) return bytesInMemory(Buffer.from(slice(0, WRAPPED_HEAD), 'base64'), total);
  let window = Buffer.alloc(0);
  let windowStart = 0;
  let left = MOST_DECODED;
  return {
    total,
    read(at, length) {
      const end = Math.min(at + length, total);
      if (at >= end) return window.subarray(0, 0);
      if (at < windowStart || end > windowStart + window.length) {
        const first = Math.floor(at / 3);
        const groups = Math.ceil((Math.max(end, at + WINDOW) - first * 3) / 3);
        left -= groups * 3;
        if (left < 0) return window.subarray(0, 0);
        window = Buffer.from(slice(first * 4, (first + groups) * 4), 'base64');
        windowStart = first * 3;
      }
      return window.subarray(at - windowStart, end - windowStart);
    },
  };
}
