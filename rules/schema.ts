import { defineRule } from '../src/engine/rule.ts';
import { schemaMessage } from '../src/format/schema-message.ts';
import { fieldOf } from '../src/format/schema-words.ts';
import { toolCallsOf } from '../src/format/tool-calls.ts';
import { outcomeWords } from '../src/profile/outcome-words.ts';

export default defineRule({
  meta: {
    id: 'schema',
    summary: 'A field is missing or has the wrong type or value.',
    group: 'messages',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    variants: { customCall: { severity: 'warning', effect: 'quality' } },
    messages: {
      missing: '{where} has no {keys}: {outcome} without it.{hint}',
      type: '{where} must be {expected}, but is {actual}: {outcome}.{hint}',
      value: '{where} must be {expected}, but is {actual}: {outcome}.{hint}',
      empty: '{where} is empty: at least one entry is needed, or {outcome}.',
      functionName:
        '{where} is {actual}: function names may hold letters, digits, underscores and dashes only, at most 64, or {outcome}.',
      silent: '{where} says nothing: an assistant message needs content, tool_calls or function_call.{hint}',
      refusalParts:
        '{where} mixes a refusal with other parts: the content is either text parts or exactly one refusal part.',
      other: '{where} does not fit the schema: {problem}.',
      customCall:
        '{where} is a custom tool call: fine-tuning declares function tools only, so it may be refused. Write it as a function call.',
    },
    docs: {
      why: 'The service checks every line against a schema when a job starts, and refuses the whole file for the first line that does not fit. Its message often names neither the line nor the field.',
      fix: 'Give the field the type and the value that the message names. The schemas are shipped as `tunelint/schemas/*`.',
      sources: [
        'OpenAI API reference, FineTuneChatRequestInput, FineTunePreferenceRequestInput and FineTuneReinforcementRequestInput (openai-openapi manual_spec f7f4b05, 2025-07-04)',
        'OpenAI API reference, ChatCompletionRequestMessage and ChatCompletionTool (openai-openapi main f85dbe2, 2026-08-21)',
        'Server message "Discriminator \'role\' is missing in value" (recorded job, 2024-02-26)',
      ],
      bad: [
        {
          title: 'A role of another tool',
          file: '{"messages":[{"role":"human","content":"When do you open?"},{"role":"assistant","content":"At nine."}]}',
        },
        {
          title: 'A misspelt key',
          file: '{"massages":[{"role":"user","content":"When do you open?"},{"role":"assistant","content":"At nine."}]}',
        },
        {
          title: 'Parts as plain strings',
          file: '{"messages":[{"role":"user","content":"Which department is this?"},{"role":"assistant","content":["Billing","Refunds"]}]}',
        },
        {
          title: 'A part of the Responses API',
          file: '{"messages":[{"role":"user","content":[{"type":"input_text","text":"When do you open?"}]},{"role":"assistant","content":"At nine."}]}',
        },
        {
          title: 'A flat tool',
          file: '{"messages":[{"role":"user","content":"Is it raining in Oslo?"},{"role":"assistant","content":"Yes, lightly."}],"tools":[{"type":"function","name":"get_weather","parameters":{"type":"object","properties":{}}}]}',
        },
        {
          title: 'Structured output as an object',
          file: '{"messages":[{"role":"user","content":"Where is order 1042?"},{"role":"assistant","content":{"status":"shipped"}}]}',
        },
        {
          title: 'An image that Nova cannot reach',
          file: '{"schemaVersion":"bedrock-conversation-2024","messages":[{"role":"user","content":[{"image":{"format":"png","source":{"s3Location":{"uri":"https://example.com/pump.png"}}}}]},{"role":"assistant","content":[{"text":"A pump."}]}]}',
          options: { profile: 'bedrock-nova' },
        },
        {
          title: 'Three completions for Gemini',
          file: '{"contents":[{"role":"user","parts":[{"text":"Name a tool."}]}],"completions":[{"score":1,"completion":{"parts":[{"text":"A saw."}]}},{"score":0,"completion":{"parts":[{"text":"A cow."}]}},{"score":0,"completion":{"parts":[{"text":"A tie."}]}}]}',
          options: { profile: 'gemini' },
        },
        {
          title: 'A custom tool call',
          file: '{"messages":[{"role":"user","content":"Count the open tickets."},{"role":"assistant","tool_calls":[{"id":"call_7","type":"custom","custom":{"name":"sql","input":"select count(*) from tickets"}}]}]}',
        },
      ],
      good: [
        '{"messages":[{"role":"user","content":[{"type":"text","text":"When do you open?"}]},{"role":"assistant","content":"At nine."}]}',
        '{"messages":[{"role":"user","content":"Is it raining in Oslo?"},{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"get_weather","arguments":"{\\"city\\":\\"Oslo\\"}"}}]}],"tools":[{"type":"function","function":{"name":"get_weather","parameters":{"type":"object","properties":{"city":{"type":"string"}}}}}]}',
      ],
    },
  },
  schemaFailure(failure, example, { profile, report }) {
    const message = schemaMessage(failure, example, outcomeWords(profile));
    if (message !== undefined) report({ ...message, at: failure.pointer });
  },
  example(example, { report }) {
    for (const { messages } of example.conversations) {
      for (const message of messages) {
        for (const { kind, pointer } of toolCallsOf(message)) {
          const data = { where: fieldOf({ pointer }) };
          if (kind === 'custom') report({ messageId: 'customCall', data, at: pointer });
        }
      }
    }
  },
});
