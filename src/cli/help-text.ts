import { wrapText } from '../report/wrap-text.ts';
import { COMMANDS } from './commands.ts';
import { FLAGS } from './flags.ts';

const COLUMNS = 100;

/** What `tunelint --help` prints: the commands, the flags by group, the exit codes. */
export function helpText(): string {
  const shown = FLAGS.filter(({ hidden }) => hidden !== true);
  const spelled = shown.map(({ name, alias, value }) => {
    const short = alias === undefined ? '    ' : `-${alias}, `;
    return `  ${short}--${name}${value === undefined ? '' : ` <${value}>`}`;
  });
  const width = Math.max(...spelled.map((flag) => flag.length)) + 2;
  const groups = [...new Set(shown.map(({ group }) => group))];
  const lines = groups.flatMap((group) => [
    `${group}:`,
    ...shown.flatMap((flag, index) =>
      flag.group === group ? flagLines(spelled[index] ?? '', flag.describe, width) : [],
    ),
    '',
  ]);
  return `Usage:
${commandLines().join('\n')}

${lines.join('\n')}
Exit codes: 0 clean, 1 findings, 2 could not run, 130 interrupted
`;
}

/** One line per command, its usage in a column of its own. */
export function commandLines(): string[] {
  const width = Math.max(...COMMANDS.map(({ usage }) => usage.length)) + 3;
  return COMMANDS.map(({ usage, describe }) => `  tunelint ${usage.padEnd(width)}${describe}`);
}

function flagLines(flag: string, describe: string, width: number): string[] {
  const [first = '', ...rest] = wrapText(describe, COLUMNS - width);
  return [`${flag.padEnd(width)}${first}`, ...rest.map((line) => ' '.repeat(width) + line)];
}
