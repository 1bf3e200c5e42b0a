/** True when two texts differ at most in how much white space stands where, and at their edges. */
export function sameButForSpace(a: string, b: string): boolean {
  let i = afterSpace(a, 0);
  let j = afterSpace(b, 0);
  while (i < a.length && j < b.length) {
    const [nextI, nextJ] = [afterSpace(a, i), afterSpace(b, j)];
    if (nextI > i !== nextJ > j) return nextI === a.length && nextJ === b.length;
    if (nextI === i && a[i] !== b[j]) return false;
    i = nextI > i ? nextI : i + 1;
    j = nextJ > j ? nextJ : j + 1;
  }
  return afterSpace(a, i) === a.length && afterSpace(b, j) === b.length;
}

function afterSpace(text: string, from: number): number {
  let index = from;
  while (index < text.length && isSpace(text.charCodeAt(index))) index++;
  return index;
}

/** What `String.prototype.trim` removes. */
function isSpace(code: number): boolean {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) return true;
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
