/** The lines of bytes, each with its line feed. */
export function physicalLines(bytes) {
  const lines = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(0x0a, start);
    const next = feed < 0 ? bytes.length : feed + 1;
    lines.push(bytes.subarray(start, next));
    start = next;
  }
  return lines;
}
