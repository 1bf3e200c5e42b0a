import { type CompletionWords, SHELLS } from './completion-words.ts';

/** A completion script for bash 3.2 and newer. */
export function bashCompletion({ commands, flags, rules }: CompletionWords): string {
  const spelled = flags.flatMap(({ name, alias }) => [`--${name}`, ...(alias === undefined ? [] : [`-${alias}`])]);
  const cases = flags
    .filter(({ takesValue }) => takesValue)
    .map(({ name, alias, values, isFile }) => {
      const names = alias === undefined ? `--${name}` : `--${name}|-${alias}`;
      const reply = values.length > 0 ? `$(compgen -W '${values.join(' ')}' -- "$cur")` : '';
      const files = isFile ? '_tunelint_files; ' : '';
      return `    ${names}) COMPREPLY=(${reply}); ${files}_tunelint_tail; return ;;`;
    });
  return `# bash completion for tunelint: eval "$(tunelint completion bash)"
# Splits like readline itself, where a colon ends a word.
_tunelint_tail() {
  case $COMP_WORDBREAKS in *:*) ;; *) return ;; esac
  case $cur in *:*) local start=\${cur%"\${cur##*:}"} index
    for index in "\${!COMPREPLY[@]}"; do COMPREPLY[index]=\${COMPREPLY[index]#"$start"}; done ;;
  esac
}
_tunelint_files() {
  local file
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$cur")
}
_tunelint() {
  local cur prev words=("\${COMP_WORDS[@]:0:COMP_CWORD}") line=\${COMP_LINE:0:COMP_POINT} IFS=$' \\t\\n'
  cur=\${line##*[[:space:]=]}
  line=\${line%"$cur"}; line=\${line%%=}
  read -r -a words <<< "$line"
  prev=\${words[\${#words[@]}-1]}
  case $prev in
${cases.join('\n')}
    explain) if [ "\${#words[@]}" -eq 2 ]; then COMPREPLY=($(compgen -W '${rules.join(' ')}' -- "$cur")); return; fi ;;
    completion) if [ "\${#words[@]}" -eq 2 ]; then COMPREPLY=($(compgen -W '${SHELLS.join(' ')}' -- "$cur")); return; fi ;;
  esac
  case $cur in
    -*) COMPREPLY=($(compgen -W '${spelled.join(' ')}' -- "$cur")); return ;;
  esac
  COMPREPLY=()
  _tunelint_files
  if [ "\${#words[@]}" -eq 1 ]; then COMPREPLY+=($(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$cur")); fi
}
complete -o filenames -F _tunelint tunelint
`;
}
