import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const HOOKS: readonly { id: string; entry: string }[] = parse(
  readFileSync(new URL('../../.pre-commit-hooks.yaml', import.meta.url), 'utf8'),
);
const RUNS = ['run', 'script', 'before_script', 'after_script', 'bash', 'powershell', 'pwsh'];

/**
 * The commands of a workflow (GitHub, GitLab, Azure Pipelines) or of a pre-commit configuration as shell lines, those that
 * call tunelint. A hook without `args` is called as pre-commit does, with a file.
 *
 * @throws Error for a hook that this repository does not have
 */
export function yamlCommands(value: unknown): string {
  if (isMap(value) && Array.isArray(value['repos'])) return value['repos'].flatMap(hookCalls).join('\n');
  return commandsIn(value).join('\n');
}

function commandsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(commandsIn);
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    RUNS.includes(key)
      ? [member]
          .flat()
          .filter((text) => typeof text === 'string')
          .flatMap((text) => text.split('\n').filter((line) => /\btunelint\b/.test(line)))
      : commandsIn(member),
  );
}

function hookCalls(repository: unknown): string[] {
  if (!isMap(repository) || !Array.isArray(repository['hooks'])) throw new Error('a repository without hooks');
  return repository['hooks'].map((hook: { id: string; entry?: string; args?: string[] }) => {
    const entry = hook.entry ?? HOOKS.find(({ id }) => id === hook.id)?.entry;
    if (entry === undefined) throw new Error(`no hook ${hook.id} in .pre-commit-hooks.yaml`);
    return [entry, ...(hook.args ?? ['data/train.jsonl'])].join(' ');
  });
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
