import { defineRule } from '../src/engine/rule.ts';
import { VERSION } from '../src/generated/version.ts';

export default defineRule({
  meta: {
    id: 'row-not-checked',
    summary: 'A row could not be checked: a rule failed at it.',
    group: 'file',
    severity: 'error',
    effect: 'quality',
    everywhere: true,
    messages: {
      failed:
        'This row could not be checked: tunelint {version}, or a rule of your own, failed at it ({reason}). All other rows were checked. Please report it, if you can with a row like this one.',
    },
    docs: {
      why: 'A fault of tunelint, or of a rule of yours, and not of your data. What the other rules would have said of the row is missing, so that the verdict is “not known”, and the exit code is 2.',
      fix: 'A newer version may have it repaired. Take the row out to see what else there is, and report it: the message names the version and the reason, and `TUNELINT_DEBUG=1 tunelint --skip row-not-checked` ends at the row and shows where it happened.',
      sources: ['tunelint’s own decision, 2026-11-28'],
      bad: [],
      good: ['{"messages":[{"role":"user","content":"Two plus two?"},{"role":"assistant","content":"Four."}]}'],
    },
  },
  rowFailure(reason, { report }) {
    report({ messageId: 'failed', data: { version: VERSION, reason } });
  },
});
