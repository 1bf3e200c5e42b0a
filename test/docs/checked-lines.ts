/** A command that the docs name and no test can run as it stands, and who looks after it instead. */
export interface NotRun {
  readonly line: RegExp;
  readonly reason: string;
}

/** A call of tunelint, alone in its line or at the end of a pipe, up to its comment. */
const CALL = /^((?:\S.*\| )?(?:npx )?tunelint(?: (?:"[^"]*"|'[^']*'|[^#"'\n])*)?)(?:\s#(.*))?$/;

/**
 * Shell lines that end with exit code 9 as soon as a call of tunelint has another exit code than the one that its comment
 * names (`exits with 1`; without one 0), or another command fails.
 *
 * @param used gets the reasons of the lines that were left out
 * @throws Error for a call of tunelint whose exit code nobody would look at
 */
export function checkedLines(code: string, notRun: readonly NotRun[], used: Set<NotRun>): string[] {
  const checked: string[] = [];
  let heredoc: string | undefined;
  for (const line of code.replaceAll(/ \\\n\s*/g, ' ').split('\n')) {
    const left = heredoc === undefined ? notRun.find((entry) => entry.line.test(line)) : undefined;
    if (heredoc !== undefined) {
      if (line === heredoc) heredoc = undefined;
      checked.push(line);
    } else if (left !== undefined) {
      used.add(left);
    } else {
      const [, command, comment = ''] = CALL.exec(line) ?? [];
      if (command !== undefined) checked.push(...callOf(command, /exits with (\d+)/.exec(comment)?.[1] ?? '0'));
      else if (/(?:^|[\s;&|(])tunelint\s/.test(line.replace(/(?:^|\s)#.*$/, ''))) {
        throw new Error(`Nobody would look at the exit code of: ${line}`);
      } else {
        heredoc = /<<-?'?(\w+)'?/.exec(line)?.[1];
        checked.push(line);
      }
    }
  }
  return checked;
}

/** What the call prints goes into `$OUT`, to be shown when the exit code is another one. */
function callOf(command: string, code: string): string[] {
  const failed = `{ echo "exit code $code instead of ${code}:"; cat <<'CALL'\n${command}\nCALL\ncat "$OUT"; exit 9; }`;
  return [
    `code=0; { ${command.trim()} ; } > "$OUT" 2>&1 || code=$?`,
    'cat "$OUT" >> "$LOG"',
    `[ $code = ${code} ] || ${failed}`,
  ];
}
