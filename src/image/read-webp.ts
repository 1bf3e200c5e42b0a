import type { ImageBytes } from './image-bytes.ts';
import { damaged, facts, type ImageFacts, type ImageProblem, truncated } from './image-facts.ts';

const RIFF_HEADER = 12;
const CHUNK_HEADER = 8;
const MOST_CHUNKS = 1000;
const ALPHA = 0x10;
const ANIMATION = 0x02;
const PICTURES: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'ANMF']);

/** Reads the first chunk, which tells size and alpha, and checks that the file is as long as it says. */
export function readWebp(bytes: ImageBytes): ImageFacts {
  const head = bytes.read(0, RIFF_HEADER + CHUNK_HEADER + 10);
  if (head.length < RIFF_HEADER + CHUNK_HEADER + 10) {
    const problem = bytes.total > head.length ? undefined : truncated('it ends inside its header');
    return facts({ format: 'WEBP', problem });
  }
  const first = firstChunk(head);
  const end = head.readUInt32LE(4) + 8;
  // One byte of padding at the end is often left out, or put in twice.
  const missing = end - bytes.total;
  const problem =
    first.problem ??
    (missing > 1 ? truncated(`it needs ${missing} more bytes`) : undefined) ??
    (head.toString('latin1', 12, 16) === 'VP8X' ? pictureProblem(bytes, end) : undefined);
  return facts({
    format: 'WEBP',
    bits: 8,
    ...first,
    trailing: problem === undefined && missing < -1 ? -missing : 0,
    problem,
  });
}

function firstChunk(head: Buffer): Partial<ImageFacts> {
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8 ':
      if (head.readUIntBE(23, 3) !== 0x9d012a) return { problem: damaged('its start code is wrong') };
      return { ...sized(head.readUInt16LE(26) & 0x3fff, head.readUInt16LE(28) & 0x3fff), mode: 'RGB' };
    case 'VP8L': {
      if (head.readUInt8(20) !== 0x2f) return { problem: damaged('its start code is wrong') };
      const bits = head.readUInt32LE(21);
      const mode = (bits >>> 28) & 1 ? 'RGBA' : 'RGB';
      return { ...sized((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1), mode };
    }
    case 'VP8X': {
      const flags = head.readUInt8(20);
      const size = sized(head.readUIntLE(24, 3) + 1, head.readUIntLE(27, 3) + 1);
      return { ...size, mode: flags & ALPHA ? 'RGBA' : 'RGB', animated: (flags & ANIMATION) !== 0 };
    }
    default:
      return { problem: damaged('its first chunk is none that WEBP knows') };
  }
}

function sized(width: number, height: number): Partial<ImageFacts> {
  if (width === 0 || height === 0) return { problem: damaged('its width or height is 0') };
  return { size: { width, height } };
}

/** An extended file has to hold a picture, or the frames of an animation, in some chunk behind the first. */
function pictureProblem(bytes: ImageBytes, end: number): ImageProblem | undefined {
  let at = RIFF_HEADER;
  for (let count = 0; count < MOST_CHUNKS; count++) {
    if (at + CHUNK_HEADER > Math.min(end, bytes.total)) return damaged('it holds no picture');
    const start = bytes.read(at, CHUNK_HEADER);
    if (start.length < CHUNK_HEADER) return undefined;
    if (PICTURES.has(start.toString('latin1', 0, 4))) return undefined;
    const length = start.readUInt32LE(4);
    at += CHUNK_HEADER + length + (length % 2);
  }
  return undefined;
}
