import { isObject } from '../format/is-object.ts';
import { quote } from '../format/quote.ts';
import type { Line } from '../read/line.ts';

/** Why the text is no request at all, in words; undefined for an object and for what `invalid-json` explains. */
export function unreadableRequest(line: Line): string | undefined {
  switch (line.kind) {
    case 'blank':
      return 'it is empty';
    case 'too-long':
      return 'it is too large';
    case 'not-utf8': {
      const guess = line.likely === undefined ? '' : `; this looks like ${line.likely}`;
      return `byte ${line.invalidAt + 1} is not UTF-8${guess}`;
    }
    case 'parsed':
      return isObject(line.value)
        ? undefined
        : `it is ${quote(line.value)}, where an object with the parameters belongs`;
    case 'broken':
      return undefined;
  }
}
