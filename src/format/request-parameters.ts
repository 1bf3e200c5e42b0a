/**
 * Parameters of a chat completions request that people copy into training rows. No server message names them, so they
 * are suspicious rather than refused. Source: OpenAI API reference, CreateChatCompletionRequest (2026-08-21).
 */
export const REQUEST_PARAMETERS: ReadonlySet<string> = new Set([
  'model',
  'temperature',
  'top_p',
  'n',
  'stop',
  'stream',
  'stream_options',
  'max_tokens',
  'max_completion_tokens',
  'presence_penalty',
  'frequency_penalty',
  'logit_bias',
  'logprobs',
  'top_logprobs',
  'response_format',
  'reasoning_effort',
  'verbosity',
  'modalities',
  'seed',
  'user',
  'store',
  'service_tier',
  'tool_choice',
  'function_call',
]);
