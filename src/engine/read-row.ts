import type { Example } from '../format/example.ts';
import { exampleOf } from '../format/example-of.ts';
import { isObject } from '../format/is-object.ts';
import { hasByteOrderMark } from '../read/byte-order-mark.ts';
import { type Chunk, isPause } from '../read/chunk-cutter.ts';
import { diagnoseFile } from '../read/diagnose-file.ts';
import type { FileDiagnosis } from '../read/file-diagnosis.ts';
import { type InflateFacts, inflate } from '../read/inflate.ts';
import { type LintSource, openInput } from '../read/input.ts';
import type { Line } from '../read/line.ts';
import { blocksOf, type RandomAccess } from '../read/random-access.ts';
import { readChunks } from '../read/read-chunks.ts';
import { readLines } from '../read/read-lines.ts';
import { readRange } from '../read/read-range.ts';
import { takeHead } from '../read/take-head.ts';
import { countExample } from '../tokens/count-example.ts';
import { foldLater, foldOf, startFold } from './file-fold.ts';
import type { FileRun } from './file-run.ts';
import type { Finding } from './finding.ts';
import { finishFile } from './finish-file.ts';
import type { LintOptions } from './lint-options.ts';
import { prepareRun } from './prepare-run.ts';
import { chunkOptions } from './read-file.ts';
import { resolveFinding } from './resolve-finding.ts';
import { resolveOptions } from './resolve-options.ts';
import { rowLines } from './row-lines.ts';
import { runChunk } from './run-chunk.ts';
import { sniffFile } from './sniff-file.ts';
import { turnsFor } from './turns.ts';

/** One line of a file, read as the whole file's run reads it. */
export interface Row {
  readonly kind: 'row';
  readonly number: number;
  /** Its number among the lines that are not blank; null for a blank one. */
  readonly exampleNumber: number | null;
  readonly line: Line;
  /** The record with its tokens; undefined where the line holds none. */
  readonly example: Example | undefined;
  readonly run: FileRun;
  /** What rules say of the row itself; it is compared with no other. */
  readonly findings: readonly Finding[];
}

export type RowAnswer =
  | Row
  | { readonly kind: 'no-such-line'; readonly lines: number; readonly stopped: string | undefined }
  | { readonly kind: 'not-jsonl'; readonly diagnosis: FileDiagnosis };

/**
 * Reads one line of a file (1-based), and runs the rules over it alone. Format, method and model are those of the whole
 * file. Lines before it are counted and not parsed. @throws InputError, OptionError
 */
export async function readRow(source: LintSource, number: number, options: LintOptions): Promise<RowAnswer> {
  const resolved = resolveOptions(options);
  const { limits } = resolved.settings;
  const input = await openInput(source, { named: true });
  const cut = chunkOptions({}, limits.lineBytes);
  const facts: InflateFacts = { gzip: false, storedBytes: 0, bytes: 0, stopped: undefined };
  const access = input.source.open?.();
  const stored = input.source.open === undefined ? input.source.stream() : blocksOf(access as RandomAccess);
  const blocks = inflate(stored, limits, facts);
  try {
    const { head, read, complete, bytes } = await takeHead(blocks, cut, true);
    const known = complete ? bytes : facts.gzip ? undefined : input.size;
    const diagnosis = diagnoseFile(head, { name: input.name, bytes: known, complete });
    if (diagnosis !== undefined) return { kind: 'not-jsonl', diagnosis };
    const sniff = sniffFile(head, resolved, cut);
    const identity = {
      file: 0,
      name: input.name,
      role: 'training',
      sniff,
      hasValidation: true,
      countsTokens: true,
      cut,
    } as const;
    const run = await prepareRun(identity, resolved);
    const seekable = access !== undefined && !facts.gzip;
    const chunks = seekable ? readRange(access, { start: 0, end: access.size }, cut) : readChunks(chained(), cut);
    let lines = 0;
    let examples = 0;
    for await (const chunk of chunks) {
      if (isPause(chunk)) continue;
      for (const { part, isBlank } of rowLines(chunk)) {
        lines++;
        if (!isBlank) examples++;
        if (lines === number) return await rowOf(part, isBlank ? null : examples, run, seekable);
      }
    }
    return { kind: 'no-such-line', lines, stopped: facts.stopped };

    async function* chained(): AsyncGenerator<Uint8Array> {
      yield* read;
      yield* blocks;
    }

    async function rowOf(
      part: Chunk,
      exampleNumber: number | null,
      fileRun: FileRun,
      isSeekable: boolean,
    ): Promise<Row> {
      const line = firstOf(readLines(part, 0, cut));
      const fold = startFold(fileRun);
      foldLater(fold, foldOf(runChunk(part, fileRun)), fileRun.rules);
      const open = isSeekable ? input.source.open : part.short === undefined ? () => onlyBytes(part) : undefined;
      const { size } = input;
      const about = {
        name: input.name,
        named: false,
        storedBytes: size ?? 0,
        bytes: size ?? 0,
        gzip: facts.gzip,
        byteOrderMark: hasByteOrderMark(head),
        diagnosis: undefined,
        stopped: undefined,
      };
      const read = { run: fileRun, resolved, source: about, fold, open, interrupted: false };
      await finishFile(read, [], resolved.epochs, { urls: undefined, validation: [], turns: turnsFor(undefined) });
      const owner = { name: input.name, lineAndExample: () => ({ line: number, example: exampleNumber }) };
      const findings = fold.findings.kept
        .filter(({ place }) => place !== undefined)
        .map((draft) => resolveFinding(draft, owner, [owner]))
        .sort((a, b) => a.column - b.column);
      return { kind: 'row', number, exampleNumber, line, example: counted(line, fileRun), run: fileRun, findings };
    }
  } finally {
    // What inflates may be reading still.
    await blocks.return(undefined);
    access?.close();
  }
}

function counted(line: Line, run: FileRun): Example | undefined {
  if (line.kind !== 'parsed' || !isObject(line.value) || line.facts.depth > run.settings.limits.depth) return undefined;
  const example = exampleOf(line, line.value, run);
  return { ...example, tokens: run.counter && countExample(example, run.counter, run.model) };
}

function firstOf(lines: Generator<Line>): Line {
  const { value, done } = lines.next();
  if (done === true) throw new RangeError('A chunk of one line holds a line');
  return value;
}

/** The bytes of one line where they stand in their file. */
function onlyBytes({ offset, bytes }: Chunk): RandomAccess {
  const kept = Buffer.from(bytes);
  return {
    size: offset + kept.length,
    descriptor: undefined,
    read(at, into) {
      const part = kept.subarray(Math.max(0, at - offset), Math.max(0, at - offset) + into.length);
      into.set(part);
      return part.length;
    },
    close: () => undefined,
  };
}
