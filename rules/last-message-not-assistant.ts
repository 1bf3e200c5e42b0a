import { defineRule } from '../src/engine/rule.ts';
import { type Example, type MessageView, SUPERVISED_CHAT } from '../src/format/example.ts';
import { hasSoundRoles } from '../src/format/known-keys.ts';

export default defineRule({
  meta: {
    id: 'last-message-not-assistant',
    summary: 'A supervised example does not end with the assistant.',
    group: 'messages',
    severity: 'warning',
    effect: 'rejected',
    formats: SUPERVISED_CHAT,
    messages: {
      last: 'The last message is of role {role}: what follows the last assistant message teaches nothing, is billed all the same, and some services refuse it. Add the answer, or end the example with the assistant.',
    },
    docs: {
      why: 'Only assistant messages are learned. A trailing user or tool message usually means that the answer was lost on the way. A final tool call of the assistant is a legal ending.',
      fix: 'Add the missing answer, or cut what comes after the last assistant message.',
      sources: [
        'Microsoft fine-tuning skill: "Last message must be assistant" (2026)',
        'llmcomp validation.py (2026-02): rejected in use',
      ],
      bad: [
        '{"messages":[{"role":"user","content":"Is the pool open?"},{"role":"assistant","content":"Until eight tonight."},{"role":"user","content":"Great, thanks!"}]}',
      ],
      good: [
        '{"messages":[{"role":"user","content":"Is the pool open?"},{"role":"assistant","content":"Until eight tonight."}]}',
        '{"messages":[{"role":"user","content":"Is the pool open?"},{"role":"assistant","tool_calls":[{"id":"call_3","type":"function","function":{"name":"opening_hours","arguments":"{\\"place\\":\\"pool\\"}"}}]}],"tools":[{"type":"function","function":{"name":"opening_hours","parameters":{"type":"object","properties":{"place":{"type":"string"}}}}}]}',
      ],
    },
  },
  example(example, { report }) {
    for (const { role, pointer } of trailing(example))
      report({ messageId: 'last', data: { role: `"${role}"` }, at: pointer, fixable: 'unsafe' });
  },
  repair({ example }) {
    return trailing(example).map(({ pointer }) => {
      const edits = [{ remove: pointer }];
      return { messageId: 'last', title: 'Delete what follows the last answer', safety: 'unsafe', edits };
    });
  },
});

/** The last message of each conversation, where it is not the assistant's. */
function trailing(example: Example | undefined): readonly MessageView[] {
  if (example === undefined || !hasSoundRoles(example)) return [];
  return example.conversations.flatMap(({ messages }) => {
    const last = messages.at(-1);
    const isAnswered = messages.some(({ role }) => role === 'assistant');
    return last?.role === undefined || last.role === 'assistant' || !isAnswered ? [] : [last];
  });
}
