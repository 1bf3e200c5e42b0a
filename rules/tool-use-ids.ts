import { defineRule } from '../src/engine/rule.ts';
import { isObject } from '../src/format/is-object.ts';
import { pointerInWords } from '../src/format/pointer.ts';
import { quote } from '../src/format/quote.ts';

export default defineRule({
  meta: {
    id: 'tool-use-ids',
    summary: 'Calls and results of a Bedrock conversation do not fit together.',
    group: 'provider',
    severity: 'error',
    effect: 'rejected',
    everywhere: true,
    formats: ['converse', 'converse-preference'],
    messages: {
      orphan:
        '{where} answers {id}, and no call before it has that id: the file is refused. Repeat the id of the call.',
      twice:
        '{where} uses the id {id} a second time: the file is refused. Give each call an id of its own and answer it once.',
      undeclared:
        '{where} calls {name}, which toolConfig does not declare: the file is refused. Declare it, or rename the call.',
      media:
        '{where} is {kind} in an assistant turn: the file is refused. Only the user shows images, videos and documents.',
    },
    docs: {
      why: 'The provider checks that each result refers to an earlier call, that ids are used once, that tools are declared, and that the assistant shows no media.',
      fix: 'Repeat the `toolUseId` of the call in its result, and declare each tool under `toolConfig.tools`.',
      sources: [
        'AWS documentation, Nova 2 user guide, data preparation for supervised fine-tuning (2026)',
        'aws-samples/amazon-bedrock-samples, Nova dataset validator (85fba9d, 2026-08-21)',
      ],
      bad: [
        {
          file: '{"schemaVersion":"bedrock-conversation-2024","messages":[{"role":"user","content":[{"text":"Is order 7 out?"}]},{"role":"assistant","content":[{"toolUse":{"toolUseId":"t1","name":"order_state","input":{"order":7}}}]},{"role":"user","content":[{"toolResult":{"toolUseId":"t2","content":[{"text":"sent"}]}}]},{"role":"assistant","content":[{"text":"Yes."}]}],"toolConfig":{"tools":[{"toolSpec":{"name":"order_state","inputSchema":{"json":{"type":"object"}}}}]}}',
          options: { profile: 'bedrock-nova' },
        },
        {
          file: '{"schemaVersion":"bedrock-conversation-2024","messages":[{"role":"user","content":[{"text":"Is order 7 out?"}]},{"role":"assistant","content":[{"toolUse":{"toolUseId":"t1","name":"order_state","input":{"order":7}}}]}],"toolConfig":{"tools":[{"toolSpec":{"name":"stock","inputSchema":{"json":{"type":"object"}}}}]}}',
          options: { profile: 'bedrock-nova' },
        },
        {
          file: '{"schemaVersion":"bedrock-conversation-2024","messages":[{"role":"user","content":[{"text":"Draw a pump."}]},{"role":"assistant","content":[{"image":{"format":"png","source":{"s3Location":{"uri":"s3://drawings/pump.png"}}}}]}]}',
          options: { profile: 'bedrock-nova' },
        },
      ],
      good: [
        {
          file: '{"schemaVersion":"bedrock-conversation-2024","messages":[{"role":"user","content":[{"text":"Is order 7 out?"}]},{"role":"assistant","content":[{"toolUse":{"toolUseId":"t1","name":"order_state","input":{"order":7}}}]},{"role":"user","content":[{"toolResult":{"toolUseId":"t1","content":[{"text":"sent"}]}}]},{"role":"assistant","content":[{"text":"Yes."}]}],"toolConfig":{"tools":[{"toolSpec":{"name":"order_state","inputSchema":{"json":{"type":"object"}}}}]}}',
          options: { profile: 'bedrock-nova' },
        },
      ],
    },
  },
  example({ value, conversations }, { report }) {
    const declared = namesIn(value['toolConfig']);
    const [called, answered] = [new Set<unknown>(), new Set<unknown>()];
    for (const { role, message, pointer } of conversations.flatMap(({ messages }) => messages)) {
      const blocks: readonly unknown[] = Array.isArray(message['content']) ? message['content'] : [];
      for (const [index, block] of blocks.entries()) {
        if (!isObject(block)) continue;
        const { toolUse: use, toolResult: result } = block;
        const at = `${pointer}/content/${index}`;
        const where = pointerInWords(at);
        const kind = ['image', 'video', 'document'].find((key) => Object.hasOwn(block, key));
        if (role === 'assistant' && kind !== undefined) report({ messageId: 'media', data: { where, kind }, at });
        if (isObject(use)) {
          const { toolUseId: id, name } = use;
          if (called.has(id)) report({ messageId: 'twice', data: { where, id: quote(id) }, at });
          if (!declared.has(name)) report({ messageId: 'undeclared', data: { where, name: quote(name) }, at });
          called.add(id);
        }
        if (!isObject(result)) continue;
        const { toolUseId: id } = result;
        if (!called.has(id)) report({ messageId: 'orphan', data: { where, id: quote(id) }, at });
        else if (answered.has(id)) report({ messageId: 'twice', data: { where, id: quote(id) }, at });
        answered.add(id);
      }
    }
  },
});

function namesIn(config: unknown): ReadonlySet<unknown> {
  const tools: readonly unknown[] = isObject(config) && Array.isArray(config['tools']) ? config['tools'] : [];
  return new Set(
    tools.map((tool) => (isObject(tool) && isObject(tool['toolSpec']) ? tool['toolSpec']['name'] : undefined)),
  );
}
