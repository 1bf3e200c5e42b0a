import type { ImageMode } from './image-facts.ts';

const WORDS: Readonly<Record<ImageMode, string>> = {
  RGB: 'in colour',
  RGBA: 'in colour with transparency',
  '1': 'in black and white (mode 1)',
  L: 'in greyscale (mode L)',
  'I;16': 'in greyscale with 16 bits (mode I;16)',
  LA: 'in greyscale with transparency (mode LA)',
  P: 'with a palette (mode P)',
  CMYK: 'in print colours (mode CMYK)',
  '2 channels': 'with two colour channels',
};

/** A colour mode as the end of a sentence: `in greyscale (mode L)`. */
export function modeInWords(mode: ImageMode): string {
  return WORDS[mode];
}
