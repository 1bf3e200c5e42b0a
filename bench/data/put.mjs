const encoder = new TextEncoder();
const known = new Map();

/** Appends a string as UTF-8, as it is: the caller escapes. The strings are few and constant, so their bytes are kept. */
export function put(out, text) {
  const first = text.charCodeAt(0);
  if (text.length === 1 && first < 0x80) {
    out.bytes[out.at++] = first;
    return;
  }
  let bytes = known.get(text);
  if (bytes === undefined) {
    bytes = encoder.encode(text);
    known.set(text, bytes);
  }
  putBytes(out, bytes);
}

export function putBytes(out, bytes) {
  const { length } = bytes;
  if (length > 64) out.bytes.set(bytes, out.at);
  else for (let index = 0, at = out.at; index < length; index++) out.bytes[at + index] = bytes[index];
  out.at += length;
}

/** Appends a non-negative integer in decimal digits. */
export function putInteger(out, value) {
  let width = 1;
  for (let bound = 10; value >= bound; bound *= 10) width++;
  let rest = value;
  for (let at = out.at + width - 1; at >= out.at; at--) {
    out.bytes[at] = 48 + (rest % 10);
    rest = Math.floor(rest / 10);
  }
  out.at += width;
}
