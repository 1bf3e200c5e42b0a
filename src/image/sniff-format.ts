import { ENCODED_START } from './encoded-start.ts';
import { damaged, type ImageFacts, type OtherFormat } from './image-facts.ts';

/** Bytes of the head that are looked at. */
export const SNIFFED = 1024;

/** What starts with fixed bytes, written in latin1. */
const STARTS: readonly (readonly [string, OtherFormat | 'JPEG' | 'PNG'])[] = [
  ['\x89PNG\r\n\x1a\n', 'PNG'],
  ['\xff\xd8', 'JPEG'],
  ['GIF87a', 'GIF'],
  ['GIF89a', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['II+\0', 'TIFF'],
  ['MM\0+', 'TIFF'],
  ['\0\0\x01\0', 'ICO'],
  ['\0\0\x02\0', 'ICO'],
  ['8BPS', 'PSD'],
  ['\0\0\0\x0cjP  ', 'JPEG2000'],
  ['\xff\x4f\xff\x51', 'JPEG2000'],
  ['\xff\x0a', 'JXL'],
  ['\0\0\0\x0cJXL ', 'JXL'],
  ['%PDF', 'PDF'],
  ['PK\x03\x04', 'ZIP'],
  ['\x1f\x8b', 'gzip'],
  ['version https://git-lfs', 'Git LFS'],
];

const AVIF_BRANDS = /avif|avis/;
const HEIC_BRANDS = /heic|heix|heim|heis|hevc|hevx|mif1|msf1/;

/**
 * Tells a format by its first bytes. A picture whose first bytes were broken by treating it as text is told as what
 * it was, with the problem.
 */
export function sniffFormat(head: Buffer, total: number): Pick<ImageFacts, 'format' | 'problem'> {
  const text = head.toString('latin1');
  for (const [start, format] of STARTS) if (text.startsWith(start)) return { format, problem: undefined };
  const container = containerOf(text);
  if (container !== undefined) return { format: container, problem: undefined };
  if (text.startsWith('BM') && head.length >= 18 && head.readUInt32LE(6) === 0)
    return { format: 'BMP', problem: undefined };
  if (total > 0 && head.every((byte) => byte === 0)) return { format: 'NUL', problem: undefined };
  return treatedAsText(text) ?? { format: textFormat(text), problem: undefined };
}

function containerOf(text: string): ImageFacts['format'] {
  if (text.startsWith('RIFF')) {
    const kind = text.slice(8, 12);
    return kind === 'WEBP' ? 'WEBP' : kind === 'WAVE' ? 'WAV' : kind === 'AVI ' ? 'AVI' : undefined;
  }
  if (text.slice(4, 8) !== 'ftyp') return undefined;
  const brands = text.slice(8, 40);
  return AVIF_BRANDS.test(brands) ? 'AVIF' : HEIC_BRANDS.test(brands) ? 'HEIC' : 'MP4';
}

/** Pictures that went through a text conversion: their bytes are lost or changed. */
function treatedAsText(text: string): Pick<ImageFacts, 'format' | 'problem'> | undefined {
  const start = text.slice(0, 32);
  const format =
    start.includes('IHDR') || start.slice(0, 8).includes('PNG') ? 'PNG' : start.includes('JFIF') ? 'JPEG' : undefined;
  if (format === undefined) {
    return text.startsWith('\xef\xbb\xbf\xff\xd8')
      ? { format: 'JPEG', problem: damaged('a byte order mark stands in front of it') }
      : undefined;
  }
  if (start.startsWith('\xef\xbb\xbf\x89'))
    return { format, problem: damaged('a byte order mark stands in front of it') };
  return { format, problem: damaged('its first bytes are changed, as when a file is read or written as text') };
}

function textFormat(text: string): OtherFormat | undefined {
  const start = text.replace(/^\xef\xbb\xbf/, '').trimStart();
  if (ENCODED_START.test(start)) return 'base64';
  const lower = start.toLowerCase();
  if (lower.startsWith('data:')) return 'data URL';
  if (
    lower.startsWith('<svg') ||
    (lower.startsWith('<?xml') && lower.includes('<svg')) ||
    lower.startsWith('<!doctype svg')
  ) {
    return 'SVG';
  }
  if (lower.startsWith('<!doctype html') || lower.startsWith('<html')) return 'HTML';
  if (/^(?:\{\s*"|\[\s*[{["])/.test(start)) return 'JSON';
  return /^[\t\n\r\x20-\x7e]{4,}$/.test(text) ? 'text' : undefined;
}
