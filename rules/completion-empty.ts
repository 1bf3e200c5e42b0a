import { defineRule } from '../src/engine/rule.ts';

export default defineRule({
  meta: {
    id: 'completion-empty',
    summary: 'A prompt/completion row has an empty completion.',
    group: 'reinforcement',
    severity: 'error',
    effect: 'rejected',
    formats: ['completion'],
    variants: { prompt: { severity: 'info', effect: 'quality' } },
    messages: {
      completion:
        'The completion is {what}: there is nothing to learn, and the official preparation tool refuses the row. Write the completion, or remove the row.',
      prompt: 'The prompt is empty: open-ended generation, which some services refuse. Give it at least a start.',
    },
    docs: {
      why: 'The completion is all that a prompt/completion row trains. Some services refuse empty prompts too.',
      fix: 'Write the missing text, or remove the row.',
      sources: [
        'openai-python, lib/_validators.py, fine_tunes.prepare_data (2024)',
        'Server message "Validation of jsonl file failed: No valid json line found in file" (azure-docs issue 107548, 2023-04)',
      ],
      bad: ['{"prompt":"Product: kettle\\nSlogan:","completion":""}'],
      good: ['{"prompt":"Product: kettle\\nSlogan:","completion":" Boils before you blink."}'],
    },
  },
  schemaFailure({ pointer }, _example, { report }) {
    report({ messageId: 'completion', data: { what: 'empty' }, at: pointer });
  },
  example({ value }, { report, profile }) {
    const { prompt, completion } = value;
    if (typeof completion === 'string' && completion !== '' && completion.trim() === '') {
      report({ messageId: 'completion', data: { what: 'white space only' }, at: '/completion' });
    }
    if (prompt === '' && Object.hasOwn(profile.severities, 'completion-empty:prompt'))
      report({ messageId: 'prompt', at: '/prompt' });
  },
});
