import type { SourceFacts } from '../read/file-diagnosis.ts';
import type { Input } from '../read/input.ts';
import type { Cost } from '../tokens/cost.ts';
import { estimateCost } from '../tokens/estimate-cost.ts';
import type { TokenStatistics } from '../tokens/token-statistics.ts';
import { finishTally } from '../tokens/token-tally.ts';
import { draftFinding } from './draft.ts';
import type { FileFold } from './file-fold.ts';
import type { FileRun } from './file-run.ts';
import type { DraftFinding, LocatedText } from './finding.ts';
import { addFinding, isFull } from './finding-store.ts';
import { textLocator } from './locate-text.ts';
import type { Descriptor, FinishContext } from './rule.ts';
import { ruleContext } from './run-chunk.ts';

/** A file that has been read to its end. */
export interface ReadFile {
  readonly run: FileRun;
  readonly input: Input;
  readonly source: SourceFacts;
  readonly fold: FileFold;
}

export interface FileNumbers {
  readonly tokens: TokenStatistics | undefined;
  readonly cost: Cost | undefined;
}

/** Runs the rules' `finish` over a file and looks up its findings' positions. Adds to `file.fold.findings`. */
export async function finishFile(
  file: ReadFile,
  files: readonly ReadFile[],
  epochs: number | 'auto',
): Promise<FileNumbers> {
  const numbers = numbersOf(file, epochs);
  const { run, fold } = file;
  for (const active of run.rules) {
    const { rule } = active;
    if (rule.finish === undefined || (rule.meta.group === 'dataset' && isUnreadable(file))) continue;
    const drafts: { descriptor: Descriptor<Record<string, string>>; draft: DraftFinding }[] = [];
    const context: FinishContext = {
      ...ruleContext(run),
      source: file.source,
      lines: fold.lines,
      examples: fold.examples,
      formats: fold.formats,
      tokens: numbers.tokens,
      cost: numbers.cost,
      validation: run.role === 'training' ? validationStates(rule.meta.id, files) : [],
      report(descriptor) {
        const draft = draftFinding(active, descriptor, descriptor.place, () => undefined);
        if (draft !== undefined) drafts.push({ descriptor, draft });
      },
    };
    rule.finish(fold.states[rule.meta.id], context);
    for (const { descriptor, draft } of drafts) {
      const wanted = !isFull(fold.findings, rule.meta.id);
      const located = wanted ? await locateLater(file, descriptor, draft) : undefined;
      addFinding(fold.findings, { ...draft, located }, wanted);
    }
  }
  return numbers;
}

/** A file that is no JSONL or holds no record says nothing about a dataset. */
function isUnreadable({ source, fold }: ReadFile): boolean {
  return source.diagnosis !== undefined || fold.examples === 0;
}

function numbersOf(file: ReadFile, epochs: number | 'auto'): FileNumbers {
  const { run, fold } = file;
  const tokens = fold.tally === undefined ? undefined : finishTally(fold.tally);
  if (tokens === undefined || isUnreadable(file)) return { tokens: undefined, cost: undefined };
  if (run.role === 'validation') return { tokens, cost: undefined };
  const cost = estimateCost({
    tokens,
    examples: fold.examples,
    method: run.method,
    model: run.model,
    epochs,
    sources: run.profile.sources,
  });
  return { tokens, cost };
}

function validationStates(rule: string, files: readonly ReadFile[]) {
  return files
    .filter(({ run }) => run.role === 'validation')
    .map(({ run, fold }) => ({ name: run.name, state: fold.states[rule] }));
}

/** The line of a finding that came after its line was gone: read again where the source allows it. */
async function locateLater(
  file: ReadFile,
  descriptor: Descriptor<Record<string, string>>,
  draft: DraftFinding,
): Promise<LocatedText | undefined> {
  const { readAt } = file.input;
  if (draft.place === undefined || readAt === undefined || file.source.gzip) return undefined;
  const text = await readLineAt(readAt, draft.place.offset);
  return textLocator(text)(draft.rule, draft.messageId, descriptor);
}

const LINE_BYTES = 1 << 16;
const LINE_BYTES_MOST = 1 << 24;

async function readLineAt(readAt: NonNullable<Input['readAt']>, offset: number): Promise<string> {
  let length = LINE_BYTES;
  for (;;) {
    const bytes = await readAt(offset, length);
    const end = bytes.indexOf(0x0a);
    if (end >= 0 || bytes.length < length || length >= LINE_BYTES_MOST) {
      const line = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end)).toString('utf8');
      return line.endsWith('\r') ? line.slice(0, -1) : line;
    }
    length *= 4;
  }
}
