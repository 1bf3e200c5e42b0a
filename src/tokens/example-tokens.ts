/**
 * How far to trust a count. exact: text messages. close: tools, single calls (observed error at most 1 % in 99 %).
 * estimate: images, parallel calls, recursive tools, unseen schema keywords. range: preference pairs, remote images.
 */
export type Accuracy = 'exact' | 'close' | 'estimate' | 'range';

/** The tokens of one message inside its example, in the order in which the model reads them. */
export interface MessageTokens {
  readonly pointer: string;
  readonly role: string;
  readonly tokens: number;
  /** How many of them are only there if images of unknown size are large, or recursive tools are written out. */
  readonly unsure?: number;
  /** How many of them are tool definitions, tool calls, images (large ones, where their size is unknown). */
  readonly tools?: number;
  readonly calls?: number;
  readonly images?: number;
  /** How many results of parallel calls it stands for: they are one message to the model. */
  readonly results?: number;
  /** True for what the model is trained to produce: assistant messages whose weight is not 0. */
  readonly trained: boolean;
  /** Tokens of the message that are learned (0 when not trained). */
  readonly learned: number;
}

/** Token accounting of one example. Source of every formula: docs/tokens.md. */
export interface ExampleTokens {
  /** Billed per epoch before truncation; `low` and `high` differ only for ranges. */
  readonly billed: { readonly low: number; readonly high: number };
  /** The sequence compared with the model's limit: the example, or the longer of a preference pair's two. */
  readonly longest: number;
  /** Tokens the model learns to produce; an estimate that no API reports. */
  readonly learned: number;
  readonly accuracy: Accuracy;
  /** The messages of the sequence that `longest` counts. */
  readonly messages: readonly MessageTokens[];
  /** Of a preference pair: the messages of both sequences, prompt and answer. */
  readonly pair?: { readonly preferred: readonly MessageTokens[]; readonly rejected: readonly MessageTokens[] };
  /** Of a preference pair whose two sequences are both cut: with how many tokens they begin alike, at least. */
  readonly alike?: number;
}

/** Counts the tokens of a text; text of special tokens counts as ordinary text. */
export interface TokenCounter {
  readonly encoding: Encoding;
  readonly count: (text: string) => number;
  /**
   * The UTF-16 length of the longest prefix of `text`, cut at a whole character, that the first `tokens` tokens of its
   * encoding cover: 0 for no tokens, `text.length` when the text has no more.
   */
  readonly head: (text: string, tokens: number) => number;
}

export type Encoding = 'o200k_base' | 'cl100k_base';
