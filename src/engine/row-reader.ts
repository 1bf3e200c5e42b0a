import type { Example } from '../format/example.ts';
import { exampleOf } from '../format/example-of.ts';
import { isObject } from '../format/is-object.ts';
import { InputError } from '../read/input-error.ts';
import type { ShortText } from '../read/line.ts';
import type { RandomAccess } from '../read/random-access.ts';
import { readLineAt } from '../read/read-line-at.ts';
import { readTextAt } from '../read/read-text-at.ts';
import type { ShortenOptions } from '../read/short-line.ts';
import type { ReadFile } from './finish-file.ts';
import type { Place } from './place.ts';

/** Reads rows of a file again, where its source allows it; the file may be gone by now. */
export interface RowReader {
  readonly text: (place: Place) => { readonly text: string; readonly short: ShortText | undefined } | undefined;
  /** The record without its tokens; undefined where there is none. */
  readonly example: (place: Place) => Example | undefined;
  readonly close: () => void;
}

export function rowReader({ open, run }: Pick<ReadFile, 'open' | 'run'>): RowReader {
  let source: RandomAccess | undefined;

  function again<Read>(
    { offset }: Place,
    readAt: (source: RandomAccess, offset: number, options: ShortenOptions) => Read | undefined,
  ): Read | undefined {
    try {
      source ??= open?.();
      return source && readAt(source, offset, run.cut);
    } catch (error) {
      if (error instanceof InputError) return undefined;
      throw error;
    }
  }

  return {
    text: (place) => again(place, readTextAt),
    example(place) {
      const read = again(place, readLineAt);
      if (read?.kind !== 'parsed' || !isObject(read.value)) return undefined;
      return exampleOf({ ...read, place }, read.value, run);
    },
    close() {
      source?.close();
      source = undefined;
    },
  };
}
