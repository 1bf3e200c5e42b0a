import { withoutStop } from '../engine/attempt.ts';
import { prepareRun } from '../engine/prepare-run.ts';
import type { ResolvedOptions } from '../engine/resolve-options.ts';
import { type Sniff, sniffFile } from '../engine/sniff-file.ts';
import { openBytes, type RandomAccess } from '../read/random-access.ts';
import { changedLines } from './changed-lines.ts';
import { type Fixer, fixer } from './fixer.ts';
import { linesToWrite } from './lines-to-write.ts';

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
  const identity = { file: 0, name: path, role, hasValidation: true, countsTokens: false, cut };
  let sniff = sniffFile(head, resolved, cut);
  for (let round = 1; ; round++) {
    const found = fixer(await prepareRun({ ...identity, sniff }, resolved), unsafe);
    const fixed = fixedHead(head, found);
    const after = sniffFile(fixed, resolved, cut);
    if (round === MOST_ROUNDS || saysTheSame(sniff, after)) return found;
    // What is repaired says more of the file than what cannot be read. A second run sees that, so where it would change
    // something this one has to.
    const second = fixer(await prepareRun({ ...identity, sniff: after }, resolved), unsafe);
    if (fixedHead(fixed, second) === fixed) return found;
    sniff = after;
  }
}

const MOST_ROUNDS = 4;

function fixedHead(head: Buffer, found: Fixer): Buffer {
  const parts: Buffer[] = [];
  let copied = 0;
  for (const event of changedLines(openBytes(head), found, withoutStop)) {
    if (!('lines' in event)) continue;
    parts.push(head.subarray(copied, event.start), ...linesToWrite(event));
    copied = event.end;
  }
  return copied === 0 ? head : Buffer.concat([...parts, head.subarray(copied)]);
}

function saysTheSame(one: Sniff, other: Sniff): boolean {
  const [keys, others] = [one.hint.answeredKeys, other.hint.answeredKeys];
  return (
    one.method === other.method &&
    one.kind === other.kind &&
    one.hint.family === other.hint.family &&
    keys.size === others.size &&
    [...keys].every((key) => others.has(key))
  );
}
