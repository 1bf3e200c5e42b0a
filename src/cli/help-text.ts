import { wrapText } from '../report/wrap-text.ts';
import { FLAGS } from './flags.ts';

const COLUMNS = 100;

/** What `tunelint --help` prints: the commands, the flags by group, the exit codes. */
export function helpText(): string {
  const spelled = FLAGS.map(({ name, alias, value }) => {
    const short = alias === undefined ? '    ' : `-${alias}, `;
    return `  ${short}--${name}${value === undefined ? '' : ` <${value}>`}`;
  });
  const width = Math.max(...spelled.map((flag) => flag.length)) + 2;
  const groups = [...new Set(FLAGS.map(({ group }) => group))];
  const lines = groups.flatMap((group) => [
    `${group}:`,
    ...FLAGS.flatMap((flag, index) =>
      flag.group === group ? flagLines(spelled[index] ?? '', flag.describe, width) : [],
    ),
    '',
  ]);
  return `Usage:
  tunelint [lint] <files…>   check datasets: files, globs, directories, - for standard input
  tunelint explain <rule>    why a rule exists and what to do
  tunelint rules             all rules; -f json for machines

${lines.join('\n')}
Exit codes: 0 clean, 1 findings, 2 could not run, 130 interrupted
`;
}

function flagLines(flag: string, describe: string, width: number): string[] {
  const [first = '', ...rest] = wrapText(describe, COLUMNS - width);
  return [`${flag.padEnd(width)}${first}`, ...rest.map((line) => ' '.repeat(width) + line)];
}
