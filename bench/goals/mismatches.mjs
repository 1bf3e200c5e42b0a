import { oddStrings } from '../data/odd-strings.mjs';
import { random } from '../data/random.mjs';
import { wasmTokenizer } from '../yardsticks/wasm-tokenizer.mjs';

const STRINGS = 100_000;
const SEED = 88;
const SHOWN = 5;

/**
 * Goal 8: strings whose count differs from OpenAI's tokenizer in WASM. The first few are printed on standard error; the
 * kinds of string that differ are named in the row.
 */
export async function mismatches({ quick }) {
  const { loadCounter } = await import('../../dist/src/counting.js');
  const count = quick ? STRINGS / 10 : STRINGS;
  const rows = [];
  for (const encoding of ['o200k_base', 'cl100k_base']) {
    const counter = await loadCounter(encoding);
    const tokenizer = wasmTokenizer(encoding);
    const differing = new Map();
    let wrong = 0;
    for (const { kind, text } of oddStrings(random(SEED), count)) {
      const ours = counter.count(text);
      const theirs = tokenizer.encode(text, [], []).length;
      if (ours === theirs) continue;
      if (wrong++ < SHOWN) console.error(`${encoding}: ${ours}, not ${theirs}: ${escaped(text)}`);
      differing.set(kind, (differing.get(kind) ?? 0) + 1);
    }
    tokenizer.free();
    const kinds = [...differing].map(([kind, times]) => `${kind} ${times}`).join(', ');
    const metric = `${encoding}: counts that differ from tiktoken (WASM)${kinds === '' ? '' : ` (${kinds})`}`;
    rows.push({ goal: 8, metric, unit: '', a: wrong, b: count, ratio: wrong, most: 0 });
  }
  return rows;
}

function escaped(text) {
  return JSON.stringify(text).replace(/[^ -~]/gu, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}
