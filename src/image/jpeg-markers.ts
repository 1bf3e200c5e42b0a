import type { ImageBytes } from './image-bytes.ts';

const STEP = 64;
const WINDOW = 65_536;
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/**
 * The next marker from `at`, past fill bytes and what does not belong there. Undefined when the image ends first;
 * without `end` when the bytes are not at hand.
 */
export function nextMarker(
  bytes: ImageBytes,
  from: number,
): { readonly marker: number; readonly end: number } | { readonly end: undefined } | undefined {
  let at = from;
  let step = STEP;
  for (;;) {
    const window = bytes.read(at, step);
    const last = at + window.length >= bytes.total;
    if (window.length < step && !last) return { end: undefined };
    let index = window.indexOf(0xff);
    while (index >= 0) {
      while (window[index] === 0xff) index++;
      const marker = window[index];
      if (marker === undefined) break;
      // 0x00 makes the byte before it a plain one.
      if (marker !== 0) return { marker, end: at + index + 1 };
      index = window.indexOf(0xff, index);
    }
    if (last) return undefined;
    // A run of 0xff at the end of the window may be the start of a marker.
    at += index < 0 ? window.length : window.length - 1;
    step = WINDOW;
  }
}

/**
 * The position behind the end marker of a scan that starts at `start`. It is looked for in the last 64 KB first: only
 * a picture that was cut, or has much behind it, is searched from the front.
 */
export function endOfScan(bytes: ImageBytes, start: number): number | 'missing' | 'not at hand' {
  const tail = Math.max(start, bytes.total - WINDOW);
  const end = bytes.read(tail, WINDOW);
  if (tail + end.length < bytes.total) return 'not at hand';
  const behind = end.lastIndexOf(END_OF_IMAGE);
  if (behind >= 0) return tail + behind + 2;
  for (let at = start; at < tail; at += WINDOW - 1) {
    const window = bytes.read(at, WINDOW);
    if (window.length < Math.min(WINDOW, bytes.total - at)) return 'not at hand';
    const index = window.indexOf(END_OF_IMAGE);
    if (index >= 0) return at + index + 2;
  }
  return 'missing';
}
