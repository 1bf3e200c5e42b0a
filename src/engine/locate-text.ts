import { createHash } from 'node:crypto';
import { caretWindow } from '../read/caret-window.ts';
import { insideString } from '../read/inside-string.ts';
import type { ShortText } from '../read/line.ts';
import { locator, spanOf } from '../read/locate.ts';
import { movedInOriginal } from '../read/original-position.ts';
import { rawIndex } from '../read/raw-index.ts';
import { hideSecrets } from '../secret/hide-secrets.ts';
import type { Fix, LocatedText, Span } from './finding.ts';
import type { FixDescriptor } from './fix-descriptor.ts';
import { locateEdits } from './locate-edits.ts';

interface Whereabouts {
  readonly at?: string;
  readonly within?: string;
  readonly from?: number;
  readonly target?: 'key' | 'value';
  readonly range?: { readonly start: number; readonly end: number };
  readonly fix?: FixDescriptor;
  readonly hidden?: boolean;
}

/**
 * Looks up findings in one line's text: column, byte offset, excerpt and fingerprint. Of a short text they are those of
 * the whole line.
 */
export function textLocator(
  text: string,
  short?: ShortText,
): (rule: string, messageId: string, where: Whereabouts) => LocatedText {
  const find = locator(text);
  const moved = movedInOriginal(text, short);
  const fingerprintOf = rowFingerprints(text, short);
  return (rule, messageId, { at, within, from, target, range, fix, hidden }) => {
    const outer = range === undefined ? find(at ?? '', target ?? 'value') : spanOf(text, range.start, range.end);
    const span = outer === undefined ? undefined : innerSpan(text, outer, within, from);
    const pointed = hidden !== true && (range !== undefined || (at !== undefined && at !== ''));
    return {
      span: span === undefined ? undefined : original(span),
      fingerprint: fingerprintOf(rule, messageId, { at, within }),
      excerpt: pointed && span !== undefined ? excerptOf(text, span) : undefined,
      fix: fix === undefined ? undefined : editsOf(fix),
    };
  };

  /** A fix is dropped when one of its places is not in the text. */
  function editsOf({ title, safety, edits }: FixDescriptor): Fix | undefined {
    const located = locateEdits(text, edits, find)?.map(({ start, end, text: replacement }) => {
      const missing = moved(end) - moved(start);
      const byteLength = Buffer.byteLength(text.slice(start, end), 'utf8') + missing;
      return { byteOffset: original(spanOf(text, start, end)).startByte, byteLength, text: replacement };
    });
    return located === undefined ? undefined : { title, safety, edits: located };
  }

  function original({ start, end, startByte }: Span): Span {
    const before = moved(start);
    return { start: start + before, end: end + moved(end), startByte: startByte + before };
  }
}

/** The fingerprints of findings about one line, which is hashed once. */
export function rowFingerprints(text: string, short?: ShortText) {
  let contentHash: string | undefined;
  return (
    rule: string,
    messageId: string,
    { at, within }: { readonly at?: string | undefined; readonly within?: string | undefined },
  ): string => {
    contentHash ??= short?.hash.slice(0, HASH_DIGITS) ?? hash(text.trim());
    return fingerprint(rule, messageId, `${at ?? ''}${within ?? ''}`, contentHash);
  };
}

const HASH_DIGITS = 16;

function innerSpan(text: string, outer: Span, within: string | undefined, from: number | undefined): Span {
  if (within !== undefined) return insideString(text, outer, within) ?? outer;
  if (from === undefined || text[outer.start] !== '"') return outer;
  const start = outer.start + rawIndex(text.slice(outer.start, outer.end), from);
  return spanOf(text, start, outer.end - 1);
}

/** The same for the same rule, pointer and row content, so that reordering rows keeps it. */
export function fingerprint(rule: string, messageId: string, pointer: string, contentHash: string): string {
  return hash(`${rule}\0${messageId}\0${pointer}\0${contentHash}`);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, HASH_DIGITS);
}

/** Much more than a window shows, so that a key at its edge is seen whole. */
const AROUND = 1000;

function excerptOf(text: string, span: Span): { text: string; caret: string } {
  const from = Math.max(0, span.start - AROUND);
  // Whatever a finding is about, its surroundings must not print a key.
  const near = hideSecrets(text.slice(from, Math.min(span.end, span.start + 2 * AROUND) + AROUND));
  const { line, caret } = caretWindow(near, span.start - from, span.end - from);
  return { text: line, caret };
}
