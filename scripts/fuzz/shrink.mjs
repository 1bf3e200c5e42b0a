import { physicalLines } from './physical-lines.mjs';

const NOTHING = Buffer.alloc(0);

/**
 * A smaller input of the same fault: first lines go, then bytes, in halves, quarters and so on (ddmin).
 *
 * @param fails whether an input still shows the fault
 * @param tries how often `fails` may be asked
 */
export async function shrink(bytes, fails, tries = 3000) {
  const budget = { left: tries };
  const lines = await minimal(physicalLines(bytes), fails, budget);
  const letters = await minimal(
    [...Buffer.concat(lines)].map((byte) => Buffer.from([byte])),
    fails,
    budget,
  );
  return Buffer.concat(letters);
}

async function minimal(parts, fails, budget) {
  let best = parts;
  for (let count = 2; best.length > 1 && budget.left > 0; ) {
    const size = Math.ceil(best.length / count);
    let smaller;
    for (let from = 0; from < best.length && budget.left > 0; from += size) {
      const rest = [...best.slice(0, from), ...best.slice(from + size)];
      budget.left--;
      if (await fails(Buffer.concat([NOTHING, ...rest]))) {
        smaller = rest;
        break;
      }
    }
    if (smaller !== undefined) {
      best = smaller;
      count = Math.max(2, count - 1);
    } else if (size === 1) return best;
    else count = Math.min(best.length, count * 2);
  }
  return best;
}
