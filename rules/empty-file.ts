import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: 'empty-file',
    summary: 'The file holds no record.',
    group: 'file',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    messages: {
      empty: 'The file is empty ({bytes|byte|bytes}). There is nothing to train on; check the program that wrote it.',
      mark: 'The file holds only a byte order mark ({bytes|byte|bytes}). There is nothing to train on; check the program that wrote it.',
      blank:
        'The file has {lines|line|lines}, all of them blank. There is nothing to train on; check the program that wrote it.',
    },
    docs: {
      why: 'A file without a single record is refused. It is usually the trace of a failed export or download, and a linter that says "0 problems" about it would hide that.',
      fix: 'Write the file again, and look at why it came out empty.',
      sources: ['Server message "must have at least 10 examples" (recorded job object, 2024-12-29)'],
      bad: [
        { title: 'Zero bytes', file: '' },
        { title: 'Blank lines only', file: '\n \n\t\n' },
        { title: 'A byte order mark and nothing else', file: '\ufeff' },
      ],
      good: ['{"messages":[{"role":"user","content":"Any news?"},{"role":"assistant","content":"None."}]}'],
    },
  },
  finish(_, { source, lines, examples, report }) {
    if (examples > 0 || source.diagnosis !== undefined || source.stopped !== undefined) return;
    // Whatever is no byte order mark makes a line.
    const messageId = source.bytes === 0 ? 'empty' : 'mark';
    if (lines === 0) report({ messageId, data: { bytes: source.bytes } });
    else report({ messageId: 'blank', data: { lines } });
  },
});
