import { excerpt } from '../format/excerpt.ts';
import { textOfToken } from './json-node.ts';
import { LOSSES, type Loss, type LossCode } from './losses.ts';
import type { MadeOnce } from './made-once.ts';

/** One thing that a conversion does to a row beside writing it in another form. */
export interface LossNote {
  readonly code: LossCode;
  readonly kind: Loss['kind'];
  /** Physical line of the source, from 1. */
  readonly line: number;
  /** JSON pointer into the source's row. */
  readonly pointer: string;
  readonly what: string;
  /** The start of the value, at most 80 characters, with secrets hidden. */
  readonly value?: string;
}

/** Collects the notes of one row. */
export interface RowNotes {
  readonly list: LossNote[];
  /** @param raw the value's JSON text */
  readonly add: (code: LossCode, pointer: string, what: string, raw?: string) => void;
  /** What `make` gives, with the notes that it adds: made once for all rows that share the value. `at`: what it depends on beside it. */
  readonly once: <Result>(value: object, at: string, make: () => Result) => Result;
  /** @throws SkippedRow always */
  readonly refuse: (pointer: string, what: string, raw?: string, code?: LossCode) => never;
}

/** A row that is not written; its notes say why. */
export class SkippedRow extends Error {
  override readonly name = 'SkippedRow';
}

const SHOWN = 80;

/** @param memory what earlier rows made of values that this one may hold too */
export function rowNotes(line: number, memory?: MadeOnce): RowNotes {
  const list: LossNote[] = [];
  const add: RowNotes['add'] = (code, pointer, what, raw) => {
    list.push({
      code,
      kind: LOSSES[code].kind,
      line,
      pointer,
      what,
      ...(raw === undefined ? {} : { value: shown(raw) }),
    });
  };
  return {
    list,
    add,
    once(value, at, make) {
      if (memory?.isShared(value) !== true) return make();
      const known = memory.find(value, at);
      if (known === undefined) {
        const before = list.length;
        const result = make();
        memory.add(value, { at, result, notes: list.slice(before) });
        return result;
      }
      for (const note of known.notes) list.push({ ...note, line });
      return known.result as ReturnType<typeof make>;
    },
    refuse(pointer, what, raw, code = 'UNSUPPORTED') {
      add(code, pointer, what, raw);
      throw new SkippedRow(what);
    },
  };
}

/** Decoding a text of megabytes for its first words would be waste. */
const READ = 4000;

function shown(raw: string): string {
  // Numbers, words and short names hold nothing to hide, and many rows have them.
  if (/^"?[\w.+-]{0,12}"?$/.test(raw)) return raw.startsWith('"') ? raw.slice(1, -1) : raw;
  const isWhole = raw.length < READ;
  return excerpt(raw.startsWith('"') && isWhole ? textOfToken(raw) : raw.slice(0, READ), SHOWN);
}
