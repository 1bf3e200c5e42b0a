import type { Row } from '../../../src/engine/read-row.ts';
import { conversationsOf } from '../../../src/format/conversations.ts';
import type { Example, FormatId, JsonObject, RowFormat } from '../../../src/format/example.ts';
import type { Line } from '../../../src/read/line.ts';
import type { ExampleTokens, MessageTokens, TokenCounter } from '../../../src/tokens/example-tokens.ts';
import { countRow } from '../../tokens/count-rows.ts';
import { modelOf } from '../../tokens/model.ts';

/** Each character is a token. */
export const LETTERS: TokenCounter = {
  encoding: 'o200k_base',
  count: (text) => text.length,
  head: (text, tokens) => Math.min(tokens, text.length),
};

/** What a row is read for, where it is not the usual. */
interface About {
  readonly format?: RowFormat;
  readonly shape?: string;
  /** `counted` are those that the engine would count, with a letter as a token. */
  readonly tokens?: ExampleTokens | 'counted';
  readonly limit?: number | null;
  readonly run?: Partial<Pick<Row['run'], 'name' | 'modelNamed' | 'method' | 'counter'>>;
  readonly row?: Partial<Row>;
}

/** Line 7 of `train.jsonl`, its fifth example. */
export function rowOf(value: JsonObject | undefined, about: About = {}): Row {
  const { format = 'chat', shape, limit = 1000, run, row } = about;
  const { trainingContext, ...rest } = modelOf({ id: 'gpt-4.1', context: limit ?? 0 });
  const model = { ...rest, trainingContext: limit === null ? null : trainingContext };
  const tokens =
    about.tokens === 'counted' && value !== undefined
      ? countRow(value, LETTERS, format as FormatId, model)
      : about.tokens;
  const example =
    value === undefined
      ? undefined
      : ({ value, format, shape, conversations: conversationsOf(value, format), tokens } as unknown as Example);
  return {
    kind: 'row',
    number: 7,
    exampleNumber: 5,
    line: { kind: 'parsed', place: { offset: 123 }, text: '', value } as unknown as Line,
    example,
    run: {
      name: 'train.jsonl',
      profile: { id: 'openai' },
      model,
      modelNamed: true,
      method: 'supervised',
      counter: LETTERS,
      ...run,
    } as unknown as Row['run'],
    findings: [],
    ...row,
  };
}

export function tokensOfRow(about: Partial<ExampleTokens> = {}): ExampleTokens {
  return { billed: { low: 20, high: 20 }, longest: 20, learned: 5, accuracy: 'exact', messages: [], ...about };
}

export function messageOf(pointer: string, tokens: number, about: Partial<MessageTokens> = {}): MessageTokens {
  return { pointer, role: 'user', tokens, trained: false, learned: 0, ...about };
}
