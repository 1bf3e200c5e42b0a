import type { ImageBytes } from './image-bytes.ts';
import { damaged, facts, type ImageFacts, type ImageMode, type ImageProblem, truncated } from './image-facts.ts';
import { endOfScan, nextMarker } from './jpeg-markers.ts';

const MOST_SEGMENTS = 10_000;
const START_OF_IMAGE = 0xd8;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const APP2 = 0xe2;
const JPEG_LS = 0xf7;

/** Baseline, extended and progressive frames, with Huffman or arithmetic coding; no decoder in use reads the others. */
const READABLE: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2, 0xc9, 0xca]);

const MODES: readonly (ImageMode | undefined)[] = [undefined, 'L', '2 channels', 'RGB', 'CMYK'];

/**
 * Walks the segments to the frame header and the first scan, and looks for the end marker behind it. Thumbnails lie
 * inside segments, so they are never taken for the picture.
 */
export function readJpeg(bytes: ImageBytes): ImageFacts {
  let known: Partial<ImageFacts> = { format: 'JPEG' };
  let at = 2;
  const stop = (problem?: ImageProblem) => facts({ ...known, problem });
  const ended = () => stop(truncated(known.size ? 'it ends before its pixels' : 'it ends before its header'));
  for (let count = 0; count < MOST_SEGMENTS; count++) {
    const next = nextMarker(bytes, at);
    if (next === undefined || next.end === undefined) return next === undefined ? ended() : stop();
    const { marker, end } = next;
    at = end;
    if (marker === END_OF_IMAGE) return stop(damaged('it holds no pixels'));
    if (marker === START_OF_IMAGE || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) continue;
    const segment = bytes.read(at, 8);
    if (segment.length < 2) return at + 2 > bytes.total ? ended() : stop();
    const length = Math.max(segment.readUInt16BE(0), 2);
    if (at + length > bytes.total) return ended();
    if (isFrame(marker)) {
      if (segment.length < 8) return length < 8 ? stop(damaged('its frame header is too short')) : stop();
      const problem = frameProblem(marker, segment);
      if (problem !== undefined) return stop(problem);
      known = { ...known, ...frameFacts(segment) };
    }
    if (marker === APP2 && segment.toString('latin1', 2, 6) === 'MPF\0') known = { ...known, format: 'MPO' };
    at += length;
    if (marker !== START_OF_SCAN) continue;
    if (known.size === undefined) return stop(damaged('its pixels come before its header'));
    const found = endOfScan(bytes, at);
    if (found === 'missing') return stop(truncated('its end marker is missing'));
    const trailing = found === 'not at hand' || known.format === 'MPO' ? 0 : bytes.total - found;
    return facts({ ...known, trailing });
  }
  return stop();
}

/** SOF0 to SOF15, of whose numbers three mean something else, and the frame of JPEG-LS. */
function isFrame(marker: number): boolean {
  if (marker === JPEG_LS) return true;
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function frameProblem(marker: number, segment: Buffer): ImageProblem | undefined {
  if (!READABLE.has(marker)) return damaged('it is a lossless or hierarchical JPEG, which common decoders do not read');
  if (segment.readUInt16BE(3) === 0 || segment.readUInt16BE(5) === 0) return damaged('its width or height is 0');
  if (MODES[segment.readUInt8(7)] === undefined) return damaged(`it has ${segment.readUInt8(7)} colour channels`);
  return undefined;
}

function frameFacts(segment: Buffer): Partial<ImageFacts> {
  const [bits, height, width] = [segment.readUInt8(2), segment.readUInt16BE(3), segment.readUInt16BE(5)];
  return { bits, size: { width, height }, mode: MODES[segment.readUInt8(7)] };
}
