import { existsSync } from 'node:fs';
import { type DraftFile, openDraft } from '../write/draft-file.ts';
import { newMode } from '../write/new-mode.ts';
import { removeStaleDrafts } from '../write/stale-drafts.ts';
import { takePlace } from '../write/take-place.ts';
import { SplitError } from './split-error.ts';

/** One file of a split. */
export interface PartFile {
  readonly path: string;
  readonly side: 'train' | 'validation';
  rows: number;
  bytes: number;
}

export interface PartFiles {
  /** Adds a line with its line end. @param isRow whether it counts as a row */
  readonly add: (side: PartFile['side'], line: Uint8Array, isRow: boolean) => void;
  /** Puts all files in their places. @throws SplitError: those already in their places stay */
  readonly finish: () => readonly PartFile[];
  readonly discard: () => void;
}

interface Open extends PartFile {
  readonly draft: DraftFile;
}

/**
 * The files of a split, written beside their places and put there at the end. With `maxBytes` a side has as many files as
 * it needs, none larger than that unless a single line is.
 *
 * @param nameOf the path of a side's nth file; n is undefined where a side has one file only
 */
export function partFiles(
  nameOf: (side: PartFile['side'], n: number | undefined) => string,
  maxBytes: number | undefined,
  overwrite: boolean,
): PartFiles {
  const parts: Open[] = [];

  return {
    add(side, line, isRow) {
      let part = parts.findLast((each) => each.side === side);
      if (part === undefined || (maxBytes !== undefined && part.bytes > 0 && part.bytes + line.length > maxBytes))
        part = open(side);
      part.draft.write(line);
      part.bytes += line.length;
      if (isRow) part.rows++;
    },
    finish() {
      for (const { draft, path } of parts) takePlace(draft, path, newMode());
      return parts.map(({ draft: _draft, ...part }) => part);
    },
    discard() {
      for (const { draft } of parts) draft.discard();
    },
  };

  function open(side: PartFile['side']): Open {
    const n = parts.filter((each) => each.side === side).length + 1;
    const path = nameOf(side, maxBytes === undefined ? undefined : n);
    if (!overwrite && existsSync(path)) throw new SplitError(`${path} exists: --overwrite replaces it`);
    removeStaleDrafts(path);
    const part = { path, side, rows: 0, bytes: 0, draft: openDraft(path) };
    parts.push(part);
    return part;
  }
}
