/**
 * 32 bits of a text that do not depend on its white space and its case, to tell answers apart that differ in more than
 * that.
 */
export function plainHash(text: string): number {
  const lower = text.toLowerCase();
  let hash = 0x2545f491;
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index);
    if (code <= 0x20 || (code >= 0xa0 && isWideSpace(code))) continue;
    hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ code, 0x9e3779b1);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function isWideSpace(code: number): boolean {
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x202f;
}
