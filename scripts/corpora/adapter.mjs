// Reads tunelint's JSON report for the corpus runner, which loads this file with --adapter.
// Every other export of the runner's own adapter is replaced: `kindMap` makes it check which rule spoke.

/** Findings with the rule in front, as the runner compares them; a report cut by --max-findings still has the exact total. */
export function parse({ stdout }) {
  const report = parsed(stdout);
  if (report === undefined) return { findings: [], total: 0 };
  const findings = report.findings.map(({ severity, line, column, rule, message }) => ({
    severity,
    line: line ?? null,
    col: column ?? null,
    rule,
    message,
  }));
  const { error, warning, info } = report.counts;
  return { findings, total: error + warning + info };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Rules that say: this line cannot be read as JSON in UTF-8. */
export const isSyntax = ({ rule }) => /^(?:invalid-json|not-utf8|not-jsonl|nesting-too-deep)$/.test(rule);

export const isSecret = ({ rule }) => rule === 'possible-secret';

export const isImage = ({ rule }) => rule.startsWith('image-');

/** What the corpus calls a cause, and the rules of ours that name it. */
export const kindMap = {
  bom: /^(?:byte-order-mark|invalid-json|not-utf8)$/,
  'blank-line': /^(?:blank-line|empty-file)$/,
  concatenated: /^(?:invalid-json|not-jsonl|line-too-long)$/,
  'duplicate-key': /^duplicate-key$/,
  'empty-file': /^(?:empty-file|blank-line|not-utf8)$/,
  encoding: /^(?:not-utf8|invalid-json)$/,
  'file-type': /^(?:not-jsonl|not-utf8|unknown-format|invalid-json|empty-file)$/,
  'image-url': /^(?:image-url|image-base64|image-format|schema)$/,
  'json-array': /^(?:not-jsonl|line-not-object)$/,
  'json-syntax': /^(?:invalid-json|not-jsonl)$/,
  'line-ending': /^(?:not-jsonl|invalid-json)$/,
  limits: /^(?:line-too-long|example-too-long|no-trainable-tokens|image-too-large)$/,
  'lone-surrogate': /^lone-surrogate$/,
  nesting: /^(?:nesting-too-deep|invalid-json|arguments-not-json|invalid-parameters-schema)$/,
  // A pretty-printed record among good lines is told as a fault of its lines.
  'pretty-printed': /^(?:not-jsonl|invalid-json)$/,
  'proto-key': /^(?:unknown-|schema$)/,
  schema:
    /^(?:schema|mixed-formats|empty-content|no-assistant-message|no-user-message|unknown-|weight-|message-|tool-|arguments-not-|image-)/,
  'special-token': /^special-token-in-content$/,
  'too-few': /^too-few-examples$/,
  'tool-schema':
    /^(?:arguments-|invalid-parameters-schema|schema$|tool-|undeclared-tool|nesting-too-deep|too-many-tools)/,
  'top-level-type': /^(?:line-not-object|invalid-json)$/,
  'unknown-key': /^unknown-/,
};
