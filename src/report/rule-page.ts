import type { AnyRule } from '../engine/rule.ts';
import type { RuleCase } from '../engine/rule-case.ts';
import { oneLine } from './one-line.ts';

const EXAMPLE_CHARACTERS = 400;

/** A rule's page in Markdown: what `tunelint explain` prints and docs/rules holds. */
export function rulePage({ meta }: AnyRule): string {
  const { id, summary, severity, effect, group, docs } = meta;
  return [
    `# ${id}`,
    '',
    summary,
    '',
    `Severity: ${severity} · effect: ${effect} · group: ${group}`,
    '',
    docs.why,
    '',
    `**What to do:** ${docs.fix}`,
    '',
    ...examples('Reported', docs.bad),
    ...examples('Not reported', docs.good),
    '## Sources',
    '',
    ...docs.sources.map((source) => `- ${source}`),
    '',
  ].join('\n');
}

function examples(title: string, cases: readonly (string | RuleCase)[]): string[] {
  if (cases.length === 0) return [];
  return [`## ${title}`, '', ...cases.flatMap(exampleLines)];
}

function exampleLines(each: string | RuleCase): string[] {
  const { file, base64, name, options, title, validation, grader, job, urls } =
    typeof each === 'string' ? ({ file: each } as RuleCase) : each;
  const { limits, ...flagged } = options ?? {};
  const flags = Object.entries(flagged).map(
    ([key, value]) =>
      `--${key === 'now' ? 'today' : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${value}`,
  );
  // Limits have no flag.
  const inCode = Object.entries(limits ?? {}).map(([key, value]) => `limits.${key}: ${value}`);
  const notes = [
    title,
    name === undefined ? undefined : `file name ${name}`,
    urls === undefined ? undefined : 'with `--check-urls`',
    flags.length > 0 ? `with \`${flags.join(' ')}\`` : undefined,
  ];
  const said = notes.filter((note) => note !== undefined).join(', ');
  const caption = inCode.length === 0 ? said : `${said} (${inCode.join(', ')} in code)`.trimStart();
  const shown = file ?? (base64 === undefined ? undefined : `(bytes, in base64) ${base64}`);
  return [
    ...(caption === '' ? [] : [`${caption}:`, '']),
    ...(job === undefined ? [] : ['```json', ...cut(job), '```', '']),
    ...(job === undefined || shown === undefined ? [] : ['and the training file:', '']),
    ...(shown === undefined ? [] : ['```jsonl', ...cut(shown), '```', '']),
    ...(grader === undefined ? [] : ['and the grader:', '', '```json', ...cut(grader), '```', '']),
    ...(validation === undefined ? [] : ['and the validation file:', '', '```jsonl', ...cut(validation), '```', '']),
  ];
}

/** Lines of an example, long ones cut: a page is for reading. */
function cut(text: string): string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  const shown = lines
    .slice(0, 6)
    .map((line) => oneLine(line.length > EXAMPLE_CHARACTERS ? `${line.slice(0, EXAMPLE_CHARACTERS)}…` : line));
  return lines.length > shown.length ? [...shown, `… ${lines.length - shown.length} more lines`] : shown;
}
