const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * What the platform itself says of each line: cut at LF, decoded by a strict TextDecoder, parsed by JSON.parse.
 *
 * @returns for each line its kind, its offset behind a byte order mark, its bytes without the line end, and its value
 */
export function expectedLines(bytes) {
  const lines = [];
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start);
    const next = feed < 0 ? bytes.length : feed + 1;
    let end = feed < 0 ? next : feed;
    if (end > start && bytes[end - 1] === 0x0d) end--;
    lines.push({ offset: start, end, ...verdictOf(bytes.subarray(start, end)) });
    start = next;
  }
  return lines;
}

function verdictOf(line) {
  if (line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)) return { kind: 'blank' };
  let text;
  try {
    text = decoder.decode(line);
  } catch {
    return { kind: 'not-utf8' };
  }
  try {
    return { kind: 'parsed', text, value: JSON.parse(text) };
  } catch {
    return { kind: 'broken', text };
  }
}
