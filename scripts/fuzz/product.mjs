// What the fuzzer calls of the product. Its one importer is a bundler (scripts/fuzz/load-product.mjs) or Vitest: Node 20
// reads no TypeScript.
export { foldLater, foldOf, resolvePlace, startFold } from '../../src/engine/file-fold.ts';
export { finishFile } from '../../src/engine/finish-file.ts';
export { prepareRun } from '../../src/engine/prepare-run.ts';
export { resolveOptions } from '../../src/engine/resolve-options.ts';
export { run } from '../../src/engine/run.ts';
export { runChunk } from '../../src/engine/run-chunk.ts';
export { sniffFile } from '../../src/engine/sniff-file.ts';
export { turnsFor } from '../../src/engine/turns.ts';
export { convertSource } from '../../src/fix/convert-source.ts';
export { FixError } from '../../src/fix/fix-error.ts';
export { startSummary } from '../../src/fix/fix-summary.ts';
export { ConversionError } from '../../src/fix/values-to-lines.ts';
export { writeFixed } from '../../src/fix/write-fixed.ts';
export { reportFormats } from '../../src/generated/report-formats.ts';
export { ruleList } from '../../src/generated/rules.ts';
export { hasByteOrderMark } from '../../src/read/byte-order-mark.ts';
export { chunkCutter } from '../../src/read/chunk-cutter.ts';
export { diagnoseFile } from '../../src/read/diagnose-file.ts';
export { openBytes } from '../../src/read/random-access.ts';
export { readLines } from '../../src/read/read-lines.ts';
export { readRange } from '../../src/read/read-range.ts';
export { lintCase } from '../../src/testing/lint-case.ts';
