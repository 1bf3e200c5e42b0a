import type { Progress } from '../engine/lint-options.ts';
import { formatNumber } from '../engine/message.ts';
import { oneLine } from '../report/one-line.ts';
import type { Output } from './io.ts';

const QUIET_MS = 500;
const REDRAW_MS = 100;
const CLEAR_LINE = '\r\u001b[2K';

/** A progress line on a terminal, for runs of over half a second. */
export function createProgress(output: Output, wanted: boolean) {
  const started = Date.now();
  let drawn = 0;
  return {
    update({ file, bytes, totalBytes, examples, urls }: Progress): void {
      const now = Date.now();
      if (!wanted || now - started < QUIET_MS || now - drawn < REDRAW_MS || !output.isTerminal) return;
      drawn = now;
      if (urls !== undefined) {
        void output.write(`${CLEAR_LINE}${formatNumber(urls.done)} of ${formatNumber(urls.total)} image URLs checked`);
        return;
      }
      const share = totalBytes === undefined ? '' : `${Math.floor((bytes / Math.max(1, totalBytes)) * 100)} %  `;
      const speed = (bytes / 1e6 / ((now - started) / 1000)).toFixed(1);
      void output.write(`${CLEAR_LINE}${share}${formatNumber(examples)} examples  ${speed} MB/s  ${oneLine(file)}`);
    },
    async clear(): Promise<void> {
      if (drawn > 0) await output.write(CLEAR_LINE);
    },
  };
}
