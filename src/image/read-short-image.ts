import type { Payload } from '../read/payload.ts';
import type { StandIn } from '../read/stand-in.ts';
import { type DataUrl, isDataUrl, parseDataUrl } from './data-url.ts';
import { payloadBytes } from './data-url-bytes.ts';
import type { ReadImage } from './image-of.ts';
import { readImageBytes } from './read-image.ts';
import { SNIFFED } from './sniff-format.ts';

const MARKER = ';base64,';
const DIGITS = /^[A-Za-z0-9+/]+$/;

/**
 * Reads the image of a URL in which digits of the payload are missing; undefined when it is no data URL whose payload
 * starts with them. Its length is the same modulo four, so that padding fits exactly when it does in the whole URL.
 */
export function readShortImage(url: string, standIn: StandIn, payload: Payload): ReadImage | undefined {
  if (!isDataUrl(url)) return undefined;
  const short = parseDataUrl(url);
  if (!url.slice(0, short.start).endsWith(MARKER) || !DIGITS.test(url.slice(short.start, standIn.at))) return undefined;
  const missing = standIn.digits - standIn.length;
  const data = moved(short, missing);
  if (data.problem !== undefined) return { data, facts: undefined };
  const rest = url.slice(short.start + payload.digits - missing);
  const bytes = payloadBytes(slice, data);
  // Bytes that are gone since, as of a file that was cut, are no fault of the image.
  const isAtHand = bytes.read(0, SNIFFED).length >= Math.min(SNIFFED, bytes.total);
  return { data, facts: isAtHand ? readImageBytes(bytes) : undefined };

  /** Characters of the whole payload, up to what is not at hand. */
  function slice(from: number, to: number): string {
    const digits = payload.read(from, to).toString('latin1');
    if (to <= payload.digits || digits.length < payload.digits - from) return digits;
    return digits + rest.slice(Math.max(0, from - payload.digits), to - payload.digits);
  }
}

function moved(short: DataUrl, missing: number): DataUrl {
  const { problem } = short;
  const bytes = short.bytes + (missing / 4) * 3;
  if (problem?.kind !== 'character') return { ...short, bytes };
  return { ...short, bytes, problem: { ...problem, index: problem.index + missing } };
}
