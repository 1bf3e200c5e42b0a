import type { ImageFacts } from './image-facts.ts';

const WORDS: Readonly<Record<NonNullable<ImageFacts['format']>, string>> = {
  AVI: 'an AVI video',
  AVIF: 'an AVIF image',
  base64: 'base64 text, encoded twice',
  BMP: 'a BMP image',
  'data URL': 'another data URL',
  GIF: 'a GIF image',
  'Git LFS': 'a Git LFS pointer instead of the file',
  gzip: 'gzip data',
  HEIC: 'a HEIC image',
  HTML: 'an HTML page',
  ICO: 'an ICO icon',
  JPEG: 'a JPEG image',
  JPEG2000: 'a JPEG 2000 image',
  JSON: 'a JSON text',
  JXL: 'a JPEG XL image',
  MP4: 'an MP4 video',
  MPO: 'an MPO image',
  NUL: 'only NUL bytes',
  PDF: 'a PDF document',
  PNG: 'a PNG image',
  PSD: 'a Photoshop file',
  SVG: 'an SVG drawing',
  text: 'a plain text',
  TIFF: 'a TIFF image',
  WAV: 'a WAV sound',
  WEBP: 'a WEBP image',
  ZIP: 'a ZIP archive',
};

/** A format as a person calls it: `a GIF image`. */
export function formatInWords(format: ImageFacts['format']): string {
  return format === undefined ? 'no known kind of file' : WORDS[format];
}
