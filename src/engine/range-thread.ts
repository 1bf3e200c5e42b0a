import { parentPort, workerData } from 'node:worker_threads';
import { isPause } from '../read/chunk-cutter.ts';
import { InputError } from '../read/input-error.ts';
import { readDescriptor } from '../read/random-access.ts';
import { readRange } from '../read/read-range.ts';
import { pairTableMemory } from '../tokens/pair-table-memory.ts';
import { type FileFold, foldLater, foldOf, startFold } from './file-fold.ts';
import type { FileRun } from './file-run.ts';
import { prepareRun } from './prepare-run.ts';
import type { RangeAnswer, RangeWork, ThreadData } from './range-work.ts';
import { resolveOptions } from './resolve-options.ts';
import { runChunk } from './run-chunk.ts';
import { sourceResolver } from './source-options.ts';

// The entry of a worker thread: checks the ranges it is sent, one at a time, and answers with their folds.

const { options, grader, tables } = workerData as ThreadData;
Object.assign(pairTableMemory, tables);
const withoutGrader = resolveOptions(options);
const resolved =
  grader === undefined ? withoutGrader : { ...withoutGrader, settings: { ...withoutGrader.settings, grader } };
const RUN_OPTIONS = { options: undefined, companion: false };
const resolvedFor = sourceResolver(options, resolved);
let prepared: { readonly file: number; readonly run: FileRun } | undefined;

parentPort?.on('message', (work: RangeWork) => {
  answer(work).then(
    (message) => parentPort?.postMessage(message),
    (error: unknown) => {
      // Thrown outside the promise it ends the thread, and the other side hears why.
      setImmediate(() => {
        throw error;
      });
    },
  );
});

async function answer(work: RangeWork): Promise<RangeAnswer> {
  const { file } = work.identity;
  if (prepared?.file !== file)
    prepared = { file, run: await prepareRun(work.identity, resolvedFor(work.identity.own ?? RUN_OPTIONS)) };
  try {
    return { fold: foldRange(work, prepared.run) };
  } catch (error) {
    if (error instanceof InputError) return { unreadable: error.reason };
    throw error;
  }
}

function foldRange({ descriptor, size, range, identity }: RangeWork, run: FileRun): FileFold {
  const fold = startFold(run);
  const access = readDescriptor(descriptor, identity.name, size);
  for (const chunk of readRange(access, range, identity.cut)) {
    if (!isPause(chunk)) foldLater(fold, foldOf(runChunk(chunk, run)), run.rules);
  }
  return fold;
}
