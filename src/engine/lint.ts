import type { LintSource } from '../read/input.ts';
import { checkOptions } from './check-options.ts';
import type { Finding } from './finding.ts';
import { LimitError } from './limit-error.ts';
import type { LintOptions } from './lint-options.ts';
import { run } from './run.ts';
import { sourcesOf } from './sources-of.ts';

/**
 * Checks a dataset and yields findings while it is read: those about rows in the order of their chunks, those about the
 * file at its end. Takes what `validate` takes and throws what it throws, and a LimitError behind the last finding when
 * `limits.bytes` or `limits.milliseconds` ended the run: there is no report to say so. A fault that most rows share comes once per row
 * here, while the report of `validate` folds it into one finding.
 *
 * @example
 * for await (const finding of lint(stream)) console.log(finding.line, finding.message);
 */
export async function* lint(source: LintSource, options: LintOptions = {}): AsyncGenerator<Finding, void> {
  checkOptions(options);
  options.signal?.throwIfAborted();
  const running = run(sourcesOf(source, options), options);
  try {
    for (;;) {
      const { done, value } = await running.next();
      options.signal?.throwIfAborted();
      if (done !== true) {
        yield* value;
        continue;
      }
      const [error] = value.errors;
      if (error !== undefined) throw error;
      const ended = value.report.limitsReached?.find(({ limit }) => limit !== 'findings');
      if (ended !== undefined) throw new LimitError(ended.limit, ended.value);
      return;
    }
  } finally {
    // A caller that stops early leaves no file open.
    await running.return({ report: undefined as never, errors: [] });
  }
}
