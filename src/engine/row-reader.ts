import type { Example } from '../format/example.ts';
import { exampleOf } from '../format/example-of.ts';
import { isObject } from '../format/is-object.ts';
import { InputError } from '../read/input-error.ts';
import type { Line } from '../read/line.ts';
import type { RandomAccess } from '../read/random-access.ts';
import { readLineAt } from '../read/read-line-at.ts';
import type { ReadFile } from './finish-file.ts';
import type { Place } from './place.ts';

/** Reads rows of a file again, where its source allows it; the file may be gone by now. */
export interface RowReader {
  readonly line: (place: Place) => Line | undefined;
  /** The record without its tokens; undefined where there is none. */
  readonly example: (place: Place) => Example | undefined;
  readonly close: () => void;
}

export function rowReader({ open, run }: Pick<ReadFile, 'open' | 'run'>): RowReader {
  let source: RandomAccess | undefined;

  function line(place: Place): Line | undefined {
    try {
      source ??= open?.();
      return source && readLineAt(source, place.offset, run.cut);
    } catch (error) {
      if (error instanceof InputError) return undefined;
      throw error;
    }
  }

  return {
    line,
    example(place) {
      const read = line(place);
      if (read?.kind !== 'parsed' || !isObject(read.value)) return undefined;
      return exampleOf({ ...read, place }, read.value, run);
    },
    close() {
      source?.close();
      source = undefined;
    },
  };
}
