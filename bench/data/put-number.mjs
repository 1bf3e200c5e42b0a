import { put, putInteger } from './put.mjs';

/** Appends a number as prose has it: small counts, years, decimals, percentages, prices, times, dates. */
export function putNumber(out, random) {
  const kind = random.below(12);
  if (kind < 5) putInteger(out, random.below(100));
  else if (kind === 5) putInteger(out, random.below(100_000));
  else if (kind === 6) putInteger(out, 1900 + random.below(130));
  else if (kind === 7) pair(out, random.below(100), '.', random.below(1000));
  else if (kind === 8) pair(out, random.below(24), ':', 10 + random.below(50));
  else if (kind === 9) {
    putInteger(out, random.below(101));
    put(out, '%');
  } else if (kind === 10) {
    put(out, '$');
    pair(out, 1 + random.below(999), ',', 100 + random.below(900));
  } else {
    pair(out, 2000 + random.below(30), '-', 10 + random.below(3));
    put(out, '-');
    putInteger(out, 10 + random.below(19));
  }
}

function pair(out, first, between, second) {
  putInteger(out, first);
  put(out, between);
  putInteger(out, second);
}
