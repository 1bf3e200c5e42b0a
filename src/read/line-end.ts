const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Where a line's text ends: before CR LF, LF or nothing at `next`. */
export function lineEnd(bytes: Uint8Array, start: number, next: number): number {
  let end = next > start && bytes[next - 1] === LINE_FEED ? next - 1 : next;
  if (end > start && bytes[end - 1] === CARRIAGE_RETURN) end--;
  return end;
}
