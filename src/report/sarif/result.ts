import type { Finding, Fix, Location } from '../../engine/finding.ts';
import { hideSecrets } from '../../secret/hide-secrets.ts';
import { fileUri } from '../escape/file-uri.ts';
import { sarifText } from '../escape/sarif-text.ts';
import { hostPath } from '../host-path.ts';
import { oneLine } from '../one-line.ts';
import type { FormatContext } from '../report-format.ts';

export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** One finding as a SARIF result. `rules` are the ids in the order of the report's rules. */
export function sarifResult(finding: Finding, rules: readonly string[], context: FormatContext): object {
  const { rule, messageId, severity, effect, message, example, pointer, fingerprint, occurrences, related } = finding;
  const fix = finding.fix === undefined ? undefined : sarifFix(finding.fix, finding.file, context);
  const where = pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: oneLine(pointer), kind: 'value' }] };
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: LEVELS[severity],
    message: { text: sarifText(oneLine(message)) },
    locations: [{ ...physical(finding, context), ...where }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((row, id) => ({
            id,
            ...physical(row, context),
            message: { text: sarifText(oneLine(row.message)) },
          })),
        }),
    partialFingerprints: { 'tunelint/v1': fingerprint },
    ...(fix === undefined ? {} : { fixes: [fix] }),
    properties: { messageId, effect, example, occurrences, ...(finding.fixable && { fixable: finding.fixable }) },
  };
}

function physical({ file, line, column, endLine, endColumn, byteOffset }: Location, context: FormatContext) {
  const region = { startLine: line, startColumn: column, endLine, endColumn, byteOffset };
  return { physicalLocation: { artifactLocation: { uri: fileUri(hostPath(file, context)) }, region } };
}

/** Bytes for bytes. A fix that would write what looks like a secret is left out: reports travel further than data. */
function sarifFix({ title, edits }: Fix, file: string, context: FormatContext): object | undefined {
  if (edits.some(({ text }) => hideSecrets(text) !== text)) return undefined;
  return {
    description: { text: sarifText(oneLine(title)) },
    artifactChanges: [
      {
        artifactLocation: { uri: fileUri(hostPath(file, context)) },
        replacements: edits.map(({ byteOffset, byteLength, text }) => ({
          deletedRegion: { byteOffset, byteLength },
          ...(text === '' ? {} : { insertedContent: { text, binary: Buffer.from(text, 'utf8').toString('base64') } }),
        })),
      },
    ],
  };
}
