import type { DraftFinding } from '../../src/engine/finding.ts';

/** A finding about the row that starts at an offset, or about the whole file. */
export function draftOf(rule: string, offset?: number, more: Partial<DraftFinding> = {}): DraftFinding {
  return {
    rule,
    messageId: 'type',
    severity: 'error',
    profileSeverity: 'error',
    effect: 'rejected',
    message: `${rule} at ${offset}`,
    place: offset === undefined ? undefined : { file: 0, offset, line: 1, example: 0 },
    pointer: '',
    target: 'value',
    occurrences: 1,
    related: [],
    fixable: undefined,
    located: undefined,
    ...more,
  };
}
