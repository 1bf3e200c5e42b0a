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

/** Measured on requests. */
export const REQUEST_CALLS: CallStyle = { overhead: 5, compact: true };

export interface CallTokens {
  /** All tokens of the message that holds the calls. */
  readonly tokens: number;
  /** The tokens of it that the model produces. */
  readonly produced: number;
  readonly accuracy: Accuracy;
}

const PARALLEL_OVERHEAD = 4;
const PRODUCED_OVERHEAD = 4;

/** The calls of one assistant message as the model reads them: whom they are for, and what they say. */
export interface WrittenCalls {
  readonly header: string;
  readonly body: string;
  /** Where each call begins in `body`. */
  readonly starts: readonly number[];
}

/** Two or more calls are wrapped into one call of `multi_tool_use.parallel`. */
export function writeCalls(calls: readonly ToolCallView[], { compact: inCompact }: CallStyle): WrittenCalls {
  const [call] = calls;
  if (call !== undefined && calls.length === 1) {
    const written = argumentsText(call);
    const body = inCompact ? compact(written) : written;
    return { header: ` to=functions.${call.name ?? ''}`, body, starts: [0] };
  }
  const starts: number[] = [];
  let body = '{"tool_uses":[';
  for (const [index, each] of calls.entries()) {
    if (index > 0) body += ',';
    starts.push(body.length);
    body += `{"recipient_name":"functions.${each.name ?? ''}","parameters":${compact(argumentsText(each))}}`;
  }
  return { header: ' to=multi_tool_use.parallel', body: `${body}]}`, starts };
}

/** Tokens of the calls of one assistant message. */
export function toolCallTokens(calls: readonly ToolCallView[], style: CallStyle, counter: TokenCounter): CallTokens {
  const [call] = calls;
  if (call === undefined) return { tokens: 0, produced: 0, accuracy: 'exact' };
  const single = calls.length === 1;
  const { header, body } = writeCalls(calls, style);
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

const RESULT_OVERHEAD = 5;
const PARALLEL_RESULT_OVERHEAD = 10;

/** Tokens of the result of a single call. */
export function toolResultTokens(name: string, texts: readonly string[], counter: TokenCounter): number {
  return RESULT_OVERHEAD + counter.count(name) + counter.count(texts.join('\n\n'));
}

/** The results of parallel calls as the model reads them, a JSON array, and where each begins in it. */
export function writeResults(results: readonly (readonly string[])[]): {
  readonly body: string;
  readonly starts: readonly number[];
} {
  const starts: number[] = [];
  let body = '[';
  for (const [index, texts] of results.entries()) {
    const text = texts.join('');
    if (index > 0) body += ', ';
    starts.push(body.length);
    body += rewriteJson(text, ', ', ': ') ?? JSON.stringify(text);
  }
  return { body: `${body}]`, starts };
}

/** Tokens of the results of parallel calls, which become one message. */
export function parallelResultTokens(results: readonly (readonly string[])[], counter: TokenCounter): number {
  return PARALLEL_RESULT_OVERHEAD + counter.count(writeResults(results).body);
}
