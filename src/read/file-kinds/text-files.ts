import type { FileDiagnosis } from '../file-diagnosis.ts';

type TextFile = Pick<FileDiagnosis, 'kind' | 'name'>;

/** Recognises a kind of text by its first non-blank lines, of which none is JSON. Names never hold the file's text. */
type Detector = (lines: readonly string[]) => TextFile | undefined;

const text = (name: string): TextFile => ({ kind: 'text', name });

function share(lines: readonly string[], pattern: RegExp): number {
  return lines.filter((line) => pattern.test(line.slice(0, 400))).length / lines.length;
}

const lfsPointer: Detector = ([first]) =>
  first?.startsWith('version https://git-lfs.github.com/spec/')
    ? { kind: 'git-lfs-pointer', name: 'a Git LFS pointer' }
    : undefined;

const markup: Detector = (lines) => {
  const start = lines.slice(0, 5).join('\n').slice(0, 2000).trimStart().toLowerCase();
  if (/^<(?:!doctype html|html|head|body)\b/.test(start))
    return text('an HTML page, often an error page saved as data');
  if (/^(?:<\?xml[^>]{0,200}>\s{0,80})?<error>/.test(start))
    return { kind: 'api-error', name: 'the error answer of a storage service (XML)' };
  return /^<(?:\?xml|[a-z!])/.test(start) ? text('XML') : undefined;
};

const environment: Detector = (lines) => {
  const settings = lines.filter((line) => !line.trimStart().startsWith('#'));
  if (settings.length === 0 || share(settings, /^\s{0,80}(?:export )?[A-Za-z_][A-Za-z0-9_]{0,100}=/) < 0.8)
    return undefined;
  const upper = settings.some((line) => /^\s{0,80}(?:export )?[A-Z][A-Z0-9_]{0,100}=/.test(line.slice(0, 200)));
  return upper ? { kind: 'env-file', name: 'a file of environment settings (.env)' } : undefined;
};

const serverSentEvents: Detector = (lines) =>
  share(lines, /^(?:data|event|id|retry): ?/) >= 0.9 && lines.some((line) => line.startsWith('data:'))
    ? text('a stream of server-sent events (lines start with data:)')
    : undefined;

const toml: Detector = (lines) =>
  share(lines, /^\s{0,80}(?:\[\[?[\w."' -]{1,100}\]\]?|[\w."-]{1,100}\s{0,20}=\s{0,20}\S.{0,300}|#.*)\s{0,20}$/) >=
    0.8 && lines.some((line) => /^\s{0,80}\[\[?[\w."' -]{1,100}\]\]?\s{0,20}$/.test(line.slice(0, 200)))
    ? text('TOML or an INI file')
    : undefined;

/** Cells in quotes that hold JSON with its quotes doubled. */
const jsonCells: Detector = (lines) =>
  lines.slice(0, 2).some((line) => /(?:^|,)"[{[]{1,2}\s{0,8}""/.test(line.slice(0, 400)))
    ? { kind: 'csv', name: 'CSV' }
    : undefined;

/** The same number of separators, at least one, on the first two lines. */
const separated: Detector = ([first, second]) => {
  if (first === undefined || second === undefined) return undefined;
  for (const [separator, name] of [
    ['\t', 'TSV'],
    [',', 'CSV'],
    [';', 'CSV'],
  ] as const) {
    const columns = cells(first, separator);
    if (
      columns > 1 &&
      /^["\w]/.test(first) &&
      (columns === cells(second, separator) || (columns > 2 && second.startsWith('"')))
    ) {
      return { kind: 'csv', name };
    }
  }
  return undefined;
};

/** Cells of a line; separators inside double quotes do not count. */
function cells(line: string, separator: string): number {
  let count = 1;
  let quoted = false;
  for (const char of line.slice(0, 20_000)) {
    if (char === '"') quoted = !quoted;
    else if (char === separator && !quoted) count++;
  }
  return count;
}

const sourceCode: Detector = (lines) => {
  if (lines[0]?.startsWith('#!')) return text('a script');
  const code =
    /^\s{0,80}(?:import |from [\w.]{1,80} import |def \w|class \w|const \w|let \w|var \w|function |export |#include|package |using |public |return\b|if ?\(|async |\/\/|\/\*|\})/;
  return share(lines, code) >= 0.3 && lines.length > 1 ? text('source code') : undefined;
};

const markdown: Detector = (lines) =>
  /^#{1,6} \S/.test(lines[0] ?? '') ||
  (share(lines, /^(?:#{1,6} \S|```|[-*] \S|\d{1,3}\. \S|\| |> )/) >= 0.4 &&
    lines.some((line) => /^(?:#{1,6} |```)/.test(line)))
    ? text('Markdown')
    : undefined;

const yaml: Detector = (lines) =>
  lines[0]?.trimEnd() === '---' ||
  (share(lines, /^\s{0,200}(?:- |#|[\w."'-]{1,100}:(?:\s|$)|- [\w."'-]{1,100}:(?:\s|$))/) >= 0.7 &&
    lines.some((line) => /^\s{0,200}(?:- )?[\w."'-]{1,100}:(?:\s|$)/.test(line.slice(0, 400))))
    ? text('YAML')
    : undefined;

const CERTAIN: readonly Detector[] = [lfsPointer, markup, serverSentEvents, jsonCells];
const LIKELY: readonly Detector[] = [environment, toml, sourceCode, markdown, yaml, separated];

/** A kind of text that no broken JSONL can be taken for. */
export function certainTextFile(lines: readonly string[]): TextFile | undefined {
  return firstFound(CERTAIN, lines);
}

/** The kind of a text of which no line is meant to be JSON; `plain text` when nothing better is known. */
export function textFile(lines: readonly string[]): TextFile {
  return firstFound(LIKELY, lines) ?? text('plain text');
}

function firstFound(detectors: readonly Detector[], lines: readonly string[]): TextFile | undefined {
  for (const detect of detectors) {
    const found = detect(lines);
    if (found !== undefined) return found;
  }
  return undefined;
}
