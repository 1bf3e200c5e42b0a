/** A workflow command as GitHub's runner reads it. */
export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/**
 * The commands in what a step prints, by the rules of actions/runner (ActionCommand.cs, read 2026-11-28): `::` may follow
 * white space, `##[` may stand anywhere.
 */
export function runnerCommands(output: string): RunnerCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => modern(line) ?? legacy(line) ?? []);
}

function modern(line: string): RunnerCommand | undefined {
  const [, head, data] = /^\s*::(.*?)::(.*)$/su.exec(line) ?? [];
  if (head === undefined || data === undefined) return undefined;
  const [, name = '', list = ''] = /^(\S*) ?(.*)$/su.exec(head) ?? [];
  const pairs = list
    .trim()
    .split(',')
    .filter(Boolean)
    .map((pair) => [pair.slice(0, pair.indexOf('=')), property(pair.slice(pair.indexOf('=') + 1))]);
  return { name, properties: Object.fromEntries(pairs), data: unescaped(data) };
}

function legacy(line: string): RunnerCommand | undefined {
  const [, name, data] = /##(?:vso)?\[([^\] ]*)[^\]]*\](.*)$/isu.exec(line) ?? [];
  return name === undefined ? undefined : { name, properties: {}, data: data ?? '' };
}

/** One after the other and `%25` last, as the runner does. */
export function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

export function property(text: string): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',');
  return plain.replaceAll('%25', '%');
}
