import { detectFormat } from '../format/detect-format.ts';
import type { FormatId } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import type { Method } from '../profile/profile.ts';
import { readLines } from '../read/read-lines.ts';
import type { Limits } from './rule.ts';

/** What a file's first records suggest; the same however the file is cut later. */
export interface Sniff {
  readonly method: Method;
  /** The kind of model the data call for. */
  readonly kind: Method | 'vision' | 'completion';
}

const METHODS: Readonly<Record<FormatId, Method>> = {
  chat: 'supervised',
  tools: 'supervised',
  functions: 'supervised',
  vision: 'supervised',
  completion: 'supervised',
  dpo: 'dpo',
  rft: 'reinforcement',
};

/** Reads the formats of the records in a file's head (its last line may be cut). */
export function sniffFile(head: Buffer, namedMethod: Method | undefined, limits: Limits): Sniff {
  const counts = new Map<FormatId, number>();
  for (const line of readLines({ offset: 0, bytes: head }, 0, limits.lineBytes)) {
    if (line.kind !== 'parsed' || !isObject(line.value)) continue;
    const { format } = detectFormat(line.value, namedMethod);
    if (format !== 'foreign') counts.set(format, (counts.get(format) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ['chat' as const];
  const method = namedMethod ?? METHODS[most];
  if (method === 'supervised' && counts.has('vision')) return { method, kind: 'vision' };
  if (method === 'supervised' && most === 'completion') return { method, kind: 'completion' };
  return { method, kind: method };
}
