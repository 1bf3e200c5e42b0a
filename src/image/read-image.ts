import { bytesInMemory, type ImageBytes } from './image-bytes.ts';
import { facts, type ImageFacts } from './image-facts.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';
import { readWebp } from './read-webp.ts';
import { SNIFFED, sniffFormat } from './sniff-format.ts';

/**
 * What an image is, from its header and its outline; nothing is inflated or decoded. `totalBytes` is the size of the
 * whole image where `bytes` are only its head: what cannot be seen is not complained about.
 */
export function readImage(bytes: Uint8Array, totalBytes: number = bytes.length): ImageFacts {
  return readImageBytes(bytesInMemory(bytes, totalBytes));
}

/** The same for an image that is read in pieces. */
export function readImageBytes(bytes: ImageBytes): ImageFacts {
  const { format, problem } = sniffFormat(bytes.read(0, SNIFFED), bytes.total);
  if (problem !== undefined) return facts({ format, problem });
  switch (format) {
    case 'PNG':
      return readPng(bytes);
    case 'JPEG':
      return readJpeg(bytes);
    case 'WEBP':
      return readWebp(bytes);
    default:
      return facts({ format });
  }
}
