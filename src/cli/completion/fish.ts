import { type CompletionWords, SHELLS } from './completion-words.ts';

/** A completion script for fish. */
export function fishCompletion({ commands, flags, rules }: CompletionWords): string {
  const start = 'complete -c tunelint';
  const lines = [
    '# fish completion for tunelint: tunelint completion fish > ~/.config/fish/completions/tunelint.fish',
    ...commands.map(({ name, describe }) => `${start} -n __fish_use_subcommand -a ${name} -d ${quoted(describe)}`),
    ...flags.map(({ name, alias, describe, takesValue, values, isFile }) => {
      const short = alias === undefined ? '' : ` -s ${alias}`;
      const reply = !takesValue
        ? ''
        : values.length > 0
          ? ` -x -a ${quoted(values.join(' '))}`
          : isFile
            ? ' -r -F'
            : ' -x';
      return `${start} -l ${name}${short} -d ${quoted(describe)}${reply}`;
    }),
    `${start} -n '__fish_seen_subcommand_from explain' -x -a ${quoted(rules.join(' '))}`,
    `${start} -n '__fish_seen_subcommand_from completion' -x -a ${quoted(SHELLS.join(' '))}`,
  ];
  return `${lines.join('\n')}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
