import { defineRule } from '../src/engine/rule.ts';
import { MESSAGE_KEYS } from '../src/format/known-keys.ts';

const row = (preferred: string, other = '[{"role":"assistant","content":"No idea."}]') =>
  `{"input":{"messages":[{"role":"user","content":"When does the museum open?"}]},"preferred_output":${preferred},"non_preferred_output":${other}}`;
const answer = '{"role":"assistant","content":"At ten, except on Mondays."}';
const call =
  '{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"opening_hours","arguments":"{\\"day\\":\\"today\\"}"}}]}';
const result = '{"role":"tool","tool_call_id":"call_1","content":"10:00 to 18:00"}';

const OUTPUTS = ['preferred_output', 'non_preferred_output'] as const;

export default defineRule({
  meta: {
    id: 'dpo-output-shape',
    summary: 'An output of a preference pair does not hold what the provider takes, which is one assistant message.',
    group: 'preference',
    severity: 'error',
    effect: 'rejected',
    formats: ['dpo'],
    messages: {
      empty: '{output} is empty: there is no answer to compare. Give {wanted}.',
      several:
        '{output} holds {count} messages, and the service takes exactly one, of role assistant. Keep the answer, and move what leads to it into input.messages.',
      role: '{output} holds a message of role "{role}"; the service takes {wanted}. Move what leads to the answer into input.messages.',
      noAssistant: '{output} holds no assistant message, and the service asks for at least one. Add the answer.',
    },
    docs: {
      why: 'Preference training compares two answers to the same input. OpenAI takes exactly one assistant message in each output. Azure also takes several messages, of the roles assistant and tool, with at least one assistant message among them.',
      fix: 'Leave one assistant message in each output, and put the turns before it into `input.messages`.',
      sources: [
        'OpenAI API reference, FineTunePreferenceRequestInput, maxItems 1 (openai-openapi manual_spec f7f4b05, 2025-07-04)',
        'Azure direct preference optimization guide, "must contain at least one assistant message" (2026-02-11)',
      ],
      bad: [
        row('[]'),
        row(`[${answer},{"role":"assistant","content":"Children enter free."}]`),
        row(`[{"role":"user","content":"At ten, except on Mondays."}]`),
        { file: row(`[{"role":"user","content":"Today?"},${answer}]`), options: { profile: 'azure' } },
      ],
      good: [
        row(`[${answer}]`),
        { file: row(`[${call},${result},${answer}]`), options: { profile: 'azure' } },
        { title: 'a call is an answer', file: row(`[${call}]`) },
      ],
    },
  },
  example({ value, conversations }, { profile, report }) {
    const one = profile.limits.preferenceOutputs?.value === 'one-assistant';
    const wanted = one
      ? 'exactly one assistant message'
      : 'assistant and tool messages, at least one of them assistant';
    for (const key of OUTPUTS) {
      const list = value[key];
      if (!Array.isArray(list)) continue;
      const at = `/${key}`;
      if (list.length === 0) {
        report({ messageId: 'empty', at, data: { output: key, wanted } });
        continue;
      }
      const messages = conversations.find(({ kind }) => kind === key)?.messages ?? [];
      // What is no message, and roles that do not exist, are the schema's findings.
      const sound = messages.filter(({ role }) => role !== undefined && MESSAGE_KEYS.has(role));
      const misplaced = sound.find(({ role }) => role !== 'assistant' && (one || role !== 'tool'));
      if (misplaced !== undefined) {
        const data = { output: key, role: misplaced.role ?? '', wanted };
        report({ messageId: 'role', at: `${misplaced.pointer}/role`, data });
      } else if (one && list.length > 1) {
        report({ messageId: 'several', at, data: { output: key, count: list.length } });
      } else if (sound.length === list.length && !sound.some(({ role }) => role === 'assistant')) {
        report({ messageId: 'noAssistant', at, data: { output: key } });
      }
    }
  },
});
