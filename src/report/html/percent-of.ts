/** A share as an SVG length, rounded so that pages stay small. */
export function percentOf(part: number, whole: number): string {
  return `${whole <= 0 ? 0 : Math.round((part / whole) * 10_000) / 100}%`;
}
