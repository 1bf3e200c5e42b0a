import { expectedLines } from '../expected-lines.mjs';
import { lineDifference } from '../line-difference.mjs';

const WHOLE = { chunkBytes: 1 << 20, longLineBytes: 1 << 20, runDigits: 1024, lineBytes: 1 << 26 };

/**
 * Reads bytes in one piece, in blocks and in ranges, and holds every line against TextDecoder and JSON.parse.
 *
 * @returns what is wrong, in words; undefined when nothing is
 */
export function checkReading(bytes, random, product) {
  const expected = expectedLines(bytes);
  const lineBytes = random.chance(0.1) ? 1 + random.below(200) : WHOLE.lineBytes;
  const options = {
    chunkBytes: 1 + random.below(random.chance(0.5) ? 40 : 4000),
    longLineBytes: random.chance(0.3) ? random.below(300) : WHOLE.longLineBytes,
    runDigits: 1024,
    lineBytes,
  };
  const whole = [...product.readLines({ offset: 0, bytes }, 0, { ...WHOLE, lineBytes })];
  const way = random.below(2);
  const pieces = way === 0 ? inBlocks(bytes, random, options, product) : inRanges(bytes, random, options, product);
  return (
    lineDifference('in one piece', whole, expected, lineBytes) ??
    lineDifference(way === 0 ? 'in blocks' : 'in ranges', pieces, expected, lineBytes)
  );
}

function inBlocks(bytes, random, options, { chunkCutter, readLines }) {
  const cutter = chunkCutter(0, options, undefined);
  const lines = [];
  const most = random.chance(0.1) ? 3 : 300;
  for (let at = 0; at < bytes.length; ) {
    const size = 1 + random.below(most);
    // The cutter has to copy: the block's memory is used again.
    const block = Uint8Array.from(bytes.subarray(at, at + size));
    for (const chunk of cutter.add(block)) lines.push(...readLines(chunk, 0, options));
    block.fill(0x0a);
    at += size;
  }
  for (const chunk of cutter.end()) lines.push(...readLines(chunk, 0, options));
  return lines;
}

function inRanges(bytes, random, options, { openBytes, readLines, readRange }) {
  const source = openBytes(bytes);
  const lines = [];
  for (let start = 0; start < bytes.length; ) {
    const end = Math.min(bytes.length, start + 1 + random.below(bytes.length));
    for (const chunk of readRange(source, { start, end }, options)) lines.push(...readLines(chunk, 0, options));
    start = end;
  }
  return lines;
}
