import { mutateBytes } from './mutate-bytes.mjs';
import { mutateRecord } from './mutate-record.mjs';

const ENDS = ['\n', '\n', '\n', '\n', '\r\n', '\n\n', '\r'];

/**
 * A small file: some lines of the pool, most of them changed as bytes or as records.
 *
 * @param most lines
 * @param isShort short lines only, before they are changed
 * @param readable only records, of which every line is JSON
 */
export function makeInput(random, pool, { most, isShort, readable }) {
  const lines = isShort === true ? pool.shortLines : pool.lines;
  const { records } = pool;
  const parts = [];
  const end = Buffer.from(readable ? '\n' : random.pick(ENDS));
  for (let count = 1 + random.few(most); count > 0; count--) {
    parts.push(oneLine(random, { lines, records }, readable), end);
  }
  if (random.chance(0.3)) parts.pop();
  let bytes = Buffer.concat(parts);
  if (readable) return bytes;
  for (let count = random.few(4); count > 0; count--) bytes = mutateBytes(bytes, random, lines);
  return bytes;
}

function oneLine(random, { lines, records }, readable) {
  if (!readable && random.chance(0.7)) return random.pick(lines);
  let value = random.pick(records);
  for (let count = random.few(5); count > 0; count--) value = mutateRecord(value, random);
  const text = JSON.stringify(value);
  return Buffer.from(random.chance(0.2) ? text.replaceAll('":', '": ').replaceAll(',"', ', "') : text);
}
