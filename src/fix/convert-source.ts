import { othersTurn } from '../engine/others-turn.ts';
import { CONVERTIBLE, isConvertible } from '../read/convertible.ts';
import { diagnoseFile } from '../read/diagnose-file.ts';
import type { FileDiagnosis } from '../read/file-diagnosis.ts';
import { blocksOf, type RandomAccess } from '../read/random-access.ts';
import type { DraftFile } from '../write/draft-file.ts';
import { CONVERSIONS } from './convert-file.ts';
import { FixError } from './fix-error.ts';
import type { FixSummary } from './fix-summary.ts';

const HEAD_BYTES = 1 << 18;

/** What is UTF-16 may hold an array, with CR alone between its lines. */
const MOST_STEPS = 4;

/**
 * Writes a file that is no JSONL as JSONL, step by step; undefined when it is JSONL.
 *
 * @param rules the ids of those that are on
 * @throws FixError when it is neither, ConversionError when it turns out to be broken, `signal.reason` on abort
 */
export async function convertSource(
  source: RandomAccess,
  name: string,
  newDraft: () => DraftFile,
  summary: FixSummary,
  rules: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<DraftFile | undefined> {
  let draft: DraftFile | undefined;
  for (let step = 0; ; step++) {
    const current = draft?.read() ?? source;
    const found = diagnosisOf(current, name);
    if (found === undefined) return draft;
    const { kind } = found;
    if (step === MOST_STEPS || !isConvertible(kind) || !rules.has(CONVERTIBLE[kind]))
      throw new FixError(name, `it is ${found.name}`);
    const next = newDraft();
    const { done } = await CONVERSIONS[kind](interruptible(current, signal), next.write, found);
    summary.conversions.push(done);
    draft?.discard();
    draft = next;
  }
}

async function* interruptible(source: RandomAccess, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const turn = othersTurn();
  for await (const block of blocksOf(source)) {
    await turn();
    signal?.throwIfAborted();
    yield block;
  }
}

function diagnosisOf(source: RandomAccess, name: string): FileDiagnosis | undefined {
  const head = Buffer.alloc(Math.min(HEAD_BYTES, source.size));
  source.read(0, head);
  if (head[0] === 0x1f && head[1] === 0x8b) throw new FixError(name, 'it is compressed; unpack it first');
  return diagnoseFile(head, { name, bytes: source.size, complete: source.size <= HEAD_BYTES });
}
