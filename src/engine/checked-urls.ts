import type { CheckUrlsOption } from '../urls/check-urls-option.ts';
import type { UrlResult } from '../urls/url-result.ts';
import type { ReadFile } from './finish-file.ts';
import type { LintOptions } from './lint-options.ts';

/** Finds out what URLs lead to. */
export type UrlCheck = (
  urls: Iterable<string>,
  option: CheckUrlsOption,
  watching: Pick<LintOptions, 'signal'> & { readonly onProgress?: (done: number, total: number) => void },
) => Promise<ReadonlyMap<string, UrlResult>>;

/** What is behind the URLs that rules ask about, each checked once for all files; undefined, and nothing loaded, in a run that checks none. */
export async function checkedUrls(
  files: readonly ReadFile[],
  { checkUrls: option = false, signal, onProgress }: LintOptions,
  check?: UrlCheck,
): Promise<ReadonlyMap<string, UrlResult> | undefined> {
  if (option === false) return undefined;
  const urls = new Set(files.flatMap(urlsOf));
  if (urls.size === 0 || signal?.aborted) return new Map();
  const checkUrls = check ?? (await import('../urls/check-urls.ts')).checkUrls;
  const last = files.at(-1);
  const progress = { file: last?.run.name ?? '', bytes: 0, totalBytes: undefined, examples: last?.fold.examples ?? 0 };
  return checkUrls(urls, option === true ? {} : option, {
    ...(signal === undefined ? {} : { signal }),
    onProgress: (done, total) => onProgress?.({ ...progress, urls: { done, total } }),
  });
}

function urlsOf({ run, fold, interrupted }: ReadFile): string[] {
  if (interrupted) return [];
  return run.rules.flatMap(({ rule }) => (rule.urls === undefined ? [] : [...rule.urls(fold.states[rule.meta.id])]));
}
