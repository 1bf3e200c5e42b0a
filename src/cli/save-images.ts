import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { isDataUrl, parseDataUrl } from '../image/data-url.ts';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/**
 * Writes the images of data URLs into a folder, each once, named after its bytes: nothing in the data decides where.
 *
 * @returns the path, with the folder as it was given; undefined when the URL holds no image
 */
export function saveImages(folder: string): (dataUrl: string) => string | undefined {
  mkdirSync(folder, { recursive: true });
  return (dataUrl) => {
    if (!isDataUrl(dataUrl)) return undefined;
    const { mediaType, start, problem } = parseDataUrl(dataUrl);
    const extension = Object.hasOwn(EXTENSIONS, mediaType) ? EXTENSIONS[mediaType] : undefined;
    if (problem !== undefined || extension === undefined) return undefined;
    const bytes = Buffer.from(dataUrl.slice(start), 'base64');
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${extension}`;
    const path = posix.join(folder, name);
    try {
      writeFileSync(path, bytes, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    return path;
  };
}
