import type { Line } from '../../src/read/line.ts';
import { readLine } from '../../src/read/read-lines.ts';

/** A text or bytes read as the one line of a file. */
export function lineOf(text: string | Buffer, offset = 0): Line {
  const bytes = Buffer.from(text);
  return readLine(bytes, 0, bytes.length, { file: 0, offset, line: 0, example: 0 });
}
