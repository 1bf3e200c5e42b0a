/** What a server that says nothing is given. */
const DEFAULT_MS = 2_000;
const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

/** The wait that the header `Retry-After` asks for, in milliseconds: seconds, or a date. */
export function retryAfter(header: string | undefined, now: number): number {
  const text = (header ?? '').trim().slice(0, 64);
  if (/^\d{1,12}$/.test(text)) return Number(text) * 1000;
  const date = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? DEFAULT_MS : Math.max(0, date - now);
}
