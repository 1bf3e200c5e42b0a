import { formatInWords } from '../image/format-in-words.ts';
import { modeInWords } from '../image/mode-in-words.ts';
import type { RedirectFault, RemoteImage, UrlFailure, UrlResult } from './url-result.ts';

const FAILURES: readonly UrlFailure[] = [
  'name',
  'refused',
  'tls',
  'certificate',
  'connect',
  'timeout',
  'broken',
  'network',
];
const REDIRECTS: readonly RedirectFault[] = ['many', 'loop', 'nowhere', 'scheme', 'credentials', 'downgrade'];
const LONGEST = 200;

type Fields = Readonly<Record<string, unknown>>;

/** A result that was kept as JSON; undefined for anything else, as the file may have been changed by somebody. */
export function parseUrlResult(value: unknown): UrlResult | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Fields;
  const { kind } = fields;
  if (kind === 'image') return imageOf(fields);
  if (kind === 'status') return isWhole(fields['status']) ? { kind, status: fields['status'] } : undefined;
  if (kind === 'failed') {
    const why = FAILURES.find((each) => each === fields['why']);
    return why && { kind, why };
  }
  if (kind === 'redirect') {
    const why = REDIRECTS.find((each) => each === fields['why']);
    return why && { kind, why };
  }
  if (kind === 'address') {
    const { words, redirected } = fields;
    return isText(words) && typeof redirected === 'boolean' ? { kind, words, redirected } : undefined;
  }
  return kind === 'empty' || kind === 'encoded' ? { kind } : undefined;
}

function imageOf({ format, bytes, mode, problem, type }: Fields): UrlResult | undefined {
  if (!isTextOrNull(format) || !isTextOrNull(mode) || !isTextOrNull(problem) || !isTextOrNull(type)) return undefined;
  if (bytes !== null && !isWhole(bytes)) return undefined;
  const image = { kind: 'image', format, bytes, mode, problem, type } as RemoteImage;
  const isKnown = image.format === null || isText(formatInWords(image.format));
  return isKnown && (image.mode === null || isText(modeInWords(image.mode))) ? image : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
