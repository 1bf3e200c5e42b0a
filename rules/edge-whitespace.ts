import { addToFold, foldedAt, mergeFolds, startFold } from '../src/engine/fold.ts';
import { formatNumber } from '../src/engine/message.ts';
import { defineRule } from '../src/engine/rule.ts';
import { SUPERVISED_CHAT } from '../src/format/example.ts';

const SPACE = 0x20;
const IDEOGRAPHIC_SPACE = 0x3000;
const NO_BREAK_SPACE = 0xa0;

export default defineRule({
  meta: {
    id: 'edge-whitespace',
    summary: 'Trained answers begin or end with white space.',
    group: 'dataset',
    severity: 'info',
    effect: 'quality',
    everywhere: true,
    formats: [...SUPERVISED_CHAT, 'dpo'],
    messages: {
      edges:
        '{share} with white space{where}: the model learns to write it too. Trim the answers, or leave it if it is meant.',
    },
    docs: {
      why: 'White space at the edges of an answer is trained like any other token. Where it stands in every answer it is usually meant or at least harmless; where it stands in some, the model learns to add it at random, and comparisons of its answers fail.',
      fix: 'Trim the answers. Answers that continue a text (a completion of code, say) may need theirs: then ignore this note.',
      sources: [
        'Microsoft sample data: all 449 answers of Text-GSM8K begin with white space (microsoft-foundry/fine-tuning, 2026)',
      ],
      bad: [
        '{"messages":[{"role":"user","content":"Capital of Norway?"},{"role":"assistant","content":" Oslo"}]}\n{"messages":[{"role":"user","content":"Capital of Finland?"},{"role":"assistant","content":"Helsinki\\n"}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":" Capital of Norway? "},{"role":"assistant","content":"Oslo"}]}',
        '{"messages":[{"role":"user","content":"Capital of Norway?"},{"role":"assistant","content":"\\n","weight":0}]}',
      ],
    },
  },
  start: () => ({ answers: 0, found: 0, before: 0, after: 0, fold: startFold() }),
  example({ conversations, place }, _context, state) {
    let at: string | undefined;
    for (const { kind, messages } of conversations) {
      if (kind !== 'messages' && kind !== 'preferred_output') continue;
      for (const { message, role, pointer } of messages) {
        if (role !== 'assistant') continue;
        const { content, weight } = message;
        // An empty answer is another rule's finding.
        if (typeof content !== 'string' || content === '' || weight === 0) continue;
        state.answers++;
        const before = isSpace(content.charCodeAt(0));
        const after = isSpace(content.charCodeAt(content.length - 1));
        if ((!before && !after) || content.trim() === '') continue;
        state.found++;
        if (before) state.before++;
        if (after) state.after++;
        at ??= `${pointer}/content`;
      }
    }
    if (at !== undefined) addToFold(state.fold, place, at);
  },
  merge: (earlier, later) => ({
    answers: earlier.answers + later.answers,
    found: earlier.found + later.found,
    before: earlier.before + later.before,
    after: earlier.after + later.after,
    fold: mergeFolds(earlier.fold, later.fold),
  }),
  finish({ answers, found, before, after, fold }, { report }) {
    if (found === 0) return;
    const which =
      found === answers
        ? `${answers === 1 ? 'The answer' : `All ${formatNumber(answers)} answers`}`
        : `${formatNumber(found)} of ${formatNumber(answers)} answers`;
    const share = `${which} ${found === 1 ? 'begins or ends' : 'begin or end'}`;
    const where = ` (before: ${formatNumber(before)}, after: ${formatNumber(after)})`;
    report({ messageId: 'edges', data: { share, where }, ...foldedAt(fold) });
  },
});

function isSpace(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= 0x09 && code <= 0x0d);
  return code === NO_BREAK_SPACE || code === IDEOGRAPHIC_SPACE;
}
