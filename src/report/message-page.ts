import { formatNumber } from '../engine/message.ts';
import type { Understanding } from '../why/explain-message.ts';
import type { ServerMessage } from '../why/server-message.ts';
import type { Paint } from './report-format.ts';
import { wrapText } from './wrap-text.ts';

const LABEL = 10;

/** What `tunelint why` prints about a message that it knows. `known` are the rules that exist. */
export function* messagePage(
  { messages, example }: Understanding,
  known: ReadonlySet<string>,
  { paint, columns }: { readonly paint: Paint; readonly columns: number },
): Iterable<string> {
  for (const [index, message] of messages.entries()) {
    if (index > 0) yield '\n';
    for (const line of wrapText(message.meaning, columns)) yield `${paint('bold', line)}\n`;
    yield '\n';
    for (const [label, text] of factsOf(message, index === 0 ? example : undefined, known)) {
      const [first = '', ...rest] = wrapText(text, columns - LABEL - 2);
      yield `  ${paint('dim', label.padEnd(LABEL))}${first}\n`;
      for (const line of rest) yield `${' '.repeat(LABEL + 2)}${line}\n`;
    }
  }
}

function factsOf(
  { fix, provider, stage, rules, run, source, date }: ServerMessage,
  example: number | undefined,
  known: ReadonlySet<string>,
): (readonly [label: string, text: string])[] {
  const found = rules.filter((rule) => known.has(rule));
  const where =
    example === undefined
      ? []
      : [['where', `example ${formatNumber(example)}: counted from 1 over the lines that are not blank`] as const];
  return [
    ['do', fix],
    ...where,
    ['found by', found.length === 0 ? 'no rule: the data do not show it' : found.join(', ')],
    ...(run === undefined ? [] : [['run', run] as const]),
    ['seen', `${provider}, ${stage} (${source}, ${date})`],
  ];
}
