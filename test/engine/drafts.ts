import type { DraftFinding } from '../../src/engine/finding.ts';

/** A finding in a line of the first file. */
export function draftAt(line: number, change: Partial<DraftFinding> = {}): DraftFinding {
  return {
    rule: 'schema',
    messageId: 'type',
    severity: 'error',
    profileSeverity: 'error',
    effect: 'rejected',
    message: 'tools must be an array, but is null.',
    place: { file: 0, offset: line * 100, line, example: line },
    pointer: '/tools',
    target: 'value',
    occurrences: 1,
    related: [],
    fixable: undefined,
    located: undefined,
    ...change,
  };
}
