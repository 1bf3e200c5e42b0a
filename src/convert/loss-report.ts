import { VERSION } from '../generated/version.ts';
import type { ConversionSummary } from './conversion-summary.ts';
import { LOSSES, type LossCode } from './losses.ts';
import type { LossNote } from './row-notes.ts';

/** Writes the report of a conversion as JSON, entry by entry, so that it is never all in memory. */
export interface LossReport {
  readonly add: (notes: readonly LossNote[]) => void;
  readonly end: (summary: ConversionSummary) => void;
}

/** @param write takes pieces of the text, in order */
export function lossReport(
  {
    source,
    from,
    to,
    shape,
  }: { readonly source: string; readonly from: string; readonly to: string; readonly shape: string | undefined },
  write: (text: string) => void,
): LossReport {
  const head = {
    schemaVersion: 1,
    tool: { name: 'tunelint', version: VERSION },
    source,
    from,
    to,
    ...(shape === undefined ? {} : { shape }),
  };
  write(`${JSON.stringify(head).slice(0, -1)},"losses":[`);
  let isFirst = true;
  return {
    add(notes) {
      let text = '';
      for (const note of notes) {
        text += `${isFirst ? '\n' : ',\n'}${JSON.stringify(note)}`;
        isFirst = false;
      }
      if (text !== '') write(text);
    },
    end({ read, written, unchanged, skipped, shapes, codes }) {
      const rows = { read, written, unchanged, skipped };
      const sorted = [...codes].sort(([first], [second]) => (first < second ? -1 : 1));
      const counts = Object.fromEntries(
        sorted.map(([code, { count, rows: inRows, lines }]) => [
          code,
          { ...meaning(code), count, rows: inRows, lines },
        ]),
      );
      const end = { rows, shapes: Object.fromEntries([...shapes].sort()), counts };
      write(`\n],${JSON.stringify(end).slice(1)}\n`);
    },
  };
}

function meaning(code: LossCode): { readonly kind: string; readonly meaning: string; readonly source: string } {
  return LOSSES[code];
}
