import type { ImageFacts } from './image-facts.ts';

const ALIASES: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/x-png': 'image/png',
  'image/apng': 'image/png',
};

/** The registered name of a media type that has others in use. Takes lower case. */
export function declaredFormat(mediaType: string): string {
  return Object.hasOwn(ALIASES, mediaType) ? (ALIASES[mediaType] ?? mediaType) : mediaType;
}

/** The media type of a picture that training reads. */
export function mediaTypeOf(format: ImageFacts['format']): string | undefined {
  if (format === 'PNG') return 'image/png';
  if (format === 'WEBP') return 'image/webp';
  return format === 'JPEG' || format === 'MPO' ? 'image/jpeg' : undefined;
}
