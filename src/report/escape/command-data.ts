/** The message of a workflow command: `%`, carriage return and line feed as GitHub's runner reads them back. */
export function commandData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
