/** What rules that look at a file as a whole know of it beside their findings. A rule that did not run says nothing. */
export interface FileStatistics {
  readonly systemPrompts?: SystemPrompts;
  readonly duplicates?: Duplicates;
}

/** The different system prompts of a file, character by character. */
export interface SystemPrompts {
  /** How many there are; rows without one count as one more. */
  readonly variants: number;
  /** False: there are more than are told apart, and none is shown. */
  readonly isComplete: boolean;
  /** The most frequent ones first. */
  readonly shown: readonly {
    readonly examples: number;
    /** Where the first stands. */
    readonly line: number;
    /** True for the examples that have none. */
    readonly isNone: boolean;
    /** How it begins, made visible; null where the file cannot be read again. */
    readonly excerpt: string | null;
  }[];
}

/** Examples that stand in a file more than once; key order and white space between tokens do not count. */
export interface Duplicates {
  /** Rows that repeat an earlier one. */
  readonly copies: number;
  /** Different examples among them. */
  readonly distinct: number;
  /** Tokens of the copies per epoch. */
  readonly tokens: number;
  /** False when there are more rows than were compared. */
  readonly isComplete: boolean;
  /** The examples that stand there most often. */
  readonly clusters: readonly {
    readonly examples: number;
    /** The first few lines. */
    readonly lines: readonly number[];
    /** How the last question begins, made visible; null where the file cannot be read again. */
    readonly excerpt: string | null;
  }[];
}
