import { formatNumber } from '../../engine/message.ts';
import type { Row } from '../../engine/read-row.ts';
import type { Line } from '../../read/line.ts';
import type { Truncation } from '../../tokens/truncate-example.ts';
import { oneLine } from '../one-line.ts';
import type { Paint } from '../report-format.ts';

/** Where the row stands and what it is taken for, in one line. */
export function rowHeader({ number, exampleNumber, example, run }: Row, paint: Paint): string {
  const { name, profile, model, modelNamed } = run;
  const facts = [
    exampleNumber === null ? 'blank' : `example ${formatNumber(exampleNumber)}`,
    ...(example === undefined
      ? []
      : [example.format === 'foreign' ? (example.shape ?? 'unknown format') : example.format]),
    profile.id,
    `${model.id}${modelNamed ? '' : ' (assumed)'}`,
  ];
  return `${paint('underline', `${oneLine(name)}:${number}`)}  ${paint('dim', facts.map(oneLine).join(' · '))}`;
}

/** Why a line is no example, in a sentence. */
export function lineInWords(line: Line): string {
  switch (line.kind) {
    case 'blank':
      return 'This line is blank: it is skipped.';
    case 'too-long':
      return `This line has ${formatNumber(line.bytes)} bytes: more than is read.`;
    case 'not-utf8':
      return `This line is not UTF-8: the first wrong byte is byte ${formatNumber(line.invalidAt + 1)}${line.likely === undefined ? '' : `; it looks like ${line.likely}`}.`;
    case 'broken':
      return 'This line is not JSON, so it is no example:';
    case 'parsed':
      return 'This line is JSON, but it is no example:';
  }
}

/** What the example has to say about tokens and training. */
export function summaryOf({ example, run }: Row, truncation: Truncation | undefined, paint: Paint): string[] {
  const { tokens, format } = example ?? {};
  const { model, counter, method } = run;
  const limit = model.trainingContext?.value ?? null;
  const told =
    format === 'rft' || method === 'reinforcement'
      ? ['The model writes its own answers, which the grader scores: no message is trained.']
      : format === 'foreign'
        ? ['Not a format that can be trained on: shown as it is.']
        : [];
  if (tokens === undefined) return [...told, ...(counter === undefined ? ['Tokens are not counted.'] : [])];
  const size = `${formatNumber(tokens.longest)} tokens${limit === null ? '' : ` of ${formatNumber(limit)}`}`;
  const learned = format === 'rft' ? '' : ` · ${formatNumber(tokens.learned)} learned`;
  const billed =
    tokens.pair === undefined
      ? ''
      : ` · ${formatNumber(tokens.billed.low)} to ${formatNumber(tokens.billed.high)} billed per epoch`;
  const lines = [`${size}${learned}${billed} (${counter?.encoding ?? ''}, ${tokens.accuracy})`, ...told];
  if (truncation === undefined) return lines;
  const lost =
    truncation.lostLearned > 0
      ? `, ${formatNumber(truncation.lostLearned)} of ${formatNumber(truncation.learned)} to learn among them`
      : '';
  return [
    ...lines,
    paint('red', `Over the limit: the last ${formatNumber(truncation.lost)} tokens are cut off${lost}.`),
  ];
}
