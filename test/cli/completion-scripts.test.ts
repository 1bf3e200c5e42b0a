import { expect, it } from 'vitest';
import { bashCompletion } from '../../src/cli/completion/bash.ts';
import { type CompletedFlag, completionWords } from '../../src/cli/completion/completion-words.ts';
import { fishCompletion } from '../../src/cli/completion/fish.ts';
import { zshCompletion } from '../../src/cli/completion/zsh.ts';

const flag = (name: string, more: Partial<CompletedFlag> = {}): CompletedFlag => ({
  name,
  alias: undefined,
  describe: `The ${name}`,
  takesValue: true,
  values: [],
  isFile: false,
  ...more,
});
const words = {
  commands: [
    { name: 'lint', describe: "It's a check" },
    { name: 'show', describe: 'Shows' },
  ],
  flags: [
    flag('free'),
    flag('file', { alias: 'f', isFile: true, describe: 'A [file]: a\\b' }),
    flag('rule', { alias: 'r', values: ['a:off', 'b'] }),
    flag('plain', { takesValue: false }),
  ],
  rules: ['a', 'b'],
};

it('completes in bash', () => {
  const script = bashCompletion(words);
  expect(script).toContain(`  case $prev in
    --free) COMPREPLY=(); _tunelint_tail; return ;;
    --file|-f) COMPREPLY=(); _tunelint_files; _tunelint_tail; return ;;
    --rule|-r) COMPREPLY=($(compgen -W 'a:off b' -- "$cur")); _tunelint_tail; return ;;
    explain) if [ "\${#words[@]}" -eq 2 ]; then COMPREPLY=($(compgen -W 'a b' -- "$cur")); return; fi ;;
    completion) if [ "\${#words[@]}" -eq 2 ]; then COMPREPLY=($(compgen -W 'bash zsh fish' -- "$cur")); return; fi ;;
  esac
`);
  expect(script).toContain(
    `    -*) COMPREPLY=($(compgen -W '--free --file -f --rule -r --plain' -- "$cur")); return ;;\n`,
  );
  expect(script).toContain(`then COMPREPLY+=($(compgen -W 'lint show' -- "$cur")); fi\n`);
});

it('completes in fish', () => {
  expect(fishCompletion(words)).toBe(`\
# fish completion for tunelint: tunelint completion fish > ~/.config/fish/completions/tunelint.fish
complete -c tunelint -n __fish_use_subcommand -a lint -d 'It\\'s a check'
complete -c tunelint -n __fish_use_subcommand -a show -d 'Shows'
complete -c tunelint -l free -d 'The free' -x
complete -c tunelint -l file -s f -d 'A [file]: a\\\\b' -r -F
complete -c tunelint -l rule -s r -d 'The rule' -x -a 'a:off b'
complete -c tunelint -l plain -d 'The plain'
complete -c tunelint -n '__fish_seen_subcommand_from explain' -x -a 'a b'
complete -c tunelint -n '__fish_seen_subcommand_from completion' -x -a 'bash zsh fish'
`);
});

it('completes in zsh', () => {
  const script = zshCompletion(words);
  expect(script).toContain(`  commands=(
    'lint:It'\\''s a check'
    'show:Shows'
  )
`);
  expect(script).toContain(`  _arguments -s -S \\
    '*--free[The free]:free:' \\
    '*--file[A \\[file\\]\\: a\\\\b]:file:_files' \\
    '*-f[A \\[file\\]\\: a\\\\b]:file:_files' \\
    '*--rule[The rule]:rule:(a\\:off b)' \\
    '*-r[The rule]:rule:(a\\:off b)' \\
    '*--plain[The plain]' \\
    '1: :_tunelint_first'`);
  expect(script).toContain('    explain) compadd -- a b ;;\n    completion) compadd -- bash zsh fish ;;\n');
});

it('knows the values of flags', () => {
  const { flags, rules, commands } = completionWords();
  const find = (name: string) => flags.find((each) => each.name === name);
  const values = (name: string) => find(name)?.values ?? ['missing'];
  expect(values('profile')).toContain('openai');
  expect(values('model')).toEqual([...new Set(values('model'))].sort());
  expect(values('model')).toContain('gpt-4.1-mini-2025-04-14');
  expect(values('format')).toContain('sarif');
  expect([values('only'), values('skip')]).toEqual([rules, rules]);
  expect(values('rule').slice(0, 4)).toEqual(['off', 'info', 'warning', 'error'].map((each) => `${rules[0]}:${each}`));
  expect(values('rule')).toHaveLength(rules.length * 4);
  expect(values('from')[0]).toBe('auto');
  expect(values('epochs')).toEqual(['auto', '1', '2', '3', '4']);
  expect(values('concurrency')).toEqual(['auto', 'off']);
  expect(values('max-findings')).toEqual(['none']);
  expect(find('output')).toMatchObject({ alias: 'o', takesValue: true, values: [], isFile: true });
  expect(flags.slice(-3)).toEqual([
    { ...flag('help', { describe: 'Show all flags', takesValue: false }) },
    { ...flag('version', { describe: 'Show the version', takesValue: false }) },
    { ...flag('no-color', { describe: 'No colours', takesValue: false }) },
  ]);
  expect(commands.map(({ name }) => name)).toContain('explain');
  for (const command of commands) expect(Object.keys(command)).toEqual(['name', 'describe']);
});
