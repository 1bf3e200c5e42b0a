/** Bytes of an image that are looked at. */
const HEAD = 65_536;

const PNG = '\x89PNG\r\n\x1a\n';

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Pixel size of the image in a `data:…;base64,` URL; undefined for other URLs and for what the first 64 KB do not tell. */
export function readDataUrlImageSize(url: string): ImageSize | undefined {
  if (!/^data:/i.test(url)) return undefined;
  const comma = url.slice(0, 256).indexOf(',');
  if (comma === -1 || !/;base64$/i.test(url.slice(0, comma))) return undefined;
  return readImageSize(Buffer.from(url.slice(comma + 1, comma + 1 + Math.ceil(HEAD / 3) * 4), 'base64'));
}

/** Pixel size of a PNG, JPEG or WEBP image from its first bytes; undefined when they do not tell it. */
export function readImageSize(bytes: Buffer): ImageSize | undefined {
  const head = bytes.subarray(0, HEAD);
  if (head.length < 24) return undefined;
  if (head.toString('latin1', 0, 8) === PNG) return sizeOf(head.readUInt32BE(16), head.readUInt32BE(20));
  if (head.readUInt16BE(0) === 0xffd8) return jpegSize(head);
  if (head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP') return webpSize(head);
  return undefined;
}

function sizeOf(width: number, height: number): ImageSize | undefined {
  return width > 0 && height > 0 ? { width, height } : undefined;
}

/** Walks the segments to the frame header (SOF0 to SOF15 without DHT, JPG and DAC). */
function jpegSize(head: Buffer): ImageSize | undefined {
  let at = 2;
  while (at + 9 <= head.length) {
    if (head.readUInt8(at) !== 0xff) return undefined;
    const marker = head.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return sizeOf(head.readUInt16BE(at + 7), head.readUInt16BE(at + 5));
    // A second 0xff is padding; 0x01 and RST markers have no length.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else at += 2 + Math.max(head.readUInt16BE(at + 2), 2);
  }
  return undefined;
}

function webpSize(head: Buffer): ImageSize | undefined {
  if (head.length < 30) return undefined;
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return sizeOf(head.readUInt16LE(26) & 0x3fff, head.readUInt16LE(28) & 0x3fff);
    case 'VP8L': {
      const bits = head.readUInt32LE(21);
      return sizeOf((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8X':
      return sizeOf(head.readUIntLE(24, 3) + 1, head.readUIntLE(27, 3) + 1);
    default:
      return undefined;
  }
}
