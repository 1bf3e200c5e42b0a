import { rowFindings } from '../baseline/row-findings.ts';
import { conversationsOf } from '../format/conversations.ts';
import type { Example, JsonObject, RowFormat } from '../format/example.ts';
import { isNative } from '../format/is-native.ts';
import { isObject } from '../format/is-object.ts';
import { recordFormat } from '../format/record-format.ts';
import { rowFingerprint } from '../format/row-fingerprint.ts';
import type { SchemaFailure } from '../format/schema-failure.ts';
import { textSketch } from '../format/text-sketch.ts';
import { failuresIn } from '../profile/failures-in.ts';
import type { Chunk } from '../read/chunk-cutter.ts';
import { type Line, shortOf } from '../read/line.ts';
import { readLines } from '../read/read-lines.ts';
import { countExample } from '../tokens/count-example.ts';
import { countForeign } from '../tokens/count-foreign.ts';
import type { ExampleTokens } from '../tokens/example-tokens.ts';
import { addToTally, startTally, type TokenTally } from '../tokens/token-tally.ts';
import type { ActiveRule } from './active-rules.ts';
import { type BoundRule, boundCall, byFormat } from './bound-rules.ts';
import { draftFinding } from './draft.ts';
import type { FileRun } from './file-run.ts';
import { addFinding, type FindingStore, isFull, startFindings } from './finding-store.ts';
import { rowFingerprints, textLocator } from './locate-text.ts';
import { failureReason, rowError } from './row-error.ts';
import { addRow, type RowTable } from './row-table.ts';
import { rowTableFor } from './row-table-for.ts';
import type { RuleContext } from './rule.ts';
import { ruleContext } from './rule-context.ts';

/** What one chunk says; results fold in the order of their offsets. */
export interface ChunkResult {
  readonly offset: number;
  readonly bytes: number;
  readonly lines: number;
  readonly examples: number;
  readonly formats: Partial<Record<RowFormat, number>>;
  readonly tally: TokenTally | undefined;
  /** One state per active rule that keeps one, by rule id. */
  readonly states: Record<string, unknown>;
  readonly rows: RowTable | undefined;
  readonly findings: FindingStore;
}

/** Runs every rule over the lines of a chunk. Knows nothing of what comes before or after it. */
export function runChunk(chunk: Chunk, run: FileRun): ChunkResult {
  const steps = chunkSteps(chunk, run);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** After so many characters, and at every step of a line of so many, others may have their turn. */
const STEP_LENGTH = 1 << 14;

/** The shortest line takes about as long as so many characters. */
const LINE_COSTS = 512;

/**
 * The same in steps that are short where the lines are: a line is parsed in one step, counted in one, and each rule looks at
 * it in one. Nothing but the chunk's bytes has to stay as it is between them.
 */
export function* chunkSteps(chunk: Chunk, run: FileRun): Generator<undefined, ChunkResult> {
  const { limits } = run.settings;
  const findings = startFindings(limits.findingsPerRule);
  const states: Record<string, unknown> = {};
  const formats: Partial<Record<RowFormat, number>> = {};
  const tally = run.counter === undefined ? undefined : startTally(run.counter.encoding);
  const rows = rowTableFor(run);
  let current: Line | undefined;
  let locate = textLocator('');
  let reportedHere = 0;
  const aside = run.filter === undefined ? undefined : rowFindings(findings, run.filter, run);
  let fingerprintOf = rowFingerprints('');

  const bound = run.rules.map((active) =>
    bindRule(active, (descriptor) => {
      if (current === undefined) return;
      if (aside !== undefined) {
        aside.report(active, descriptor, { place: current.place, locate, fingerprintOf });
        return;
      }
      const { id } = active.rule.meta;
      const kept = reportedHere < limits.findingsPerRecord && !isFull(findings, id);
      const draft = draftFinding(active, descriptor, current.place, (where) =>
        kept ? locate(id, descriptor.messageId, where) : undefined,
      );
      if (draft === undefined) return;
      reportedHere++;
      addFinding(findings, draft, kept);
    }),
  );

  const ofLines = bound.flatMap((each) => boundCall(each, each.rule.line));
  const ofExamples = byFormat(bound);
  let lines = 0;
  let examples = 0;
  let length = 0;
  for (const line of readLines(chunk, run.file, run.cut)) {
    const isLong = line.text.length >= STEP_LENGTH;
    length += line.text.length + LINE_COSTS;
    if (length >= STEP_LENGTH) {
      length = 0;
      yield;
    }
    aside?.endRow();
    current = line;
    reportedHere = 0;
    locate = lazyLocator(line);
    if (aside !== undefined) fingerprintOf = rowFingerprints(line.text, shortOf(line));
    lines++;
    if (line.kind !== 'blank') examples++;
    try {
      for (const { call, context, state } of ofLines) {
        call(line, context, state);
        if (isLong) yield;
      }
      if (line.kind !== 'parsed' || !isObject(line.value) || line.facts.depth > limits.depth) continue;
      if (isLong) yield* longExample(line.value, line);
      else checkExample(line.value, line);
    } catch (error) {
      const told = bound.find(({ rule }) => rule.rowFailure !== undefined);
      if (told === undefined) throw rowError(error, run.name, line.place.offset);
      told.rule.rowFailure?.(failureReason(error), told.context);
    }
  }
  aside?.endRow();
  for (const { rule, state } of bound) if (rule.start !== undefined) states[rule.meta.id] = state;
  return {
    offset: chunk.offset,
    bytes: chunk.tooLong ?? chunk.short?.length ?? chunk.bytes.length,
    lines,
    examples,
    formats,
    tally,
    states,
    rows,
    findings,
  };

  function checkExample(value: JsonObject, line: ParsedLine): void {
    const example = exampleIn(value, line);
    for (const { call, context, state } of ofExamples(example.format)) call(example, context, state);
  }

  function* longExample(value: JsonObject, line: ParsedLine): Generator<undefined, void> {
    const example = exampleIn(value, line);
    for (const { call, context, state } of ofExamples(example.format)) {
      yield;
      call(example, context, state);
    }
  }

  /** The record of a line, counted, and checked against the schema of its format. */
  function exampleIn(value: JsonObject, line: ParsedLine): Example {
    const { format, shape } = recordFormat(value, run);
    formats[format] = (formats[format] ?? 0) + 1;
    const failures = format === 'foreign' ? [] : failuresIn(value, format, run.profile);
    const conversations = conversationsOf(value, format);
    const tokens = format === 'foreign' ? undefined : tokensOf({ value, format, conversations });
    if (tokens !== undefined && tally !== undefined)
      addToTally(tally, tokens, run.model.trainingContext?.value ?? null);
    const fingerprint =
      rows === undefined || format === 'foreign'
        ? undefined
        : rowFingerprint({ value, format, conversations: isNative(format) ? conversations : [] });
    if (rows !== undefined && fingerprint !== undefined) {
      const sketch = rows.sketched ? textSketch({ value, format, conversations }) : undefined;
      addRow(rows, fingerprint, Math.round(tokens?.billed.high ?? 0), line.place, sketch);
    }
    const example: Example = {
      place: line.place,
      text: line.text,
      mayHold: line.mayHold,
      value,
      format,
      shape,
      conversations,
      valid: failures.length === 0,
      tokens,
      fingerprint,
    };
    for (const failure of failures) dispatchFailure(failure, example);
    return example;
  }

  function tokensOf(example: Pick<Example, 'value' | 'format' | 'conversations'>): ExampleTokens | undefined {
    if (run.counter === undefined) return undefined;
    if (!isNative(example.format)) return countForeign(example, run.counter);
    const tokens = countExample(example, run.counter, run.model);
    return tokens === undefined || run.model.tokenizer === undefined ? tokens : { ...tokens, accuracy: 'estimate' };
  }

  function dispatchFailure(failure: SchemaFailure, example: Example): void {
    const owner = bound.find(({ rule }) => rule.meta.id === failure.rule);
    owner?.rule.schemaFailure?.(failure, example, owner.context);
  }

  function bindRule({ rule }: ActiveRule, report: RuleContext['report']): BoundRule {
    return { rule, context: { ...ruleContext(run), report }, state: rule.start?.() };
  }
}

type ParsedLine = Extract<Line, { readonly kind: 'parsed' }>;

/** Most lines have no finding: nothing is parsed for positions until one is asked for. */
function lazyLocator(line: Line): ReturnType<typeof textLocator> {
  let find: ReturnType<typeof textLocator> | undefined;
  return (...question) => {
    find ??= textLocator(line.text, shortOf(line));
    return find(...question);
  };
}
