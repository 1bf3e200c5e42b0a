import { type CompletionWords, SHELLS } from './completion-words.ts';

/** A completion script for zsh; works sourced and as a file `_tunelint` in fpath. */
export function zshCompletion({ commands, flags, rules }: CompletionWords): string {
  const lines = flags.flatMap(({ name, alias, describe, takesValue, values, isFile }) => {
    const action =
      values.length > 0 ? `:${name}:(${values.map(colonless).join(' ')})` : isFile ? `:${name}:_files` : `:${name}:`;
    const text = `[${describe.replace(/[[\]\\:]/g, '\\$&')}]${takesValue ? action : ''}`;
    const spellings = alias === undefined ? [`--${name}`] : [`--${name}`, `-${alias}`];
    return spellings.map((spelling) => `    ${quoted(`*${spelling}${text}`)}`);
  });
  return `#compdef tunelint
# zsh completion for tunelint: tunelint completion zsh > "\${fpath[1]}/_tunelint"
_tunelint_first() {
  local -a commands
  commands=(
${commands.map(({ name, describe }) => `    ${quoted(`${name}:${describe}`)}`).join('\n')}
  )
  _describe -t commands command commands
  _files
}
_tunelint_rest() {
  case $words[2] in
    explain) compadd -- ${rules.join(' ')} ;;
    completion) compadd -- ${SHELLS.join(' ')} ;;
    *) _files ;;
  esac
}
_tunelint() {
  _arguments -s -S \\
${lines.map((line) => `${line} \\`).join('\n')}
    '1: :_tunelint_first' '*: :_tunelint_rest'
}
if [ "$funcstack[1]" = "_tunelint" ]; then _tunelint "$@"; else compdef _tunelint tunelint; fi
`;
}

/** A colon in a value would end it. */
function colonless(value: string): string {
  return value.replaceAll(':', '\\:');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
