import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DATA_SETS } from './data-sets.mjs';
import { output } from './output.mjs';
import { random } from './random.mjs';

const SEED = 20_26;
const BLOCK = 8_000_000;
const ROOM_FOR_ROW = 4_000_000;

/**
 * Makes the data set `name` unless a file of the same seed, made by the same generator, is there. The folder is
 * TUNELINT_BENCH_DATA, or one in the system's temporary folder. Returns its path, bytes and number of rows.
 */
export function makeData(name) {
  const folder = process.env.TUNELINT_BENCH_DATA ?? join(tmpdir(), 'tunelint-bench-data');
  const path = join(folder, `${name}.jsonl`);
  const factsPath = join(folder, `${name}.facts.json`);
  const maker = { seed: SEED, generator: generatorHash() };
  if (existsSync(path) && existsSync(factsPath)) {
    const { bytes, rows, ...madeBy } = JSON.parse(readFileSync(factsPath, 'utf8'));
    if (madeBy.seed === maker.seed && madeBy.generator === maker.generator) return { path, bytes, rows };
  }
  mkdirSync(dirname(path), { recursive: true });
  const facts = write(`${path}.part`, DATA_SETS[name]);
  renameSync(`${path}.part`, path);
  writeFileSync(factsPath, `${JSON.stringify({ ...maker, ...facts })}\n`);
  return { path, ...facts };
}

function write(
  path,
  { rows: rowsOf, bytes: least = Number.POSITIVE_INFINITY, count = Number.POSITIVE_INFINITY, room },
) {
  const writeRow = rowsOf(random(SEED));
  const out = output(BLOCK + (room ?? ROOM_FOR_ROW));
  const file = openSync(path, 'w');
  let bytes = 0;
  let rows = 0;
  while (bytes + out.at < least && rows < count) {
    writeRow(out);
    rows++;
    if (out.at < BLOCK) continue;
    bytes += flush(file, out);
  }
  bytes += flush(file, out);
  closeSync(file);
  return { bytes, rows };
}

function flush(file, out) {
  const length = out.at;
  for (let at = 0; at < length; ) at += writeSync(file, out.bytes, at, length - at);
  out.at = 0;
  return length;
}

let hash;

/** A file that an older generator made is not reused. */
function generatorHash() {
  if (hash !== undefined) return hash;
  const sum = createHash('sha256');
  for (const folder of ['./', '../words/']) {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    for (const name of readdirSync(path).sort()) sum.update(readFileSync(join(path, name)));
  }
  hash = sum.digest('hex').slice(0, 16);
  return hash;
}
