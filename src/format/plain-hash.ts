/** The last white space in Unicode is U+3000. Letters above it keep their case. */
const FOLDED = 0x3001;
const UNKNOWN = 0xffff;
const FACTOR = 0x9e3779b1;

/** UTF-16 units in lower case, zero for white space; filled as they come up. */
const folded = new Uint16Array(FOLDED).fill(UNKNOWN);

/** 32 bits of a text that do not depend on its white space and its case. */
export function plainHash(text: string): number {
  let hash = 0x2545f491;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    let unit = code;
    if (code < FOLDED) {
      unit = folded[code] ?? 0;
      if (unit === UNKNOWN) unit = foldedUnit(code);
    }
    // Without a branch: white space, for which the factor is one, comes too often and too irregularly to be guessed.
    const isSpace = (unit - 1) >> 31;
    hash = (Math.imul(hash, FACTOR ^ ((FACTOR ^ 1) & isSpace)) + unit) | 0;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/** A UTF-16 unit in lower case, zero for white space. */
export function foldedAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const unit = code < FOLDED ? (folded[code] ?? 0) : code;
  return unit === UNKNOWN ? foldedUnit(code) : unit;
}

function foldedUnit(code: number): number {
  const unit = String.fromCharCode(code);
  const lower = unit.toLowerCase();
  const value = unit.trim() === '' ? 0 : lower.length === 1 ? lower.charCodeAt(0) : code;
  if (code < FOLDED) folded[code] = value;
  return value;
}
