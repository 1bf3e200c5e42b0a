import { rowFindings } from '../baseline/row-findings.ts';
import { conversationsOf } from '../format/conversations.ts';
import { detectFormat } from '../format/detect-format.ts';
import type { Example, FormatId, JsonObject } from '../format/example.ts';
import { isObject } from '../format/is-object.ts';
import { rowFingerprint } from '../format/row-fingerprint.ts';
import type { SchemaFailure } from '../format/schema-failure.ts';
import { textSketch } from '../format/text-sketch.ts';
import { validateRecord } from '../format/validate-record.ts';
import { FORMAT_IDS } from '../generated/formats.ts';
import type { Chunk } from '../read/chunk-cutter.ts';
import { type Line, shortOf } from '../read/line.ts';
import { readLines } from '../read/read-lines.ts';
import { countExample } from '../tokens/count-example.ts';
import { addToTally, startTally, type TokenTally } from '../tokens/token-tally.ts';
import type { ActiveRule } from './active-rules.ts';
import { draftFinding } from './draft.ts';
import type { FileRun } from './file-run.ts';
import { addFinding, type FindingStore, isFull, startFindings } from './finding-store.ts';
import { rowFingerprints, textLocator } from './locate-text.ts';
import { rowError } from './row-error.ts';
import { addRow, type RowTable } from './row-table.ts';
import { rowTableFor } from './row-table-for.ts';
import type { AnyRule, RuleContext } from './rule.ts';

/** What one chunk says; results fold in the order of their offsets. */
export interface ChunkResult {
  readonly offset: number;
  readonly bytes: number;
  readonly lines: number;
  readonly examples: number;
  readonly formats: Partial<Record<FormatId | 'foreign', number>>;
  readonly tally: TokenTally | undefined;
  /** One state per active rule that keeps one, by rule id. */
  readonly states: Record<string, unknown>;
  readonly rows: RowTable | undefined;
  readonly findings: FindingStore;
}

/** Rows of this many bytes take no second, whatever is wrong with them. */
const STEP_BYTES = 1 << 16;

/** Runs every rule over the lines of a chunk. Knows nothing of what comes before or after it. */
export function runChunk(chunk: Chunk, run: FileRun): ChunkResult {
  const steps = chunkSteps(chunk, run);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same with a pause now and then between two lines. */
export function* chunkSteps(chunk: Chunk, run: FileRun): Generator<undefined, ChunkResult> {
  const { limits } = run.settings;
  const findings = startFindings(limits.findingsPerRule);
  const states: Record<string, unknown> = {};
  const formats: Partial<Record<FormatId | 'foreign', number>> = {};
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
  let paused = chunk.offset;
  for (const line of readLines(chunk, run.file, run.cut)) {
    aside?.endRow();
    if (line.place.offset - paused >= STEP_BYTES) {
      paused = line.place.offset;
      yield;
    }
    current = line;
    reportedHere = 0;
    locate = lazyLocator(line);
    if (aside !== undefined) fingerprintOf = rowFingerprints(line.text, shortOf(line));
    lines++;
    if (line.kind !== 'blank') examples++;
    try {
      for (const { call, context, state } of ofLines) call(line, context, state);
      if (line.kind !== 'parsed' || !isObject(line.value) || line.facts.depth > limits.depth) continue;
      checkExample(line.value, line);
    } catch (error) {
      throw rowError(error, run.name, line.place.offset);
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
    const { format, shape } = detectFormat(value, run.namedMethod, run.hint);
    formats[format] = (formats[format] ?? 0) + 1;
    const failures = format === 'foreign' ? [] : validateRecord(value, format);
    const conversations = conversationsOf(value, format);
    const tokens =
      run.counter === undefined || format === 'foreign'
        ? undefined
        : countExample({ value, format, conversations }, run.counter, run.model);
    if (tokens !== undefined && tally !== undefined)
      addToTally(tally, tokens, run.model.trainingContext?.value ?? null);
    const fingerprint =
      rows === undefined || format === 'foreign' ? undefined : rowFingerprint({ value, format, conversations });
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
    for (const { call, context, state } of ofExamples.get(format) ?? NONE) call(example, context, state);
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

/** A rule with what it is called with, for one chunk. */
interface BoundRule {
  readonly rule: AnyRule;
  readonly context: RuleContext;
  readonly state: unknown;
}

const NONE: readonly never[] = [];

/** One hook of a rule. All are of one shape: a row calls dozens of them. */
interface BoundCall<Subject> {
  readonly call: (subject: Subject, context: RuleContext, state: unknown) => void;
  readonly context: RuleContext;
  readonly state: unknown;
}

function boundCall<Subject>(
  { context, state }: BoundRule,
  call: BoundCall<Subject>['call'] | undefined,
): readonly BoundCall<Subject>[] {
  return call === undefined ? [] : [{ call, context, state }];
}

/** What looks at examples of each format. */
function byFormat(bound: readonly BoundRule[]): ReadonlyMap<FormatId | 'foreign', readonly BoundCall<Example>[]> {
  const wanted = (format: FormatId | 'foreign') =>
    bound
      .filter(({ rule }) => (rule.meta.formats ?? FORMAT_IDS).includes(format))
      .flatMap((each) => boundCall(each, each.rule.example));
  return new Map([...FORMAT_IDS, 'foreign' as const].map((format) => [format, wanted(format)]));
}

/** The part of a rule's context that is the same for all rules of a file. */
export function ruleContext(run: FileRun): Omit<RuleContext, 'report'> {
  const { profile, model, modelNamed, namedMethod, method, role, settings, counter } = run;
  return { profile, model, modelNamed, namedMethod, method, role, settings, counter };
}

/** Most lines have no finding: nothing is parsed for positions until one is asked for. */
function lazyLocator(line: Line): ReturnType<typeof textLocator> {
  let find: ReturnType<typeof textLocator> | undefined;
  return (...question) => {
    find ??= textLocator(line.text, shortOf(line));
    return find(...question);
  };
}
