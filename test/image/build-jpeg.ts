export interface JpegParts {
  readonly width?: number;
  readonly height?: number;
  readonly components?: number;
  readonly precision?: number;
  /** The frame's marker: 0xc0 baseline, 0xc2 progressive. */
  readonly frame?: number;
  /** Segments between SOI and the frame. */
  readonly before?: readonly Buffer[];
  /** Entropy-coded data behind the scan header. */
  readonly scan?: Buffer;
  readonly end?: Buffer;
}

export const SOI: Buffer = Buffer.from([0xff, 0xd8]);
export const EOI: Buffer = Buffer.from([0xff, 0xd9]);

/** The outline of a JPEG: right segments, and a scan that no decoder would enjoy. */
export function buildJpeg(parts: JpegParts = {}): Buffer {
  const { width = 8, height = 8, components = 3, precision = 8, frame = 0xc0, before = [] } = parts;
  return Buffer.concat([
    SOI,
    ...before,
    jpegFrame(frame, width, height, components, precision),
    scanHeader(components),
    parts.scan ?? Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0x78]),
    parts.end ?? EOI,
  ]);
}

export function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

export function jpegFrame(marker: number, width: number, height: number, components: number, precision = 8): Buffer {
  const data = Buffer.alloc(6 + components * 3);
  data.writeUInt8(precision, 0);
  data.writeUInt16BE(height, 1);
  data.writeUInt16BE(width, 3);
  data.writeUInt8(components, 5);
  for (let index = 0; index < components; index++) data.set([index + 1, 0x11, 0], 6 + index * 3);
  return segment(marker, data);
}

function scanHeader(components: number): Buffer {
  const selectors = Array.from({ length: components }, (_, index) => [index + 1, 0]).flat();
  return segment(0xda, Buffer.from([components, ...selectors, 0, 63, 0]));
}
