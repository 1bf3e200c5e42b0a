import { type FileHint, isAnswered, openKeysOf } from '../format/detect-format.ts';
import { type FormatFamily, familyMethod, familyOf } from '../format/format-family.ts';
import { isObject } from '../format/is-object.ts';
import { recordFormat } from '../format/record-format.ts';
import type { Method, Profile } from '../profile/profile.ts';
import { readLines } from '../read/read-lines.ts';
import type { ShortenOptions } from '../read/short-line.ts';

/** What a file's first records suggest; the same however the file is cut later. */
export interface Sniff {
  readonly method: Method;
  /** The kind of model the data call for. */
  readonly kind: Method | 'vision' | 'completion';
  readonly hint: FileHint;
}

/** So many records tell what a file is; hostile lines can be some bytes each. */
const MOST_LINES = 4096;

/** Reads the formats of the first records in a file's head (its last line may be cut). */
export function sniffFile(
  head: Buffer,
  { profile, namedMethod }: { readonly profile: Profile; readonly namedMethod: Method | undefined },
  shorten: ShortenOptions,
): Sniff {
  const counts = new Map<FormatFamily, number>();
  const answeredKeys = new Set<string>();
  let vision = false;
  let lines = 0;
  for (const line of readLines({ offset: 0, bytes: head }, 0, shorten)) {
    if (++lines > MOST_LINES) break;
    if (line.kind !== 'parsed' || !isObject(line.value)) continue;
    const { format } = recordFormat(line.value, { profile, namedMethod });
    if (format === 'foreign') continue;
    const family = familyOf(format);
    counts.set(family, (counts.get(family) ?? 0) + 1);
    vision ||= format === 'vision';
    if (isAnswered(line.value)) for (const key of openKeysOf(line.value)) answeredKeys.add(key);
  }
  // A first record beyond the head is that long because of its images.
  if (counts.size === 0 && head.includes('"image_url"')) vision = true;
  const [family] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [undefined];
  const hint = { family, answeredKeys };
  const method = namedMethod ?? familyMethod(family ?? 'chat');
  if (method === 'supervised' && vision) return { method, kind: 'vision', hint };
  if (method === 'supervised' && family === 'completion') return { method, kind: 'completion', hint };
  return { method, kind: method, hint };
}
