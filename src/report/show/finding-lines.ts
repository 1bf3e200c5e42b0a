import type { Finding } from '../../engine/finding.ts';
import { pointerInWords } from '../../format/pointer.ts';
import { inertExcerpt } from '../inert-excerpt.ts';
import { oneLine } from '../one-line.ts';
import type { Paint, Style } from '../report-format.ts';
import { wrapText } from '../wrap-text.ts';

const STYLES: Readonly<Record<Finding['severity'], Style>> = { error: 'red', warning: 'yellow', info: 'blue' };

/** A finding about an example, with the place in the line where that is not in sight. */
export function* findingLines(
  { severity, rule, message, pointer, column, excerpt }: Finding,
  { paint, width, withExcerpt }: { readonly paint: Paint; readonly width: number; readonly withExcerpt: boolean },
): Iterable<string> {
  const at = pointer === '' ? '' : ` at ${oneLine(pointerInWords(pointer))}`;
  yield `${paint(STYLES[severity], severity)}  ${paint('bold', rule)}${paint('dim', `  column ${column}${at}`)}`;
  for (const line of wrapText(oneLine(message), width - 2)) yield `  ${line}`;
  if (!withExcerpt || excerpt === undefined) return;
  const { text, caret } = inertExcerpt(excerpt);
  yield `  ${paint('dim', text)}`;
  yield `  ${paint(STYLES[severity], caret)}`;
}
