import type { ToolCallView } from '../format/tool-calls.ts';
import type { Accuracy, TokenCounter } from './example-tokens.ts';
import { rewriteJson } from './rewrite-json.ts';

/** Training data and requests differ in how a single call is written. */
export interface CallStyle {
  readonly overhead: number;
  /** Requests write the arguments as compact JSON, training data as they are. */
  readonly compact: boolean;
}

/** Measured on training data with one call per example. */
export const TRAINING_CALLS: CallStyle = { overhead: 4, compact: false };

export interface CallTokens {
  /** All tokens of the message that holds the calls. */
  readonly tokens: number;
  /** The tokens of it that the model produces. */
  readonly produced: number;
  readonly accuracy: Accuracy;
}

const PARALLEL_OVERHEAD = 4;
const PRODUCED_OVERHEAD = 4;

/** Tokens of the calls of one assistant message; two or more are wrapped into one call of `multi_tool_use.parallel`. */
export function toolCallTokens(calls: readonly ToolCallView[], style: CallStyle, counter: TokenCounter): CallTokens {
  const [call] = calls;
  if (call === undefined) return { tokens: 0, produced: 0, accuracy: 'exact' };
  const single = calls.length === 1;
  const written = argumentsText(call);
  const body = single ? (style.compact ? compact(written) : written) : parallelBody(calls);
  const header = single ? ` to=functions.${call.name ?? ''}` : ' to=multi_tool_use.parallel';
  const text = counter.count(header) + counter.count(body);
  const regular = single && call.kind !== 'custom' && typeof call.arguments === 'string';
  return {
    tokens: text + (single ? style.overhead : PARALLEL_OVERHEAD),
    produced: text + PRODUCED_OVERHEAD,
    accuracy: regular ? 'close' : 'estimate',
  };
}

function argumentsText({ arguments: given }: ToolCallView): string {
  if (typeof given === 'string') return given;
  return JSON.stringify(given) ?? '';
}

function compact(json: string): string {
  return rewriteJson(json, ',', ':') ?? json;
}

function parallelBody(calls: readonly ToolCallView[]): string {
  const uses = calls.map(
    (call) => `{"recipient_name":"functions.${call.name ?? ''}","parameters":${compact(argumentsText(call))}}`,
  );
  return `{"tool_uses":[${uses.join(',')}]}`;
}

const RESULT_OVERHEAD = 5;
const PARALLEL_RESULT_OVERHEAD = 10;

/** Tokens of the result of a single call. */
export function toolResultTokens(name: string, texts: readonly string[], counter: TokenCounter): number {
  return RESULT_OVERHEAD + counter.count(name) + counter.count(texts.join('\n\n'));
}

/** Tokens of the results of parallel calls, which become one message: a JSON array. */
export function parallelResultTokens(results: readonly (readonly string[])[], counter: TokenCounter): number {
  const written = results.map((texts) => {
    const text = texts.join('');
    return rewriteJson(text, ', ', ': ') ?? JSON.stringify(text);
  });
  return PARALLEL_RESULT_OVERHEAD + counter.count(`[${written.join(', ')}]`);
}
