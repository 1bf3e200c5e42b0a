/** The UTF-16 index in a text of a byte offset in its UTF-8 form. An offset inside a character gives its start. */
export function utf16Index(text: string, byteOffset: number): number {
  let bytes = 0;
  let index = 0;
  while (index < text.length && bytes < byteOffset) {
    const code = text.charCodeAt(index);
    const pair = code >= 0xd800 && code <= 0xdbff && index + 1 < text.length;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : pair ? 4 : 3;
    if (bytes > byteOffset) return index;
    index += pair ? 2 : 1;
  }
  return index;
}
