/** The formats that training reads. `MPO` is a JPEG that holds several pictures. */
export type PictureFormat = 'PNG' | 'JPEG' | 'MPO' | 'WEBP';

/** What else pretends to be a picture, or was pasted in the place of one. */
export type OtherFormat =
  | 'AVI'
  | 'AVIF'
  | 'base64'
  | 'BMP'
  | 'data URL'
  | 'GIF'
  | 'Git LFS'
  | 'gzip'
  | 'HEIC'
  | 'HTML'
  | 'ICO'
  | 'JPEG2000'
  | 'JSON'
  | 'JXL'
  | 'MP4'
  | 'NUL'
  | 'PDF'
  | 'PSD'
  | 'SVG'
  | 'text'
  | 'TIFF'
  | 'WAV'
  | 'ZIP';

/** Width and height in pixels, both at least 1. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Pillow's names; `I;16` is grey with 16 bits, `1` black and white. */
export type ImageMode = 'RGB' | 'RGBA' | 'L' | 'LA' | '1' | 'I;16' | 'P' | 'CMYK' | '2 channels';

/** What the header of an image says. Undefined: not told, or not at hand. */
export interface ImageFacts {
  readonly format: PictureFormat | OtherFormat | undefined;
  readonly size: ImageSize | undefined;
  readonly mode: ImageMode | undefined;
  /** Bits per sample. */
  readonly bits: number | undefined;
  readonly animated: boolean;
  /** Bytes behind the end of the picture. */
  readonly trailing: number;
  readonly problem: ImageProblem | undefined;
}

/** Why a decoder would refuse the picture, as the end of a sentence: `it ends before the pixels`. */
export interface ImageProblem {
  readonly kind: 'truncated' | 'damaged';
  readonly words: string;
}

const NOTHING: ImageFacts = {
  format: undefined,
  size: undefined,
  mode: undefined,
  bits: undefined,
  animated: false,
  trailing: 0,
  problem: undefined,
};

/** Facts of which only these are known. */
export function facts(known: Partial<ImageFacts>): ImageFacts {
  return { ...NOTHING, ...known };
}

export function damaged(words: string): ImageProblem {
  return { kind: 'damaged', words };
}

export function truncated(words: string): ImageProblem {
  return { kind: 'truncated', words };
}
