import type { JsonObject } from './example.ts';
import { isObject } from './is-object.ts';

/** A record shape of another tool: its name for people, how it is told, and what to do about it. */
export interface ForeignShape {
  readonly name: string;
  readonly matches: (value: JsonObject) => boolean;
  readonly advice: string;
}

const has = (value: JsonObject, ...keys: readonly string[]) => keys.every((key) => Object.hasOwn(value, key));
const own = (value: JsonObject, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);
const some = (value: JsonObject, ...keys: readonly string[]) => keys.some((key) => Object.hasOwn(value, key));

function firstOf(value: JsonObject, key: string): JsonObject | undefined {
  const list = own(value, key);
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  return isObject(first) ? first : undefined;
}

/** Every content is a list of blocks without a `type`, as in Amazon Bedrock's Converse format. */
function hasUntypedBlocks(value: JsonObject): boolean {
  const messages = own(value, 'messages');
  if (!Array.isArray(messages) || messages.length === 0) return false;
  return messages.every((message) => {
    const block = isObject(message) ? firstOf(message, 'content') : undefined;
    return (
      block !== undefined &&
      !has(block, 'type') &&
      some(block, 'text', 'image', 'toolUse', 'toolResult', 'reasoningContent')
    );
  });
}

function isBedrockVersion(version: unknown): boolean {
  return typeof version === 'string' && version.startsWith('bedrock');
}

const TURNS = 'Write each turn as {"role": "user" | "assistant", "content": …} in a `messages` array.';
const PAIRS = 'Write the question as a user message and the answer as an assistant message in a `messages` array.';
const PREFERENCE =
  'For preference training write `input.messages`, `preferred_output` and `non_preferred_output`; for supervised training keep only the chosen answer, in `messages`.';

/** Shapes that can be told even beside `messages`. */
export const FOREIGN_WITH_MESSAGES: readonly ForeignShape[] = [
  {
    name: 'ShareGPT preference',
    matches: (value) => has(value, 'conversations', 'chosen', 'rejected'),
    advice: PREFERENCE,
  },
  {
    name: 'Alpaca preference',
    matches: (value) => has(value, 'instruction', 'chosen', 'rejected'),
    advice: PREFERENCE,
  },
  {
    name: 'chosen/rejected preference (TRL)',
    matches: (value) => has(value, 'chosen', 'rejected'),
    advice: PREFERENCE,
  },
  {
    name: 'ms-swift preference',
    matches: (value) => some(value, 'rejected_response', 'rejected_messages'),
    advice: PREFERENCE,
  },
  {
    name: 'Amazon Bedrock preference',
    matches: (value) => {
      const list = own(value, 'messages');
      const last: unknown = Array.isArray(list) ? list.at(-1) : undefined;
      return isObject(last) && has(last, 'candidates');
    },
    advice: PREFERENCE,
  },
  {
    name: 'Amazon Bedrock Converse',
    matches: (value) =>
      (has(value, 'messages') && isBedrockVersion(own(value, 'schemaVersion'))) ||
      (has(value, 'messages') && Array.isArray(own(value, 'system'))) ||
      hasUntypedBlocks(value),
    advice: 'Move `system` into `messages` and give each content block a `type`, or make the content a plain text.',
  },
  {
    name: 'LLaMA-Factory v1',
    matches: (value) => {
      const part = firstOf(firstOf(value, 'messages') ?? {}, 'content');
      return part !== undefined && has(part, 'type', 'value');
    },
    advice: 'Rename `value` in the content parts: `text` in text parts, `image_url: {"url": …}` in image parts.',
  },
];

/** Shapes of records without `messages`, the most telling first. */
export const FOREIGN_SHAPES: readonly ForeignShape[] = [
  { name: 'ShareGPT', matches: (value) => some(firstOf(value, 'conversations') ?? {}, 'from', 'value'), advice: TURNS },
  {
    name: '"conversations" list',
    matches: (value) => some(firstOf(value, 'conversations') ?? {}, 'role', 'content'),
    advice: 'Rename `conversations` to `messages`.',
  },
  {
    name: 'Gemini preference',
    matches: (value) => has(value, 'completions') && some(firstOf(value, 'contents') ?? {}, 'parts', 'role'),
    advice: PREFERENCE,
  },
  {
    name: 'Gemini "contents"',
    matches: (value) => some(firstOf(value, 'contents') ?? {}, 'parts', 'role'),
    advice: `${TURNS} The role "model" becomes "assistant".`,
  },
  {
    name: 'Batch API request',
    matches: (value) => has(value, 'custom_id') && some(value, 'body', 'url', 'method'),
    advice: "A training row is the body's `messages` with the answer appended as an assistant message.",
  },
  {
    name: 'Batch API result',
    matches: (value) => has(value, 'custom_id', 'response'),
    advice: "A training row needs the request's messages and the answer, together in `messages`.",
  },
  {
    name: 'API response',
    matches: (value) => Array.isArray(own(value, 'choices')),
    advice: "A training row needs the request's messages and the answer, together in `messages`.",
  },
  {
    name: 'evaluation "item"',
    matches: (value) => isObject(own(value, 'item')),
    advice:
      'Evaluation rows are wrapped in `item`; training rows are not: move its fields to the top level, as `messages`.',
  },
  {
    name: 'OpenAI Evals sample',
    matches: (value) => has(value, 'input', 'ideal'),
    advice: 'Move `input` to `messages` and append `ideal` as an assistant message.',
  },
  {
    name: 'KTO (unpaired preference)',
    matches: (value) => has(value, 'completion') && typeof own(value, 'label') === 'boolean',
    advice: 'Keep the rows labelled true, as `messages`, or pair good and bad answers for preference training.',
  },
  {
    name: 'prompt/completion message lists (TRL)',
    matches: (value) => Array.isArray(own(value, 'prompt')) || Array.isArray(own(value, 'completion')),
    advice: 'Join both lists into one `messages` array.',
  },
  {
    name: 'Alpaca',
    matches: (value) => has(value, 'instruction') && some(value, 'output', 'response', 'input'),
    advice: PAIRS,
  },
  {
    name: 'single message',
    matches: (value) => typeof own(value, 'role') === 'string' && has(value, 'content'),
    advice: 'A line holds a whole conversation: collect its messages in one `messages` array.',
  },
  {
    name: 'prompt/response pair',
    matches: (value) =>
      has(value, 'prompt') && some(value, 'response', 'answer', 'output') && !has(value, 'completion'),
    advice: PAIRS,
  },
  { name: 'query/response pair (ms-swift)', matches: (value) => has(value, 'query', 'response'), advice: PAIRS },
  {
    name: 'question/answer pair',
    matches: (value) => has(value, 'question') && some(value, 'answer', 'answers'),
    advice: PAIRS,
  },
  {
    name: 'input/output pair',
    matches: (value) => typeof own(value, 'input') === 'string' && some(value, 'output', 'target', 'response'),
    advice: PAIRS,
  },
  {
    name: 'tokenised',
    matches: (value) => Array.isArray(own(value, 'input_ids')),
    advice: 'The service tokenises by itself: upload the texts, as `messages`.',
  },
  {
    name: 'plain text',
    matches: (value) => typeof own(value, 'text') === 'string',
    advice: 'The service trains on conversations: split the text into a user and an assistant message in `messages`.',
  },
];
