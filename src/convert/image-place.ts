import type { ImagePlace } from './capabilities.ts';

const PLACES: readonly (readonly [start: string, place: ImagePlace])[] = [
  ['data:', 'data'],
  ['http://', 'http'],
  ['https://', 'http'],
  ['gs://', 'gs'],
  ['s3://', 's3'],
];

/** Where an image is, by its URL; whatever has no known scheme is a path. @param raw a JSON string */
export function imagePlace(raw: string): ImagePlace {
  const start = raw.slice(1, 10).toLowerCase().replaceAll('\\/', '/');
  return PLACES.find(([scheme]) => start.startsWith(scheme))?.[1] ?? 'file';
}
