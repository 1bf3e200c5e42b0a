/** Opens something on the desktop: nothing to check. */
const OPENS = /^(?:Start-Process|Invoke-Item) [\w.-]+$/;

/**
 * PowerShell as bash: calls of tunelint, whose patterns are handed over as they are; `@'…'@ > file`, which Windows PowerShell
 * 5.1 writes as UTF-16 with a byte order mark and CRLF; and `| Set-Content -Encoding utf8 file`, which writes UTF-8 with one.
 *
 * @throws Error for anything else
 */
export function powerShellLines(code: string, checked: (text: string) => readonly string[]): readonly string[] {
  const lines: string[] = [];
  const rest = code.replace(
    /^@'\n(.*?)\n'@ (?:(>) |\| Set-Content -Encoding utf8 )([\w.-]+)$/gms,
    (_, text: string, redirected: string | undefined, file: string) => {
      const content = `\ufeff${text}\n`.replaceAll('\n', '\r\n');
      const bytes = Buffer.from(content, redirected === undefined ? 'utf8' : 'utf16le').toString('base64');
      return `echo ${bytes} | base64 -d > ${file}`;
    },
  );
  for (const line of rest.split('\n')) {
    if (OPENS.test(line) || line.startsWith('#') || line === '') continue;
    if (/^npx tunelint /.test(line)) lines.push(...checked(line.replace(/ (\S*\*\S*)/, " '$1'")));
    else if (/^echo \S+ \| base64 -d > /.test(line)) lines.push(line);
    else throw new Error(`no PowerShell that the tests know: ${line}`);
  }
  return lines;
}
