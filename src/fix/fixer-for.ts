import { prepareRun } from '../engine/prepare-run.ts';
import type { ResolvedOptions } from '../engine/resolve-options.ts';
import { sniffFile } from '../engine/sniff-file.ts';
import type { RandomAccess } from '../read/random-access.ts';
import { type Fixer, fixer } from './fixer.ts';

const CHUNK_BYTES = 1 << 20;
const HEAD_BYTES = 1 << 18;

/** What repairs a file, from what its head says about its rows. Tokens are not counted: texts tell that they stay. */
export async function fixerFor(
  { path, role, unsafe }: { readonly path: string; readonly role: 'training' | 'validation'; readonly unsafe: boolean },
  source: RandomAccess,
  resolved: ResolvedOptions,
): Promise<Fixer> {
  const { lineBytes } = resolved.settings.limits;
  // A repaired line is needed as it is: no line is shortened.
  const cut = { chunkBytes: CHUNK_BYTES, longLineBytes: lineBytes, runDigits: Number.POSITIVE_INFINITY, lineBytes };
  const head = Buffer.alloc(Math.min(HEAD_BYTES, source.size));
  source.read(0, head);
  const sniff = sniffFile(head, resolved, cut);
  const identity = { file: 0, name: path, role, sniff, hasValidation: true, countsTokens: false, cut };
  return fixer(await prepareRun(identity, resolved), unsafe);
}
