import { defineRule } from '../src/engine/rule.ts';
import { isObject } from '../src/format/is-object.ts';

export default defineRule({
  meta: {
    id: 'preference-scores',
    summary: 'A preference row does not say which of its two answers is the better one.',
    group: 'provider',
    severity: 'error',
    effect: 'skipped',
    everywhere: true,
    formats: ['gemini-preference', 'converse-preference'],
    messages: {
      scores: 'The two completions have the scores {scores}: one has to be 1 and the other 0, or the row is dropped.',
      labels: 'The two candidates have the labels {scores}: one has to be "preferred" and the other "non-preferred".',
      ending:
        'contents ends with the model’s turn: in a preference row it ends with the user, and the answers are completions.',
      candidates: 'The last turn has no candidates, or an earlier one has: the two answers belong in the last turn.',
    },
    docs: {
      why: 'A pair without a better and a worse answer teaches nothing, and is left out.',
      fix: 'Mark one answer as the better one.',
      sources: [
        'Google Cloud documentation, preparing preference tuning data for Gemini (2026)',
        'AWS documentation, Nova data preparation for direct preference optimization (2026)',
      ],
      bad: [
        {
          file: '{"contents":[{"role":"user","parts":[{"text":"Name a tool."}]}],"completions":[{"score":1,"completion":{"role":"model","parts":[{"text":"A saw."}]}},{"score":1,"completion":{"role":"model","parts":[{"text":"A cow."}]}}]}',
          options: { profile: 'gemini' },
        },
        {
          file: '{"messages":[{"role":"user","content":[{"text":"Name a tool."}]},{"role":"assistant","candidates":[{"content":[{"text":"A saw."}],"preferenceLabel":"preferred"},{"content":[{"text":"A cow."}],"preferenceLabel":"preferred"}]}]}',
          options: { profile: 'bedrock-nova' },
        },
      ],
      good: [
        {
          file: '{"contents":[{"role":"user","parts":[{"text":"Name a tool."}]}],"completions":[{"score":1,"completion":{"role":"model","parts":[{"text":"A saw."}]}},{"score":0,"completion":{"role":"model","parts":[{"text":"A cow."}]}}]}',
          options: { profile: 'gemini' },
        },
      ],
    },
  },
  example({ value, format, conversations, valid }, { report }) {
    if (!valid) return;
    const messages = conversations.flatMap((each) => each.messages);
    if (format === 'gemini-preference') {
      const scores = membersOf(value['completions'], 'score');
      if (scores[0] === scores[1])
        report({ messageId: 'scores', data: { scores: scores.join(' and ') }, at: '/completions' });
      const last = messages.at(-1);
      if (last?.role === 'assistant') report({ messageId: 'ending', at: last.pointer });
      return;
    }
    const withCandidates = messages.filter(({ message }) => Object.hasOwn(message, 'candidates'));
    const [only] = withCandidates;
    if (only === undefined || withCandidates.length > 1 || only !== messages.at(-1))
      return report({ messageId: 'candidates', at: '/messages' });
    const labels = membersOf(only.message['candidates'], 'preferenceLabel');
    const at = `${only.pointer}/candidates`;
    if (labels[0] === labels[1]) report({ messageId: 'labels', data: { scores: labels.join(' and ') }, at });
  },
});

function membersOf(list: unknown, key: string): unknown[] {
  return Array.isArray(list) ? list.map((each) => (isObject(each) ? each[key] : undefined)) : [];
}
