import { chatRows } from './chat-rows.mjs';
import { imageRows } from './image-rows.mjs';
import { longLine } from './long-line.mjs';
import { RUNS, runRow } from './run-rows.mjs';
import { shortRows } from './short-rows.mjs';
import { toolRows } from './tool-rows.mjs';

const MB = 1_000_000;
/** Bytes of the runs, by the name that their files carry. */
export const RUN_SIZES = { '64kb': 65_536, '256kb': 262_144, '1mb': MB };

/**
 * Every file that the benchmark makes: who writes its rows (`rows(random)` gives a writer) and when it is full: from
 * `bytes` on, or after `count` rows. `room` is what one row may take.
 */
export const DATA_SETS = {
  'chat-10rows': { rows: chatRows, count: 10 },
  'chat-10mb': { rows: chatRows, bytes: 10 * MB },
  'chat-20mb': { rows: chatRows, bytes: 20 * MB },
  'chat-100mb': { rows: chatRows, bytes: 100 * MB },
  'chat-1gb': { rows: chatRows, bytes: 1000 * MB },
  'tools-100mb': { rows: toolRows, bytes: 100 * MB },
  'short-100mb': { rows: shortRows, bytes: 100 * MB },
  'short-1m': { rows: shortRows, count: 1_000_000 },
  'images-100mb': { rows: imageRows, bytes: 100 * MB },
  'line-20mb': { rows: (random) => longLine(random, 20 * MB), count: 1, room: 21 * MB },
  'line-100mb': { rows: (random) => longLine(random, 100 * MB), count: 1, room: 102 * MB },
  ...Object.fromEntries(
    Object.keys(RUNS).flatMap((kind) =>
      Object.entries({ none: 256, ...RUN_SIZES }).map(([size, bytes]) => [
        `runs/${kind}-${size}`,
        { rows: (random) => runRow(random, kind, bytes), count: 1 },
      ]),
    ),
  ),
};
