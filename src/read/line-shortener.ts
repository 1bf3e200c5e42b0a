import { createHash, type Hash } from 'node:crypto';
import { base64Run, digitsOf, escapesIn } from './base64-run.ts';
import { BYTE_ORDER_MARK } from './byte-order-mark.ts';
import { lineEnd } from './line-end.ts';
import { type PayloadDraft, type Reread, startPayload } from './payload.ts';
import type { Hole, ShortenOptions, ShortLine } from './short-line.ts';
import { makeStandIn } from './stand-in.ts';

/** Takes the bytes of a line, line end included, and gives the line without the middles of its payloads. */
export interface LineShortener {
  readonly add: (bytes: Uint8Array) => void;
  /** `tooLong`: bytes of a line of which only what is around it is left, a byte order mark and the line end. `isNul`: see `Line`. */
  readonly end: () => ShortLine | { readonly tooLong: number; readonly around: Buffer; readonly isNul: boolean };
}

/** What payloads follow; in any other spelling (`\u003b`, capitals) they stay in the text. */
const MARKER = Buffer.from(';base64,');
const BACKSLASH = Buffer.from('\\');
const BACKSLASH_BYTE = 0x5c;

/** What stays of a payload on each side of its hole: more than any excerpt or message shows. */
const KEPT_SIDE = 256;

/** Payloads shorter than this are never worth a hole. */
export const SHORTEST_RUN = 1024;

/** Fits the processor's nearest cache. */
const SLICE = 1 << 16;

/** Of a payload that cannot be kept at least the header is. */
const HEADER = 1 << 16;

/** A byte order mark and a line end. */
const AROUND = BYTE_ORDER_MARK.length + 2;

/** A payload that is being read. */
interface OpenRun {
  /** Where its digits start in the short text. */
  readonly textAt: number;
  readonly payload: PayloadDraft;
  /** Once it is long enough. */
  hole: OpenHole | undefined;
}

interface OpenHole {
  readonly head: Buffer;
  readonly hash: Hash | undefined;
  tail: Buffer;
}

/** @param offset of the line in what `reread` reads; without `reread` up to `lineBytes` bytes of payloads are kept */
export function lineShortener(offset: number, options: ShortenOptions, reread: Reread | undefined): LineShortener {
  const runDigits = Math.max(SHORTEST_RUN, options.runDigits);
  /** The text may turn out to be less: bytes go in before a marker among them is seen, and digits before they are many. */
  const most = options.lineBytes + AROUND + SLICE + runDigits;
  const holes: Hole[] = [];
  let text = Buffer.allocUnsafe(SLICE);
  let length = 0;
  /** Text before this holds no marker that was not seen. */
  let searched = 0;
  /** Text before this is part of `textHash`. */
  let hashed = 0;
  let textHash: Hash | undefined;
  let run: OpenRun | undefined;
  /** A run's last byte so far is a backslash. */
  let held = false;
  let bytes = 0;
  let kept = 0;
  let dropped = false;
  /** The first three and the last two bytes. */
  let first = Buffer.alloc(0);
  let last = Buffer.alloc(0);

  return {
    add(block) {
      if (first.length < BYTE_ORDER_MARK.length)
        first = Buffer.concat([first, block.subarray(0, BYTE_ORDER_MARK.length - first.length)]);
      for (let from = 0; from < block.length; from += SLICE) {
        const slice = block.subarray(from, from + SLICE);
        if (!dropped) take(Buffer.from(slice.buffer, slice.byteOffset, slice.byteLength));
        bytes += slice.length;
      }
      last = Buffer.concat([last, block.subarray(-2)]).subarray(-2);
    },
    end() {
      if (run !== undefined) endRun();
      if (dropped || length > options.lineBytes + AROUND)
        return { tooLong: bytes, around: around(), isNul: first[0] === 0 };
      if (textHash !== undefined) textHash.update(textFrom(hashed).trimEnd());
      const hash = textHash?.digest('hex') ?? '';
      return { bytes: text.subarray(0, length), holes, length: bytes, hash };
    },
  };

  /** Only at the start of a file is a byte order mark no part of the line. */
  function around(): Buffer {
    const end = last.subarray(lineEnd(last, 0, last.length));
    return offset === 0 && first.equals(BYTE_ORDER_MARK) ? Buffer.concat([BYTE_ORDER_MARK, end]) : end;
  }

  function take(slice: Buffer): void {
    const part = held ? Buffer.concat([BACKSLASH, slice]) : slice;
    /** Bytes of the line before `part`. */
    const before = held ? bytes - 1 : bytes;
    held = false;
    for (let from = 0; from < part.length && !dropped; ) {
      from = run === undefined ? takeText(part, from, before) : takeRun(run, part, from);
    }
  }

  /** Takes text up to a payload; how far that is. */
  function takeText(part: Buffer, from: number, before: number): number {
    append(part.subarray(from));
    const marker = text.subarray(0, length).indexOf(MARKER, searched);
    if (marker < 0) {
      searched = Math.max(searched, length - MARKER.length + 1);
      return part.length;
    }
    const textAt = marker + MARKER.length;
    const next = part.length - (length - textAt);
    length = textAt;
    searched = textAt;
    run = { textAt, payload: startPayload(offset + before + next, reread, keeps), hole: undefined };
    return next;
  }

  function takeRun(open: OpenRun, part: Buffer, from: number): number {
    const found = base64Run(part, from);
    const { end, escapes } = found;
    if (end > from) addDigits(open, part.subarray(from, end), escapes);
    held = found.open;
    if (held) return part.length;
    if (end < part.length) endRun();
    return end;
  }

  function addDigits({ payload, hole, textAt }: OpenRun, part: Buffer, escapes: number): void {
    payload.add(part, escapes);
    if (hole === undefined) {
      append(part);
      if (payload.digits() >= runDigits && !dropped) startHole(textAt);
      return;
    }
    hole.hash?.update(digitsOf(part, escapes));
    textHash?.update(part);
    hole.tail = Buffer.from(
      part.length < KEPT_SIDE ? Buffer.concat([hole.tail, part]).subarray(-KEPT_SIDE) : part.subarray(-KEPT_SIDE),
    );
  }

  function startHole(textAt: number): void {
    if (run === undefined) return;
    const start = Buffer.from(text.subarray(textAt, length));
    length = textAt;
    if (options.hashes !== false) {
      textHash ??= createHash('sha256');
      textHash.update(hashed === 0 ? textFrom(0).trimStart() : textFrom(hashed)).update(start);
    }
    // A backslash in front of the stand-in would be an escape.
    const head = start.subarray(0, start[KEPT_SIDE - 1] === BACKSLASH_BYTE ? KEPT_SIDE - 1 : KEPT_SIDE);
    const hash = textHash && createHash('sha1').update(digitsOf(start, escapesIn(start)));
    run.hole = { head, hash, tail: start.subarray(-KEPT_SIDE) };
  }

  function endRun(): void {
    if (run?.hole !== undefined) endHole(run.hole, run.payload);
    else if (run !== undefined && reread === undefined) kept -= run.payload.end().bytes;
    run = undefined;
    searched = length;
    if (held) append(BACKSLASH);
    held = false;
  }

  function endHole({ head, hash, tail }: OpenHole, draft: PayloadDraft): void {
    const payload = draft.end();
    const digits = payload.digits - sideDigits(head) - sideDigits(tail);
    const standIn = makeStandIn(holes.length, digits, hash?.digest('hex') ?? '');
    append(head);
    holes.push({ standIn, at: length, start: head.length, bytes: payload.bytes - head.length - tail.length, payload });
    append(Buffer.from(standIn, 'latin1'));
    append(tail);
    hashed = length;
  }

  function append(part: Uint8Array): void {
    if (dropped) return;
    const needed = length + part.length;
    if (needed > most) {
      drop();
      return;
    }
    if (needed > text.length) {
      const doubled = Math.max(needed, 2 * text.length);
      // The last step goes to the limit: memory that is not written to costs nothing, and a copy more would.
      const grown = Buffer.allocUnsafe(2 * doubled > most ? Math.max(needed, most) : doubled);
      text.copy(grown, 0, 0, length);
      text = grown;
    }
    text.set(part, length);
    length = needed;
  }

  /** The rest of the line is counted only. */
  function drop(): void {
    dropped = true;
    text = Buffer.alloc(0);
    length = 0;
    holes.length = 0;
    run = undefined;
  }

  function keeps(more: number): boolean {
    const room = kept + more <= options.lineBytes || (run?.payload.digits() ?? 0) < HEADER;
    if (room) kept += more;
    return room;
  }

  function textFrom(from: number): string {
    return text.toString('utf8', from, length);
  }
}

function sideDigits(side: Buffer): number {
  return side.length - escapesIn(side);
}
