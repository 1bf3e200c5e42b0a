import { expectedLines } from '../expected-lines.mjs';
import { lineDifference } from '../line-difference.mjs';

const OPTIONS = { longLineBytes: 1 << 20, runDigits: 1024, lineBytes: 1 << 26 };

/** Holds the verdict of each line against TextDecoder and JSON.parse: the cheapest check there is. */
export function checkLine(bytes, _random, { readLines }) {
  return lineDifference(
    'as it is',
    [...readLines({ offset: 0, bytes }, 0, OPTIONS)],
    expectedLines(bytes),
    OPTIONS.lineBytes,
  );
}
