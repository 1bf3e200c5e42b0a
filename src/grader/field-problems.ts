import { foldedAt } from '../engine/fold.ts';
import type { Descriptor } from '../engine/rule.ts';
import { quote } from '../format/quote.ts';
import { referenceName } from '../format/reference-name.ts';
import type { FIELD_MESSAGES } from './field-messages.ts';
import { type FieldTally, LONG, TYPES } from './field-tally.ts';
import { nearestField, shareOf, typesInWords } from './field-words.ts';
import type { GraderUse } from './grader-use.ts';

type FieldProblem = Descriptor<typeof FIELD_MESSAGES>;
type Reference = GraderUse['references'][number];

/** Fewer rows than this may have the same reference by chance. */
const FEWEST_ROWS = 10;

/** What is wrong with a field that a grader reads in the rows of a file. */
export function fieldProblems(reference: Reference, tally: FieldTally, rows: number): FieldProblem[] {
  const missing = missingField(reference, tally, rows);
  const others = reference.by === 'template' ? valueProblems(reference, tally, rows) : [];
  return missing === undefined ? others : [missing, ...others];
}

function missingField(reference: Reference, tally: FieldTally, rows: number): FieldProblem | undefined {
  const { missing } = tally;
  const { by, path } = reference;
  if (missing.count === 0 || (by === 'get' && missing.count < rows)) return undefined;
  const folded = foldedAt(missing);
  const rest = { ...folded, related: [...folded.related, readHere(reference)] };
  const shown = quote(reference.shown);
  const share = shareOf(missing.count, rows);
  const data = { shown, share, types: typesInWords(tally), hint: nearestField(tally, path) };
  if (by === 'template') return { messageId: 'missing', data, ...rest };
  const effect = by === 'subscript' ? 'a KeyError there gives the row no score' : 'get never finds it';
  return { messageId: 'pythonKey', data: { ...data, effect }, ...rest };
}

function valueProblems(reference: Reference, tally: FieldTally, rows: number): FieldProblem[] {
  const { path, isReference, isChecked } = reference;
  const { missing, long, types, same, sample, longest } = tally;
  const problems: FieldProblem[] = [];
  const shown = quote(reference.shown);
  const read = readHere(reference);
  const odd = TYPES.find((type, index) => (type === 'array' || type === 'object') && (types[index] ?? 0) > 0);
  if (isChecked && odd !== undefined) {
    const type = odd === 'array' ? 'a list' : 'an object';
    const share = shareOf(types[TYPES.indexOf(odd)] ?? 0, rows);
    problems.push({ messageId: 'notText', data: { shown, type, share }, related: [read] });
  }
  if (isChecked && long.count * 2 > rows - missing.count) {
    const data = { shown, share: shareOf(long.count, rows), most: LONG, longest };
    const folded = foldedAt(long);
    problems.push({ messageId: 'longText', data, ...folded, related: [...folded.related, read] });
  }
  // Top-level fields with the name of an answer are what rft-constant-reference reports.
  const isOthers = path.length === 1 && referenceName(path[0] ?? '') !== undefined;
  if (isReference && !isOthers && typeof same === 'string' && missing.count === 0 && rows >= FEWEST_ROWS) {
    problems.push({ messageId: 'constant', data: { shown, value: sample, count: rows }, related: [read] });
  }
  return problems;
}

function readHere({ place, span }: Reference) {
  return { message: 'the grader reads it here', place, ...(span === undefined ? {} : { span }) };
}
