import { readImage } from '../image/read-image.ts';
import type { HttpAnswer } from './send-request.ts';
import type { UrlResult } from './url-result.ts';

/** Codings that a client has to undo; others, such as `identity`, are names for nothing. */
const CODINGS = /\b(?:gzip|x-gzip|deflate|br|zstd|compress|x-compress)\b/i;
const NEUTRAL_TYPE = /^(?:image\/.*|application\/octet-stream|binary\/octet-stream)$/;
const TYPE = /^[a-z0-9][a-z0-9.+-]{0,40}\/[a-z0-9][a-z0-9.+-]{0,60}$/;
const MOST_BYTES = 2 ** 50;

/** What the last answer says about an image. `size`: what an earlier request said of it. */
export function answerResult({ status, headers, body, ended }: HttpAnswer, size: number | undefined): UrlResult {
  if (status !== 200 && status !== 206) {
    return status === 204 || status === 205 ? { kind: 'empty' } : { kind: 'status', status };
  }
  if (CODINGS.test(headers['content-encoding'] ?? '')) return { kind: 'encoded' };
  const range = rangeOf(headers['content-range']);
  if (status === 206 && range?.start !== 0) return { kind: 'failed', why: 'broken' };
  if (body.length === 0) return { kind: 'empty' };
  const whole = status === 200 && ended ? body.length : undefined;
  const told = status === 206 ? range?.total : (whole ?? lengthOf(headers['content-length']));
  const bytes = told ?? size;
  // What is not at hand is not complained about.
  const { format, mode, problem } = readImage(body, Math.max(body.length, bytes ?? MOST_BYTES));
  return {
    kind: 'image',
    format: format ?? null,
    bytes: bytes ?? null,
    mode: mode ?? null,
    problem: problem?.words ?? null,
    type: oddType(headers['content-type']),
  };
}

/** The header `Content-Length` as a number of bytes; undefined where it says nothing. */
export function lengthOf(text: string | undefined): number | undefined {
  const bytes = /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
  return bytes > 0 ? bytes : undefined;
}

function rangeOf(text: string | undefined): { readonly start: number; readonly total: number | undefined } | undefined {
  const [, start, total] = /^bytes (\d{1,15})-\d{1,15}\/(\d{1,15}|\*)$/.exec(text ?? '') ?? [];
  return start === undefined ? undefined : { start: Number(start), total: lengthOf(total) };
}

function oddType(header: string | undefined): string | null {
  const type = (header ?? '').slice(0, 200).split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return TYPE.test(type) && !NEUTRAL_TYPE.test(type) ? type : null;
}
