/**
 * The rule that says that a row could not be checked: whatever else was found, nobody knows whether the file would be taken,
 * and the run has failed.
 */
export const ROW_NOT_CHECKED = 'row-not-checked';
