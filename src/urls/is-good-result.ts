import type { UrlResult } from './url-result.ts';

const PICTURES: ReadonlySet<string | null | undefined> = new Set(['PNG', 'JPEG', 'MPO', 'WEBP']);
const COLOURS: ReadonlySet<string | null> = new Set(['RGB', 'RGBA', null]);
/** Below what any provider takes. */
const MOST_BYTES = 10_000_000;

/** Whether nothing about an image can have to be mended: such a result is remembered for long. */
export function isGoodResult(result: UrlResult): boolean {
  if (result.kind !== 'image') return false;
  const { format, mode, problem, bytes, type } = result;
  return PICTURES.has(format) && COLOURS.has(mode) && problem === null && type === null && (bytes ?? 0) <= MOST_BYTES;
}
